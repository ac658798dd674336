import { z } from 'zod';
import { define, field, text, type EntityOf } from './entity.ts';

/** The plan itself: `plan/main`. */
export const STAGES = ['officer draft', 'with scrutiny', 'agreed', 'monitored'] as const;
export const details = define('plan', { title: text(), stage: field(z.enum(STAGES), 'officer draft') });
export type PlanDetails = EntityOf<typeof details>;

/** The council's profile, which travels inside the plan: `council/main`. */
export const council = define('council', {
  name: text(),
  /** Which days count for clear days (LGA 1972 s100A, s100B): working days is the earliest, so the safest. */
  clearDaysCount: field(z.enum(['working days', 'all but Sundays and bank holidays', 'every day']), 'working days'),
  /** Whose agreement closes an action. Scrutiny may not discharge executive functions (LGA 2000 s9F), so it can only recommend. */
  closureAgreedBy: field(z.enum(['the executive', 'scrutiny recommends, the executive agrees', 'the responsible committee']), 'scrutiny recommends, the executive agrees'),
});
export type Council = EntityOf<typeof council>;
