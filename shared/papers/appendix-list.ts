import { APPENDICES, type Appendix, type AppendixName, type Paper, type PaperType } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';

export const APPENDIX_TITLES: Readonly<Record<AppendixName, string>> = {
  'action plan': 'Action plan',
  'what has changed': 'What has changed',
  'overdue and off track': 'Overdue and off track',
  responses: 'Recommendations and responses',
  'what scrutiny changed': 'What scrutiny changed',
  timeline: 'Timeline',
  summary: 'Summary',
  'moved dates': 'Target dates that have moved',
};

export type ChosenAppendices = Pick<Paper, 'appendices' | 'whatScrutinyChanged'>;
/** An appendix in its place: `Appendix B`, and as its heading and the list of enclosures say it, `Appendix B – What has changed`. */
export interface LetteredAppendix extends Appendix {
  readonly letter: string;
  readonly heading: string;
}

/** The appendices of a paper in their order: those that were chosen, also where one has nothing to show yet, else those of its kind. */
export const appendicesOf = (plan: Plan, type: PaperType, chosen: ChosenAppendices): readonly LetteredAppendix[] =>
  (chosen.appendices ?? usualAppendices(plan, type, chosen.whatScrutinyChanged)).map((one, at) => {
    const letter = `Appendix ${String.fromCharCode(CODE_OF_A + at)}`;
    return { ...one, letter, heading: `${letter} – ${APPENDIX_TITLES[one.is]}` };
  });
const CODE_OF_A = 65;

/** What a new paper begins with, where that is more than a paper of its kind has while nobody has chosen; null elsewhere. */
export const appendicesAtFirst = (type: PaperType): Appendix[] | null => (type === 'progress monitoring' ? [{ is: 'action plan' }, { is: 'what has changed' }] : null);

/** What scrutiny changed only where there is an amendment: as was chosen for the paper, else where it asks scrutiny to shape the plan. */
function usualAppendices(plan: Plan, type: PaperType, whatScrutinyChanged: Paper['whatScrutinyChanged']): readonly Appendix[] {
  const isShaping = whatScrutinyChanged ?? type === 'shaping the action plan';
  return [{ is: 'action plan' }, ...(isShaping && plan.all('comment').some((one) => one.type === 'amendment') ? [{ is: 'what scrutiny changed' } as const] : [])];
}

/** `Action plan (response, owner, status), timeline`; for the history. */
export const appendicesTold = (all: readonly Appendix[]): string =>
  all.map(({ is, columns }) => `${APPENDIX_TITLES[is]}${columns === undefined ? '' : ` (${['recommendation', 'action', ...columns].join(', ')})`}`).join('; ') || 'none';

const BUILT = new Set(APPENDICES.map((is) => APPENDIX_TITLES[is].toLowerCase()));
const LETTERED = /^appendix\s+[a-z]\s*[–—:-]\s*/i;
/**
 * The enclosures of a paper whose appendices were chosen: these, and after them what somebody listed, lettered on where it had a letter. What the
 * list has of the appendices themselves is left: it was written when they were others.
 */
export function enclosuresAfter(appendices: readonly string[], own: readonly string[]): readonly string[] {
  let at = appendices.length;
  const others = own.filter((line) => !LETTERED.test(line) || !BUILT.has(line.replace(LETTERED, '').trim().toLowerCase()));
  return [...appendices, ...others.map((line) => (LETTERED.test(line) ? `Appendix ${String.fromCharCode(CODE_OF_A + at++)} – ${line.replace(LETTERED, '')}` : line))];
}
