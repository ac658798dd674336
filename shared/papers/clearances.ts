import { byMaking } from '../domain/by-making.ts';
import type { Clearance, Paper, SectionName } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';

/** What is cleared: one section, or with null the whole report. */
export type ClearedPart = SectionName | null;
/** A clearance that a paper has to have: which office clears what of it. */
export interface NeededClearance {
  readonly office: string;
  readonly section: ClearedPart;
}

const plainly = (office: string): string => office.trim().toLowerCase().replace(/^the /, '');
/** Whom a clearance is for, as far as two of them are the same. */
export const officerOf = ({ role = '', onBehalfOf = '' }: { readonly role?: string | undefined; readonly onBehalfOf?: string | undefined }): string => plainly(onBehalfOf || role);

/** The clearances that count: for each part and officer the newest, since two copies may each have one. In the order in which they were first given. */
export function clearancesOf(plan: Plan, paper: Pick<Paper, 'id'>): readonly Clearance[] {
  const newest = new Map<string, Clearance>();
  for (const one of plan.owned('clearance', paper.id)) {
    const officer = `${one.section ?? ''}:${officerOf(one)}`;
    const known = newest.get(officer);
    if (known === undefined || known.clearedOn < one.clearedOn || (known.clearedOn === one.clearedOn && byMaking(known.id, one.id) < 0)) newest.set(officer, one);
  }
  return [...newest.values()];
}
/** Whether somebody has cleared the report as a whole: then it says who did. */
export const clearsAsAWhole = (plan: Plan, paper: Pick<Paper, 'id'>): boolean => plan.owned('clearance', paper.id).some(({ section }) => section === null);

/** Whether a clearance is the one that is needed: of the same part, and given for that office or by whoever holds it. */
export const isFor = ({ office, section }: NeededClearance, one: Pick<Clearance, 'role' | 'onBehalfOf' | 'section'>): boolean =>
  one.section === section && [one.onBehalfOf, one.role].some((words) => words.toLowerCase().includes(plainly(office)));

/**
 * Who has to clear what: the council's offices the report as a whole, where it has a part that says so, and then for each section the office that
 * was set for it when the paper was begun. `printed`: the sections that the report has.
 */
export function neededClearances(plan: Plan, paper: Paper | null, printed: readonly SectionName[]): readonly NeededClearance[] {
  const settings = paper?.reportSections ?? plan.council.reportSections;
  return [
    ...(printed.includes('clearance') ? plan.council.reportClearedBy.map((office) => ({ office, section: null })) : []),
    ...printed.flatMap((section) => {
      const office = settings.find(({ name }) => name === section)?.clearedBy ?? '';
      return office.trim() === '' ? [] : [{ office, section }];
    }),
  ];
}
