import { Checkbox, SearchBox } from '@fluentui/react-components';
import { useState } from 'react';
import type { OneCommand } from '../../../shared/commands/decide.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Committee } from '../../../shared/domain/people.ts';
import { count } from '../../../shared/papers/words.ts';
import { offered } from '../../../shared/people/offered.ts';
import { groupCounts, groupWords } from '../../../shared/people/groups.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { planToday } from '../../store/app-store.ts';
import { run, runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import lists from './details-lists.module.css';

/** Who sits on a committee, ticked in one list: several come and go in one step. */
export function MembersDialog({ committee, onClose }: { readonly committee: Committee; readonly onClose: () => void }) {
  const plan = usePlan();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<EntityId>>(() => new Set(committee.members));
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  // Those who may sit on a committee are members; whoever else is on this one is listed too.
  const here = new Set(offered(plan.all('person'), planToday()).map(({ id }) => id));
  const people = plan.all('person').filter((one) => (one.type === 'member' && here.has(one.id)) || committee.members.includes(one.id));
  const listed = people.filter((one) => words.every((word) => `${one.name} ${one.politicalGroup} ${one.portfolio}`.toLowerCase().includes(word)));
  const toggle = (id: EntityId, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const keep = async () => {
    const changed = people.filter(({ id }) => chosen.has(id) !== committee.members.includes(id));
    const commands = changed.map(({ id }): OneCommand => ({ do: 'committee.setMember', id: committee.id, person: id, member: chosen.has(id) }));
    const label = `Changed the members of ${committee.name}`;
    if (commands.length === 1 ? await run(commands[0]!) : commands.length === 0 || (await runWithUndo({ do: 'many', label, commands }, `${label}.`))) onClose();
  };
  const sitting = people.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  return (
    <AskDialog title={`Who sits on ${committee.name}?`} facts={<span role="status">{[count(sitting.length, 'member'), groupWords(groupCounts(plan, sitting))].filter(Boolean).join(': ')}</span>} verb="Keep these members" ready onDone={() => void keep()} onClose={onClose}>
      <SearchBox placeholder="Find" aria-label="Find a member" value={query} onChange={(_, data) => setQuery(data.value)} />
      <div className={lists['choosing']} role="group" aria-label="Members">
        {listed.map((one) => (
          <Checkbox key={one.id} checked={chosen.has(one.id)} onChange={(_, data) => toggle(one.id, data.checked === true)} label={<>{one.name} <span className="quiet small">{[one.politicalGroup, here.has(one.id) ? '' : 'left'].filter(Boolean).join(' · ')}</span></>} />
        ))}
        {listed.length === 0 && <p className="quiet">{people.length === 0 ? 'Nobody in the plan is a member yet. Add them under People first.' : 'Nobody has these words.'}</p>}
      </div>
    </AskDialog>
  );
}
