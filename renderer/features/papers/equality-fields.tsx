import type { Paper } from '../../../shared/domain/paper.ts';
import { CommittedInput } from '../../components/committed-field.tsx';
import { CommittedSwitch } from '../../components/committed-toggles.tsx';
import { Labelled } from '../../components/view-header.tsx';
import type { SetPart } from './use-set-parts.ts';
import { WithReason } from './with-reason.tsx';

interface EqualityFieldsProps {
  readonly value: Paper['equalityAssessment'];
  readonly onSet: SetPart<'equalityAssessment'>;
}
/** Whether it was looked into if an equality impact assessment is needed; the assessment itself, or why there is none; and who cleared it. */
export function EqualityFields({ value, onSet }: EqualityFieldsProps) {
  const { done, why, clearedBy, screened = false } = value;
  return (
    <>
      <Labelled label="EqIA screened"><CommittedSwitch label={screened ? 'Yes' : 'No'} aria-label="EqIA screened" checked={screened} onCommit={(now) => void onSet({ screened: now })} /></Labelled>
      <Labelled label="EqIA carried out"><WithReason label="EqIA carried out" yes={done} why={why} onYes={(now) => void onSet({ done: now, why: '' })} onWhy={(now) => onSet({ why: now })} /></Labelled>
      {(done || screened || clearedBy !== '') && <Labelled label="EqIA cleared by"><CommittedInput aria-label="EqIA cleared by" placeholder="Name and post" value={clearedBy} onCommit={(now) => onSet({ clearedBy: now })} /></Labelled>}
    </>
  );
}
