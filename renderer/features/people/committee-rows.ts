import type { Committee } from '../../../shared/domain/people.ts';
import { nameOf } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { SheetRow } from '../../components/sheet/sheet-columns.ts';

export interface CommitteeRow extends SheetRow {
  readonly committee: Committee;
  readonly chair: string;
  readonly members: number;
  readonly meetings: number;
  /** The recommendations it oversees. */
  readonly oversees: number;
}
export function committeeRows(plan: Plan): readonly CommitteeRow[] {
  const counted = (ids: readonly (string | null)[]) => {
    const all = new Map<string, number>();
    for (const id of ids) if (id !== null) all.set(id, (all.get(id) ?? 0) + 1);
    return all;
  };
  const meetings = counted(plan.all('meeting').map(({ committee }) => committee));
  const oversees = counted(plan.all('recommendation').map(({ oversight }) => oversight));
  return plan.all('committee').map((committee) => ({
    key: committee.id, name: committee.name, committee,
    chair: nameOf(plan, committee.chair),
    members: committee.members.filter((id) => plan.get('person', id) !== null).length,
    meetings: meetings.get(committee.id) ?? 0,
    oversees: oversees.get(committee.id) ?? 0,
  }));
}
