import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Command } from '../../../shared/commands/decide.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Answer, Response } from '../../../shared/domain/review.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { RecommendationPicker } from '../../components/recommendation-picker.tsx';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { namedTogether } from './answers.ts';

/** An answer that was chosen for these, and needs more words before it can be given. */
export interface Asking {
  readonly answer: Extract<Answer, 'not accepted' | 'covered by another'>;
  readonly ids: readonly EntityId[];
}
export const respondWith = (ids: readonly EntityId[], response: Response | null): Command => ({ do: 'recommendation.respond', ids: [...ids], response });

/** Asks why it is not accepted, or which recommendation covers it. `given` says whether the answer was given. */
export function AnswerDialog({ answer, ids, onClose }: Asking & { readonly onClose: (given: boolean) => void }) {
  const plan = usePlan();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState<EntityId | null>(null);
  const named = namedTogether(plan, ids);
  const is = ids.length === 1 ? 'is' : 'are';
  const give = async (response: Response) => { if ((await run(respondWith(ids, response))) !== null) onClose(true); };
  if (answer === 'not accepted') {
    return (
      <AskDialog title={`Why ${is} ${named} not accepted?`} verb="Do not accept" ready={reason.trim() !== ''} onDone={() => void give({ answer, reason })} onClose={() => onClose(false)}>
        <Field label="Reason" hint="Printed in the paper, beside the recommendation."><Textarea rows={4} value={reason} onChange={(_, data) => setReason(data.value)} /></Field>
      </AskDialog>
    );
  }
  return (
    <AskDialog
      title={`Which recommendation covers ${named}?`} verb="Mark as covered" ready={by !== null}
      onDone={() => { if (by !== null) void give({ answer, by, reason }); }} onClose={() => onClose(false)}
    >
      <Field label="Covered by" hint="Type its reference, then Ctrl+Enter."><RecommendationPicker value={by} onPick={setBy} without={ids} picksReference /></Field>
      <Field label="Reason" hint="Optional."><Textarea rows={2} value={reason} onChange={(_, data) => setReason(data.value)} /></Field>
    </AskDialog>
  );
}
