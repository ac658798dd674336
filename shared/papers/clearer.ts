import type { CalendarDay } from '../domain/calendar-day.ts';
import type { ClearanceRequest } from '../domain/paper.ts';
import type { Person } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import { offered } from '../people/offered.ts';

/** Who is likely to clear something for an office: whoever was asked, else whoever holds the post, else whoever was asked last for another paper. Null: nobody is known. */
export function clearerOf(plan: Plan, office: string, request: ClearanceRequest | null, today: CalendarDay): Person | null {
  const people = offered(plan.all('person'), today);
  const known = (id: string | null): Person | null => people.find((one) => one.id === id) ?? null;
  const plainly = office.trim().toLowerCase().replace(/^the /, '');
  const holder = people.find(({ post }) => post.trim().toLowerCase() === plainly) ?? people.find(({ post }) => post.toLowerCase().includes(plainly)) ?? null;
  const before = plan.all('clearancerequest').filter((one) => one.office.trim().toLowerCase().replace(/^the /, '') === plainly).sort((a, b) => ((a.askedOn ?? '') < (b.askedOn ?? '') ? -1 : 1)).at(-1);
  return known(request?.person ?? null) ?? holder ?? known(before?.person ?? null);
}
