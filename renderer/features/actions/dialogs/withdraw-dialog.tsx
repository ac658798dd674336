import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import { AskDialog } from '../../../components/ask-dialog.tsx';
import { runWithUndo } from '../../../store/commands.ts';
import { usePlan } from '../../../store/plan-mirror.ts';

/** An action is withdrawn by decision, and stays on the record with the reason. */
export function WithdrawDialog({ ids, onClose }: { readonly ids: readonly EntityId[]; readonly onClose: () => void }) {
  const plan = usePlan();
  const [reason, setReason] = useState('');
  const one = ids.length === 1 ? plan.get('action', ids[0]!) : null;
  const what = one?.ref ?? `${ids.length} actions`;
  const withdraw = async () => {
    if (await runWithUndo({ do: 'action.setStatus', ids: [...ids], status: { is: 'withdrawn', reason } }, `${what} ${one ? 'was' : 'were'} withdrawn.`)) onClose();
  };
  return (
    <AskDialog
      title={one ? `Why is ${one.ref} withdrawn?` : `Why are ${what} withdrawn?`} facts={`${one ? `“${one.title}”` : 'Each'} stays on the record with this reason, and in papers and trackers.`}
      verb="Withdraw" ready={reason.trim() !== ''} onDone={() => void withdraw()} onClose={onClose}
    >
      <Field label="Reason"><Textarea value={reason} onChange={(_, data) => setReason(data.value)} rows={3} /></Field>
    </AskDialog>
  );
}
