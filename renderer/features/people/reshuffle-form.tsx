import { Button, Combobox, Field, Input, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { nameOf } from '../../../shared/domain/facts.ts';
import { count, listed } from '../../../shared/papers/words.ts';
import { reshuffled } from '../../../shared/people/handing-over.ts';
import { planToday } from '../../store/app-store.ts';
import { runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './task.module.css';

/** Members and the portfolios they get. What hangs on a portfolio goes to whoever has it next, all at once. */
export function ReshuffleForm({ onClose }: { readonly onClose: () => void }) {
  const plan = usePlan();
  const [wanted, setWanted] = useState<ReadonlyMap<EntityId, string>>(new Map());
  const [reason, setReason] = useState('');
  const members = plan.all('person').filter(({ type }) => type === 'member');
  const portfolios = [...new Set(members.map(({ portfolio }) => portfolio).filter(Boolean))];
  const { moves, unclear } = reshuffled(plan, wanted, planToday());
  const ready = wanted.size > 0 && reason.trim() !== '';
  const set = (id: EntityId, portfolio: string) => {
    const next = new Map(wanted);
    if (portfolio.trim() === (plan.get('person', id)?.portfolio ?? '')) next.delete(id);
    else next.set(id, portfolio.trim());
    setWanted(next);
  };
  const change = async () => {
    const changed = [...wanted].map(([person, portfolio]) => ({ person, portfolio }));
    const command = { do: 'people.reshuffle', portfolios: changed, moves: moves.map(({ of, as, from, to }) => ({ of, as, from, to })), reason } as const;
    if (ready && (await runWithUndo(command, `The portfolios of ${count(wanted.size, 'member')} were changed.`))) onClose();
  };
  return (
    <>
      <div className={styles['body']}>
        <div className={styles['names']}><Field label="Why?" hint="Stands in the history."><Input autoFocus value={reason} onChange={(_, data) => setReason(data.value)} /></Field></div>
        <div className={styles['wide']} tabIndex={0} role="region" aria-label="Members and portfolios">
          <table className={styles['table']}>
            <thead><tr><th scope="col">Member</th><th scope="col">Portfolio now</th><th scope="col">Portfolio from now on</th><th scope="col">What goes to others</th></tr></thead>
            <tbody>{members.map((one) => {
              const given = moves.filter(({ from }) => from === one.id);
              return (
                <tr key={one.id}>
                  <td>{one.name}</td>
                  <td>{wanted.has(one.id) ? <s>{one.portfolio || 'None'}</s> : one.portfolio || <span className="quiet">None</span>}</td>
                  <td>
                    <PortfolioPicker name={one.name} value={wanted.get(one.id) ?? one.portfolio} portfolios={portfolios} onPick={(portfolio) => set(one.id, portfolio)} />
                  </td>
                  <td>{given.length > 0 && <span title={given.map(({ words }) => words).join('\n')}>{count(given.length, 'thing')} to {nameOf(plan, given[0]!.to)}</span>}</td>
                </tr>
              );
            })}</tbody>
          </table>
        </div>
        {members.length === 0 && <p>Nobody in the plan is a member yet.</p>}
        {unclear.length > 0 && <p role="alert">{listed(unclear)}: nobody, or more than one member, would have {unclear.length === 1 ? 'it' : 'them'}. The actions stay where they are.</p>}
      </div>
      <footer className={styles['footer']}>
        <p role="status">{wanted.size === 0 ? 'Nothing changes yet' : `${count(wanted.size, 'member')}, ${count(moves.length, 'thing goes', 'things go')} along`}</p>
        <Button onClick={onClose}>Cancel</Button>
        <Button appearance="primary" disabledFocusable={!ready} onClick={() => void change()}>Change the portfolios</Button>
      </footer>
    </>
  );
}

interface PortfolioPickerProps {
  readonly name: string;
  readonly value: string;
  readonly portfolios: readonly string[];
  readonly onPick: (portfolio: string) => void;
}
/** One of the portfolios there are, or another that is typed. */
function PortfolioPicker({ name, value, portfolios, onPick }: PortfolioPickerProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Combobox
      freeform className={styles['portfolio'] ?? ''} aria-label={`Portfolio of ${name} from now on`} placeholder="None" expandIcon={{ tabIndex: -1 }} value={typed ?? value} selectedOptions={[value]}
      onChange={(event) => setTyped(event.target.value)} onOptionSelect={(_, data) => { setTyped(null); if (data.optionText !== undefined) onPick(data.optionText); }}
      onBlur={() => { if (typed !== null) onPick(typed); setTyped(null); }}
    >
      {portfolios.map((one) => <Option key={one} value={one}>{one}</Option>)}
    </Combobox>
  );
}
