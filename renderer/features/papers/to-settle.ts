import type { PaperEdition } from '../../../shared/contract/contract.ts';
import type { Entity, Plan } from '../../../shared/domain/plan.ts';
import type { PaperPast } from '../../../shared/papers/past.ts';
import type { Finding } from '../../../shared/preflight/finding.ts';
import { preflightOf } from '../../../shared/preflight/preflight-of-edition.ts';
import { planToday } from '../../store/app-store.ts';

export type ToSettle = Readonly<Record<PaperEdition, readonly Finding[]>>;

/** What must be settled in each edition of a paper before it goes out, worked out when that is asked for. */
export function toSettleIn(plan: Plan, paper: Entity<'paper'>, past: PaperPast): ToSettle {
  const of = (edition: PaperEdition) => preflightOf(edition, plan, paper, { today: planToday(), past }).filter(({ is }) => is === 'must');
  return { public: of('public'), exempt: of('exempt') };
}
