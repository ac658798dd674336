import { useState } from 'react';
import type { Comment, ProposedChange } from '../../../shared/domain/decision.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { planToday } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { applyAmendments } from './apply.ts';
import { ChangeFields } from './change-fields.tsx';
import { changeOf, draftOf, isSaid } from './change-draft.ts';

/** What was agreed of an amendment, where that is not what was moved: said here, and made to the plan. What was moved stays as it was. */
export function ApplyPartDialog({ comment, change, onClose }: { readonly comment: Comment; readonly change: ProposedChange; readonly onClose: () => void }) {
  const plan = usePlan();
  const [draft, setDraft] = useState(() => draftOf(plan, comment.about, change));
  const instead = changeOf(draft, planToday());
  const apply = async () => {
    if (instead !== null && (await applyAmendments([comment.id], { instead }))) onClose();
  };
  return (
    <AskDialog title="What was agreed?" facts={comment.text} verb="Apply it" ready={isSaid(draft, planToday())} onDone={() => void apply()} onClose={onClose}>
      <ChangeFields draft={draft} about={comment.about} onDraft={setDraft} only />
    </AskDialog>
  );
}
