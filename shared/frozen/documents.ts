import type { CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import type { FrozenFile } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import { printedValues } from '../papers/paper-content.ts';

/** A document that goes to a meeting, before it is made. */
export type FrozenDocument = Pick<FrozenFile, 'what' | 'paper' | 'edition'>;

/**
 * What goes to a meeting: the papers for it, each in the edition it is for (a public one with what is exempt withheld, one that is not public whole
 * and marked), and the public tracker.
 */
export const documentsFor = (plan: Plan, meeting: EntityId, today: CalendarDay): readonly FrozenDocument[] => [
  ...plan.all('paper').filter((one) => printedValues(plan, one, today).meeting === meeting)
    .map(({ id, classification }): FrozenDocument => ({ what: 'paper', paper: id, edition: classification.level === 'public' ? 'public' : 'internal' })),
  { what: 'tracker', paper: null, edition: 'public' },
];

/** What a document is called beside others: `Paper, public edition`. */
export const documentWords = ({ what, edition }: FrozenDocument): string =>
  what === 'tracker' ? 'Action plan tracker, public edition' : edition === 'public' ? 'Paper, public edition' : 'Paper, not for publication';

/**
 * The form that documents are set out in now. It goes up by one with a version of the application whose documents of the same plan have other
 * bytes on purpose: 2, trackers count by formulas and share the papers' words; 3, papers say small numbers in letters and keep their small tables on one page;
 * 4, papers that are not public tell a ground in full once and mark their rows in short, and in a template their marking has room of its own;
 * 5, a tall first row of a table may go over, and in a template a lead-in is said once and *Public or exempt* is answered.
 */
export const DOCUMENT_FORM = 5;

/** How a document came out when it was made again. */
export type MadeAgain = 'the same' | 'different' | 'of another form' | 'with words struck' | 'cannot be made';
/** The same said on screen, under the document. */
export const MADE_AGAIN_WORDS: Readonly<Record<MadeAgain, string>> = {
  'the same': 'Made again, it is the same as what was published, byte for byte.',
  different: 'Not the same as what was published: another version of the application made it. The plan as it stood has not changed.',
  'of another form': 'It cannot be compared byte for byte: when it was published the application still set such documents out otherwise. The plan as it stood has not changed.',
  'with words struck': 'Not the same as what was published: words that stood in the plan then have been taken out of its record since.',
  'cannot be made': 'It cannot be made again here: this copy of the plan does not have all that stood in it then. Take in the copy it was frozen in.',
};
