import { byMaking } from '../domain/by-making.ts';
import type { Plan } from '../domain/plan.ts';
import type { Sent } from '../domain/sent.ts';

/** The copies of the plan that were made to be sent, the newest first. Whoever strikes words is told of them: the words still stand there. */
export const copiesSent = (plan: Plan): readonly Sent[] =>
  [...plan.all('sent')].sort((a, b) => ((a.sentOn ?? '') > (b.sentOn ?? '') ? -1 : (a.sentOn ?? '') < (b.sentOn ?? '') ? 1 : byMaking(b.id, a.id)));
