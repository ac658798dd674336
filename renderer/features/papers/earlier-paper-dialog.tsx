import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { papersToCarry, paperInWords } from '../../../shared/papers/carried-paper.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';

interface EarlierPaperDialogProps {
  readonly onMade: (id: EntityId) => void;
  readonly onClose: () => void;
}
/** Which earlier paper a new one begins from. */
export function EarlierPaperDialog({ onMade, onClose }: EarlierPaperDialogProps) {
  const plan = usePlan();
  const papers = papersToCarry(plan);
  const [from, setFrom] = useState<EntityId | null>(papers[0]?.id ?? null);
  const start = async () => {
    if (from === null) return;
    const added = await run({ do: 'paper.addFrom', from });
    onClose();
    if (added?.made) onMade(added.made);
  };
  return (
    <AskDialog
      title="New paper from an earlier one" verb="Start the paper" ready={from !== null} onDone={() => void start()} onClose={onClose}
      facts="It takes the front, the sections, their order, the appendices and what somebody wrote, for you to check. Drafted sections follow the plan as it is now. Clearances, the meeting and what was published stay with the earlier paper."
    >
      <RadioGroup aria-label="Earlier paper" value={from ?? ''} onChange={(_, data) => setFrom(data.value)}>
        {papers.map((one) => <Radio key={one.id} value={one.id} label={paperInWords(plan, one)} />)}
      </RadioGroup>
    </AskDialog>
  );
}
