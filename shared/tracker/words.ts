import type { Action, Resourcing } from '../domain/action.ts';
import { longDay } from '../domain/calendar-day.ts';
import type { Classification } from '../domain/classification.ts';
import { coverage } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import type { Answer, Recommendation } from '../domain/review.ts';

/** The council's answers as they are printed, without the reason: what the list in a response cell offers. */
export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  accepted: 'Accepted',
  'accepted in part': 'Accepted in part',
  'not accepted': 'Not accepted',
  'covered by another': 'Covered by another recommendation',
  'to be considered': 'To be considered',
};

/** `Accepted in part: Savings under £10,000 …`; `Covered by another recommendation: see KR3`; `Not yet answered`. */
export function responseWords(plan: Plan, { response }: Recommendation): string {
  if (response === null) return 'Not yet answered';
  const covering = response.answer === 'covered by another' ? plan.get('recommendation', response.by)?.ref : undefined;
  const reason = [covering ? `see ${covering}` : '', response.reason.trim()].filter(Boolean).join('. ');
  return reason === '' ? ANSWER_WORDS[response.answer] : `${ANSWER_WORDS[response.answer]}: ${reason}`;
}

/** What stands in the action column of a recommendation that no action answers. */
export function withoutActionWords(plan: Plan, recommendation: Recommendation): string {
  const { response } = recommendation;
  switch (coverage(plan, recommendation)) {
    case 'not accepted':
      return 'No action: the recommendation is not accepted';
    case 'by another recommendation':
      return `No action of its own: see ${(response?.answer === 'covered by another' && plan.get('recommendation', response.by)?.ref) || 'the recommendation that covers it'}`;
    default:
      return 'No action yet';
  }
}

/** The action and, where there is more to say, its detail as a paragraph of its own. */
export const actionWords = ({ title, detail }: Action): string => [title, detail].map((one) => one.trim()).filter(Boolean).join('\n');

const pounds = (amount: number): string => `£${amount.toLocaleString('en-GB', { maximumFractionDigits: 2 })}`;
/** `New funding: £24,500 in 2026/27 from the Transformation reserve (approved)`; empty where nothing has been said. */
export function resourcingWords(resourcing: Resourcing | null): string {
  switch (resourcing?.from) {
    case undefined:
      return '';
    case 'existing resources':
      return 'Within existing resources';
    case 'outside support':
      return resourcing.requestedOf.trim() === '' ? 'Outside support requested' : `Outside support requested of ${resourcing.requestedOf.trim()}`;
    case 'not known':
      return 'Not known';
    case 'new funding': {
      const year = resourcing.year.trim() === '' ? '' : ` in ${resourcing.year.trim()}`;
      const source = resourcing.source.trim() === '' ? '' : `, from: ${resourcing.source.trim()}`;
      return `New funding: ${pounds(resourcing.amount)}${year}${source} (${resourcing.approved ? 'approved' : 'not yet approved'})`;
    }
  }
}

/** What shows that it is done: the evidence given, the owner's statement, and who agreed the closure by which minute. One a line. */
export function evidenceWords(plan: Plan, action: Action): string {
  const lines = plan.owned('evidence', action.id).map((one) => [one.title.trim(), one.where.trim()].filter(Boolean).join(': '));
  const { status } = action;
  if (status.is === 'proposed complete' || status.is === 'complete') lines.unshift(status.evidence.trim());
  if (status.is === 'complete') {
    const meeting = plan.get('meeting', status.meeting);
    const body = plan.get('committee', status.agreedBy ?? meeting?.committee ?? null)?.name ?? '';
    const agreed = `${body ? ` by ${body}` : ''}${meeting?.heldOn ? ` on ${longDay(meeting.heldOn)}` : ''}${status.minute.trim() ? `, minute ${status.minute.trim()}` : ''}`;
    if (agreed) lines.push(`Completion agreed${agreed}`);
  }
  return lines.filter(Boolean).join('\n');
}

/** `exempt, paragraph 3`; empty for what is public. For an internal edition, where every copy must say what may not be published. */
export function markingWords({ level, paragraphs }: Classification): string {
  if (level === 'public') return '';
  if (level !== 'exempt' || paragraphs.length === 0) return level;
  return `exempt, ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${paragraphs.join(' and ')}`;
}

/** Marks that people type for a list become bullets, so that no cell of theirs begins with a sign a spreadsheet would calculate with. */
export const withBullets = (text: string): string => text.trim().replace(/^([ \t]*)[-+*][ \t\u00A0]+/gm, '$1• ');

