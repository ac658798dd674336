import type { Action, Resourcing, Risk } from '../domain/action.ts';
import { longDay } from '../domain/calendar-day.ts';
import type { Resolution } from '../domain/decision.ts';
import { capitalised } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import type { Recommendation } from '../domain/review.ts';
import { STATUS_COLOURS, type Rag } from '../domain/status-colours.ts';
import { count, pounds, withArticle } from './words.ts';

/** How the plan's values are said in a paper: one wording for each, shared by sentences and tables. */

/** `Amber`; empty where a status has no colour. */
export const ragWord = (rag: Rag): string => (rag === 'none' ? '' : STATUS_COLOURS[rag].name);

/** `Accepted in part`, `Covered: see KR3`, `Not yet answered`. The reason is said apart. */
export function responseWords(plan: Plan, { response }: Recommendation): string {
  if (response === null) return 'Not yet answered';
  if (response.answer !== 'covered by another') return capitalised(response.answer);
  const by = plan.get('recommendation', response.by);
  return by === null ? 'Covered by another' : `Covered: see ${by.ref}`;
}

/** `Within existing resources`, `New funding: £24,500 in 2026/27 from the Transformation reserve (not yet approved)`. */
export function resourcingWords(resourcing: Resourcing | null): string {
  switch (resourcing?.from) {
    case 'existing resources':
      return 'Within existing resources';
    case 'new funding': {
      const { amount, year, source, approved } = resourcing;
      const said = [pounds(amount), year && `in ${year}`, source && `from ${withArticle(source)}`].filter(Boolean).join(' ');
      return `New funding: ${said} (${approved ? 'approved' : 'not yet approved'})`;
    }
    case 'outside support':
      return resourcing.requestedOf ? `Support requested of ${resourcing.requestedOf}` : 'Outside support requested';
    case 'not known':
      return 'Not known yet';
    case undefined:
      return 'Not stated yet';
  }
}

/** `Corporate risk register, CR04`; empty when nothing is recorded. */
export function riskWords(risk: Risk | null): string {
  if (risk === null) return '';
  if (risk.is === 'on the register') return ['Corporate risk register', risk.reference].filter(Boolean).join(', ');
  return ['Being considered for the corporate risk register', risk.by && `by ${risk.by}`, risk.dueOn && `by ${longDay(risk.dueOn)}`]
    .filter(Boolean)
    .join(' ');
}

/** `9 for, 2 against, 1 abstained`. */
export const votesWords = (votes: NonNullable<Resolution['votes']>): string => `${votes.for} for, ${votes.against} against, ${votes.abstained} abstained`;

interface StatusDetail {
  readonly label: string;
  readonly words: string;
}
/** What must be said beside a status: the cause and the route to green, the evidence, who agreed, the reason. One statement each, none empty. */
export const statusDetails = (plan: Plan, action: Action): readonly StatusDetail[] => allDetails(plan, action).filter(({ words }) => words.trim() !== '');

function allDetails(plan: Plan, { status }: Action): readonly StatusDetail[] {
  switch (status.is) {
    case 'at risk':
    case 'off track':
      return [
        { label: 'Cause:', words: status.cause },
        { label: 'Route to green:', words: status.route },
      ];
    case 'proposed complete':
      return [{ label: 'Evidence:', words: status.evidence }];
    case 'complete': {
      const committee = plan.get('committee', status.agreedBy)?.name ?? '';
      const heldOn = plan.get('meeting', status.meeting)?.heldOn ?? null;
      const agreed = [committee, heldOn && longDay(heldOn), status.minute && `minute ${status.minute}`].filter(Boolean).join(', ');
      return [
        { label: 'Evidence:', words: status.evidence },
        { label: 'Agreed complete:', words: agreed },
      ];
    }
    case 'withdrawn':
      return [{ label: 'Reason:', words: status.reason }];
    case 'not started':
    case 'on track':
      return [];
  }
}

/** `moved 3 times`, by the slippage ledger; `moved` where the dates differ and the ledger is silent. */
export const movedWords = (moves: number): string => (moves > 1 ? `moved ${count(moves, 'time')}` : 'moved');
