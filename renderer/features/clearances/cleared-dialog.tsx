import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { Entity } from '../../../shared/domain/plan.ts';
import type { ClearanceStanding } from '../../../shared/papers/clearance-standing.ts';
import { clearerOf } from '../../../shared/papers/clearer.ts';
import type { VersionOfPart } from '../../../shared/papers/part-versions.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { DateField } from '../../components/date-field.tsx';
import { planToday } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { sendTyping } from '../../store/typing.ts';

interface ClearedDialogProps {
  readonly paper: Entity<'paper'>;
  readonly standing: ClearanceStanding;
  readonly title: string;
  readonly versionNow: VersionOfPart;
  readonly onClose: () => void;
}
/** Notes who cleared it, in which role and on which day. Where the text has changed since it was asked for, they say which words it was. */
export function ClearedDialog({ paper, standing, title, versionNow, onClose }: ClearedDialogProps) {
  const plan = usePlan();
  const { office, section, clearance, request, askedOfOtherWords } = standing;
  const person = clearerOf(plan, office, request, planToday());
  const [name, setName] = useState(clearance?.name ?? person?.name ?? '');
  const [role, setRole] = useState(clearance?.role ?? (person?.post.trim() || office));
  const [clearedOn, setClearedOn] = useState<CalendarDay>(planToday());
  const [words, setWords] = useState<'sent' | 'now'>(askedOfOtherWords ? 'sent' : 'now');
  const done = async () => {
    // What is still being typed is part of what is cleared.
    await sendTyping();
    const version = words === 'sent' && request !== null ? request.version : versionNow(section);
    if ((await run({ do: 'clearance.add', paper: paper.id, fields: { role, onBehalfOf: office, name, clearedOn, version, section } })) !== null) onClose();
  };
  return (
    <AskDialog title={`${title}: cleared for the ${office.replace(/^the /i, '')}`} verb="Note the clearance" ready={name.trim() !== ''} onDone={() => void done()} onClose={onClose} facts="It holds for the words that were cleared. If they change, it lapses, and the paper says so.">
      <Field label="Name" required><Input value={name} maxLength={200} autoComplete="off" onChange={(_, data) => setName(data.value)} /></Field>
      <Field label="Role"><Input value={role} maxLength={200} autoComplete="off" onChange={(_, data) => setRole(data.value)} /></Field>
      <Field label="Day"><DateField value={clearedOn} onCommit={(day) => { if (day !== null) setClearedOn(day); return undefined; }} /></Field>
      {request !== null && askedOfOtherWords && (
        <Field label="Which words were cleared?">
          <RadioGroup value={words} onChange={(_, data) => setWords(data.value === 'sent' ? 'sent' : 'now')}>
            <Radio value="sent" label={`Those they were asked about${request.askedOn === null ? '' : ` on ${longDay(request.askedOn)}`}, which have changed since`} />
            <Radio value="now" label="Those that stand there now" />
          </RadioGroup>
        </Field>
      )}
    </AskDialog>
  );
}
