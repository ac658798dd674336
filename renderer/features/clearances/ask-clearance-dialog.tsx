import { Button, Checkbox, Field, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { MailsWritten } from '../../../shared/contract/contract.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Entity } from '../../../shared/domain/plan.ts';
import { clearanceMail, withheldParts, type WithheldPart } from '../../../shared/mails/clearance-mail.ts';
import type { ClearanceStanding } from '../../../shared/papers/clearance-standing.ts';
import type { ClearedPart } from '../../../shared/papers/clearances.ts';
import { clearerOf } from '../../../shared/papers/clearer.ts';
import type { VersionOfPart } from '../../../shared/papers/part-versions.ts';
import { bridge } from '../../bridge/bridge.ts';
import { CommittedInput } from '../../components/committed-field.tsx';
import { PersonPicker } from '../../components/person-picker.tsx';
import { planToday, useApp } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { sendTyping } from '../../store/typing.ts';
import { DraftsReady } from '../mails/drafts-ready.tsx';
import { MailPreview } from '../mails/mail-preview.tsx';
import mails from '../mails/mails.module.css';
import { usePaperPast } from '../papers/use-paper-past.ts';
import { MailFrame } from '../sharing/mail-frame.tsx';
import { useWriting } from '../sharing/writing.ts';
import styles from './clearances.module.css';

interface AskClearanceDialogProps {
  readonly paper: Entity<'paper'>;
  readonly standing: ClearanceStanding;
  readonly title: string;
  readonly versionNow: VersionOfPart;
  readonly onClose: () => void;
}
/** Asks an office for a clearance by a mail that holds the words to be cleared: whom it goes to and what it says, before any is written. Nothing is sent by itself. */
export function AskClearanceDialog({ paper, standing: { office, section, request }, title, versionNow, onClose }: AskClearanceDialogProps) {
  const plan = usePlan();
  const past = usePaperPast(paper);
  const sender = useApp((state) => state.preferences);
  const [person, setPerson] = useState<EntityId | null>(() => clearerOf(plan, office, request, planToday())?.id ?? null);
  const [note, setNote] = useState('');
  const [ticked, setTicked] = useState<readonly ClearedPart[]>([]);
  const { busy, refusal, made, write } = useWriting<MailsWritten>();
  if (made) return <DraftsReady written={made} takes={null} onClose={onClose} />;

  const asked = { section, office, person, note: note.trim(), withheldToo: ticked };
  const mail = clearanceMail(plan, paper, asked, { today: planToday(), sender, past });
  const withheld = withheldParts(plan, paper, section);
  const known = plan.get('person', person);
  const tick = (part: ClearedPart, on: boolean) => setTicked(on ? [...ticked, part] : ticked.filter((one) => one !== part));
  const make = () => { if (person !== null) void write(() => bridge.ask('mail:askClearance', { paper: paper.id, ...asked, person })); };
  /** Asked by word of mouth: the same is noted, and nothing is written. */
  const onlyNote = async () => {
    await sendTyping();
    if ((await run({ do: 'clearance.ask', paper: paper.id, fields: { office, person, section, version: versionNow(section) } })) !== null) onClose();
  };
  return (
    <MailFrame
      title={`Ask for clearance: ${title}`} button="Write the draft…" width={1080} busy={busy || person === null} refusal={refusal} onWrite={make} onClose={onClose}
      below={(
        <>
          <p className="quiet">The draft is written where you say, and it is noted in the plan that you asked, and about which words. Nothing is sent by itself.</p>
          <div><Button size="small" onClick={() => void onlyNote()}>They were asked already: only note it</Button></div>
        </>
      )}
    >
      <div className={mails['halves']}>
        <div className={mails['half']}>
          <Field label={`Who clears it for the ${office.replace(/^the /i, '')}`}><PersonPicker value={person} types={['officer', 'partner', 'member']} onPick={(id) => { setPerson(id); return undefined; }} /></Field>
          {known && (
            <Field label="Email address" {...(known.email === '' ? { validationState: 'warning', validationMessage: 'The plan has no address for them, so the draft is without. Type it here, or add it in the mail.' } as const : {})}>
              <CommittedInput type="email" value={known.email} onCommit={(email) => run({ do: 'person.set', id: known.id, fields: { email } })} />
            </Field>
          )}
          {withheld.length > 0 && <Withheld {...{ withheld, ticked }} onTick={tick} />}
          <Field label="Note" hint="Stands after the greeting."><Textarea value={note} rows={2} resize="vertical" onChange={(_, data) => setNote(data.value)} /></Field>
        </div>
        <MailPreview mail={mail} />
      </div>
    </MailFrame>
  );
}

interface WithheldProps {
  readonly withheld: readonly WithheldPart[];
  readonly ticked: readonly ClearedPart[];
  readonly onTick: (part: ClearedPart, on: boolean) => void;
}
/** What is not public stays out of the mail, unless it is ticked by its name. */
function Withheld({ withheld, ticked, onTick }: WithheldProps) {
  return (
    <div role="group" aria-label="Not public" className={styles['withheld']}>
      <MessageBar intent="warning" layout="multiline"><MessageBarBody>Not all of this is public. What is not ticked is named in the mail, and its words are left out.</MessageBarBody></MessageBar>
      {withheld.map(({ part, title, classification }) => (
        <Checkbox key={part ?? ''} label={`${title} (${classification.level})`} checked={ticked.includes(part)} onChange={(_, data) => onTick(part, data.checked === true)} />
      ))}
    </div>
  );
}
