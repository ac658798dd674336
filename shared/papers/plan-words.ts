import type { Action, Resourcing, Risk, Status } from '../domain/action.ts';
import { longDay } from '../domain/calendar-day.ts';
import type { Classification } from '../domain/classification.ts';
import type { Resolution } from '../domain/decision.ts';
import { capitalised } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import { ANSWERS, type Recommendation } from '../domain/review.ts';
import { STATUS_COLOURS, type Rag } from '../domain/status-colours.ts';
import { count, pounds, withArticle } from './words.ts';

/** How the plan's values are said in papers, trackers and the list of actions: one wording for each, shared by sentences, tables and cells. */

/** `Amber`; empty where a status has no colour. */
export const ragWord = (rag: Rag): string => (rag === 'none' ? '' : STATUS_COLOURS[rag].name);

/** The council's answers without reason or reference: what the list in a cell of answers offers. */
export const ANSWER_WORDS: readonly string[] = ANSWERS.map(capitalised);

/** `Accepted in part`, `Covered: see KR3`, `Not yet answered`. The reason is said apart. */
export function responseWords(plan: Plan, { response }: Recommendation): string {
  if (response === null) return 'Not yet answered';
  if (response.answer !== 'covered by another') return capitalised(response.answer);
  const by = plan.get('recommendation', response.by);
  return by === null ? 'Covered by another' : `Covered: see ${by.ref}`;
}
/** `Accepted in part: Savings under £10,000 …`, `Covered: see KR3. It says the same.` */
export function responseWithReason(plan: Plan, recommendation: Recommendation): string {
  const [said, reason] = [responseWords(plan, recommendation), recommendation.response?.reason.trim() ?? ''];
  return reason === '' ? said : `${said}${said.includes(':') ? '.' : ':'} ${reason}`;
}

/** The action and, where there is more to say, its detail as a paragraph of its own. */
export const actionWords = ({ title, detail }: Pick<Action, 'title' | 'detail'>): string => [title, detail].map((one) => one.trim()).filter(Boolean).join('\n');

export const NONE_YET = 'None yet';
/** What stands for the actions of a recommendation that has none. */
export function withoutActionWords(plan: Plan, { response }: Recommendation): string {
  if (response?.answer === 'not accepted') return 'No action is planned';
  const by = response?.answer === 'covered by another' ? plan.get('recommendation', response.by) : null;
  return by === null ? NONE_YET : `See the actions under ${by.ref}`;
}

/** `Within existing resources`, `New funding: £24,500 in 2026/27 from the Transformation reserve (not yet approved)`. */
export function resourcingWords(resourcing: Resourcing): string {
  switch (resourcing.from) {
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

/** `Cabinet, 8 December 2016, minute 47`: who agreed that it is complete, when, and where that is written. */
export function agreedWords(plan: Plan, { agreedBy, meeting, minute }: Extract<Status, { is: 'complete' }>): string {
  const committee = plan.get('committee', agreedBy)?.name ?? '';
  const heldOn = plan.get('meeting', meeting)?.heldOn ?? null;
  return [committee, heldOn && longDay(heldOn), minute && `minute ${minute}`].filter(Boolean).join(', ');
}

/** `exempt, paragraph 3`; empty for what is public. For a copy that is not, where every row must say what may not be published. */
export function markingWords({ level, paragraphs }: Classification): string {
  if (level === 'public') return '';
  if (level !== 'exempt' || paragraphs.length === 0) return level;
  return `exempt, ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${paragraphs.join(' and ')}`;
}

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
    case 'complete':
      return [
        { label: 'Evidence:', words: status.evidence },
        { label: 'Agreed complete:', words: agreedWords(plan, status) },
      ];
    case 'withdrawn':
      return [{ label: 'Reason:', words: status.reason }];
    case 'not started':
    case 'on track':
      return [];
  }
}

/** `moved 3 times`, by the slippage ledger; `moved` where the dates differ and the ledger is silent. */
export const movedWords = (moves: number): string => (moves > 1 ? `moved ${count(moves, 'time')}` : 'moved');
