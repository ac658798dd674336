import { Button } from '@fluentui/react-components';
import { DocumentTableArrowRight20Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { count } from '../../../../shared/papers/words.ts';
import { whoIsAsked } from '../../../../shared/returns/ask.ts';
import { ToChange } from '../../../components/may-change.tsx';
import { usePlan } from '../../../store/plan-mirror.ts';
import type { RoundCommandProps } from '../round-props.ts';
import { MakeReturnsDialog } from './make-returns-dialog.tsx';

/** Makes the returns of a round, one workbook for each owner: of those who are ticked, else of those who were not asked yet. */
export function MakeReturns({ round, owners, ticked }: RoundCommandProps) {
  const plan = usePlan();
  const [open, setOpen] = useState(false);
  const asked = useMemo(() => whoIsAsked(plan), [plan]);
  const meant = ticked.length > 0 ? ticked : owners.filter(({ state }) => state === 'not asked');
  const first = asked.owners.filter(({ owner, actions }) => actions.length > 0 && meant.some((one) => one.owner === owner.id)).map(({ owner }) => owner.id);
  if (!open && (asked.owners.length === 0 || round.closedOn !== null)) return null;
  return (
    <ToChange>
      <Button icon={<DocumentTableArrowRight20Regular />} onClick={() => setOpen(true)}>{first.length === 0 ? 'Make returns…' : `Make ${count(first.length, 'return')}…`}</Button>
      {open && <MakeReturnsDialog round={round} asked={asked} inRound={owners} first={first} onClose={() => setOpen(false)} />}
    </ToChange>
  );
}
