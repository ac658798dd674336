import { useEffect, useMemo } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import { COMMITTEE_TYPES } from '../../../shared/domain/people.ts';
import { ChoiceEditor } from '../../components/sheet/choice-editor.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { sortedBy, type SheetColumn } from '../../components/sheet/sheet-columns.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { showsInOrder } from '../../store/selection.ts';
import { useStore } from '../../store/store.ts';
import { PersonEditor } from '../actions/cells/person-editor.tsx';
import { TextEditor } from '../actions/cells/text-editor.tsx';
import { ClashBadge } from '../clashes/clash-badge.tsx';
import { committeeRows, type CommitteeRow } from './committee-rows.ts';
import { peopleStore, sortPart } from './people-state.ts';
import { removeRow } from './removing.ts';

const number = (name: 'members' | 'meetings' | 'oversees', heading: string, width: number): SheetColumn<CommitteeRow> => ({
  name, heading, width,
  textOf: (row) => String(row[name]),
  worth: (row) => row[name],
  content: (row) => (row[name] === 0 ? <span className="quiet">None</span> : <span>{row[name]}</span>),
});
const name: SheetColumn<CommitteeRow> = {
  name: 'name', heading: 'Name', width: null,
  textOf: ({ committee }) => committee.name,
  content: ({ committee }) => <span title={committee.name}>{committee.name}<ClashBadge id={committee.id} /></span>,
  editor: ({ committee }, props) => <TextEditor {...props} value={committee.name} onCommit={(value) => run({ do: 'committee.set', id: committee.id, fields: { name: value } })} />,
};
const type: SheetColumn<CommitteeRow> = {
  name: 'type', heading: 'Is a', width: 112,
  textOf: ({ committee }) => capitalised(committee.type),
  editor: ({ committee }, props) => (
    <ChoiceEditor {...props} value={committee.type} options={COMMITTEE_TYPES.map((value) => ({ value, label: capitalised(value) }))} onPick={(picked) => run({ do: 'committee.set', id: committee.id, fields: { type: picked } })} />
  ),
};
const chair = (width: number): SheetColumn<CommitteeRow> => ({
  name: 'chair', heading: 'Chair', width,
  textOf: (row) => row.chair,
  content: (row) => (row.chair === '' ? <span className="quiet">Nobody yet</span> : <span title={row.chair}>{row.chair}</span>),
  editor: ({ committee }, props) => (
    <PersonEditor {...props} value={committee.chair} first="member" applies={null} onPick={(picked) => run({ do: 'committee.set', id: committee.id, fields: { chair: picked } })} />
  ),
});
function columnsFor(pixels: number): readonly SheetColumn<CommitteeRow>[] {
  if (pixels < 560) return [name, chair(160)];
  return [name, type, chair(pixels < 840 ? 180 : 240), number('members', 'Members', 88), number('meetings', 'Meetings', 92), ...(pixels < 840 ? [] : [number('oversees', 'Recommendations overseen', 190)])];
}

/** The committees, each with its chair and how much it has. */
export function CommitteesList() {
  const plan = usePlan();
  const sorting = useStore(peopleStore).sorting.committees;
  const rows = useMemo(() => sortedBy(committeeRows(plan), columnsFor(Infinity), sorting), [plan, sorting]);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  useEffect(() => { showsInOrder(keys); }, [keys]);
  const remove = (key: EntityId) => void removeRow({ do: 'committee.remove', id: key }, `${plan.get('committee', key)?.name ?? 'The committee'} was removed.`, key, keys);
  return <Sheet label="Committees" rows={rows} columnsFor={columnsFor} sorting={sorting} onSort={sortPart('committees')} onRemove={remove} />;
}
