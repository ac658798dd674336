import { useMemo } from 'react';
import { isPublic } from '../../../shared/domain/classification.ts';
import type { Paper } from '../../../shared/domain/paper.ts';
import { hasExemptThings } from '../../../shared/papers/exempt-things.ts';
import { CommittedSwitch } from '../../components/committed-toggles.tsx';
import { Labelled } from '../../components/view-header.tsx';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { WhoMaySee } from './who-may-see.tsx';

/** Whether a report is public, and whether it has an exempt appendix with what its appendices withhold, which its public copy then says. */
export function ExemptFields({ paper }: { readonly paper: Paper }) {
  const plan = usePlan();
  const hasSecrets = useMemo(() => hasExemptThings(plan), [plan]);
  const { exemptAppendix } = paper;
  return (
    <>
      <Labelled label="Exempt"><WhoMaySee isField of="Exempt" question="Who may see this report?" value={paper.classification} onSet={(classification) => run({ do: 'paper.set', id: paper.id, fields: { classification } })} /></Labelled>
      {isPublic(paper) && (hasSecrets || exemptAppendix) && (
        <Labelled label="Exempt appendix">
          <CommittedSwitch
            aria-label="Exempt appendix" checked={exemptAppendix} label={exemptAppendix ? 'Yes, with what the appendices withhold; the public copy says that there is one' : 'No: what is exempt goes to nobody'}
            onCommit={(on) => void run({ do: 'paper.set', id: paper.id, fields: { exemptAppendix: on } })}
          />
        </Labelled>
      )}
    </>
  );
}
