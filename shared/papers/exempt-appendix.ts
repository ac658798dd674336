import type { CalendarDay } from '../domain/calendar-day.ts';
import { isPublic, type Classification } from '../domain/classification.ts';
import { planFor, type Edition } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Paper, SectionName } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import { appendicesOf } from './appendix-list.ts';
import { appendixContext, appendixParts } from './appendix-parts.ts';
import type { ContentPart } from './content.ts';
import { chosenFor, draftBehind } from './draft-behind.ts';
import { exemptThings } from './exempt-things.ts';
import { subjectOf, valuesOf, type PaperValues } from './front-table.ts';
import { withMarksInFull } from './marked-rows.ts';
import { NO_PAST, pastFor, type PaperPast } from './past.ts';
import { rowsOnlyIn } from './rows-only-in.ts';

/** One thing that is withheld from the public, as it is called inside the exempt appendix, and the ground in law. */
export interface Withheld {
  readonly what: string;
  readonly classification: Classification;
}
/** What a public report withholds, written apart. */
export interface ExemptAppendix {
  /** `Appendix C (exempt)`: as the public copy lists it among its enclosures. Says nothing of what is in it. */
  readonly name: string;
  readonly sections: ReadonlyMap<SectionName, Classification>;
  /** The rows of the report's appendices that its public copy does not have, each appendix as pages of its own. */
  readonly rows: readonly ContentPart[];
  /** What of the plan these rows are about. */
  readonly things: readonly Withheld[];
}

/**
 * What a public report has to be written apart for those entitled to see it; null where it withholds nothing, and for a report that is not public
 * itself. Rows of appendices are among it only where the report says that it has them: that a report has an exempt part is itself public.
 */
export function exemptAppendixOf(whole: Plan, paperId: EntityId | null, today: CalendarDay, past: PaperPast = NO_PAST): ExemptAppendix | null {
  const paper = whole.get('paper', paperId);
  if (paper === null || !isPublic(paper)) return null;
  const sections = withheldSections(whole, paper);
  if (sections.size === 0 && !paper.exemptAppendix) return null;
  const open = editionOf('public', whole, paper, today, past);
  const name = `Appendix ${letterAfter(open.values.enclosures)} (exempt)`;
  const rows = paper.exemptAppendix ? withheldRows(whole, paper, name, open, today, past) : { rows: [], things: [] };
  if (sections.size === 0 && rows.rows.length === 0) return null;
  return { name, sections, ...rows };
}
/** The editions there are of a paper; none of one that is the office's own. */
export function editionsOf(whole: Plan, paper: Paper, today: CalendarDay, past: PaperPast = NO_PAST): readonly Exclude<Edition, 'internal'>[] {
  if (!isPublic(paper)) return paper.classification.level === 'internal' ? [] : ['exempt'];
  return exemptAppendixOf(whole, paper.id, today, past) === null ? ['public'] : ['public', 'exempt'];
}

/** The values of a report as its public copy prints them: its enclosures name the exempt appendix, and nothing of what is in it. */
export const withEnclosed = (values: PaperValues, apart: ExemptAppendix | null): PaperValues =>
  apart === null ? values : { ...values, enclosures: [values.enclosures, apart.name].filter(Boolean).join('\n') };
/** What the file of an exempt edition is called: the subject of a report that is exempt itself may say what nobody is to know. */
export const exemptNameInFiles = (subject: string, apart: ExemptAppendix | null): string => (apart === null ? 'Exempt report' : `${subject} – exempt appendix`);

/** The sections that somebody wrote or put in and the public copy does not have; an internal one is the office's, and in neither. */
function withheldSections(whole: Plan, paper: Paper): ReadonlyMap<SectionName, Classification> {
  const withheld = whole.owned('section', paper.id).filter(({ included, classification: { level } }) => included && (level === 'exempt' || level === 'confidential'));
  return new Map(withheld.map(({ name, classification }) => [name, classification]));
}

/** The appendices of one edition, every row in full; and the values of the report, of which they are. */
function editionOf(edition: Edition, whole: Plan, paper: Paper, today: CalendarDay, past: PaperPast) {
  const plan = planFor(edition, whole);
  const seen = pastFor(edition, past);
  const values = valuesOf(paper, draftBehind(plan, paper, today, seen));
  return { plan: seen.standing?.plan ?? plan, values, context: appendixContext(plan, values, today, seen) };
}
function withheldRows(whole: Plan, paper: Paper, name: string, open: ReturnType<typeof editionOf>, today: CalendarDay, past: PaperPast): Pick<ExemptAppendix, 'rows' | 'things'> {
  const all = editionOf('exempt', whole, paper, today, past);
  const things = exemptThings(all.plan);
  if (things.length === 0) return { rows: [], things: [] };
  // Lettered as in the public copy. A summary has counts and no rows of anything: what it counts in public is its own sentence there.
  const appendices = appendicesOf(open.plan, paper.type, chosenFor(paper)).filter(({ is }) => is !== 'summary');
  const inFull = (of: typeof all) => appendixParts({ ...of.context, inFull: true }, appendices);
  const headOf = (part: ContentPart): string => `${name}, rows of ${appendices.find(({ heading }) => heading === part.name)!.letter}: ${subjectOf(open.values)}`;
  const rows = rowsOnlyIn(inFull(all), inFull(open)).map((part) => asExempt(part, headOf(part)));
  const words = JSON.stringify(rows);
  return { rows, things: things.filter(({ words: own }) => words.includes(JSON.stringify(own).slice(1, -1))) };
}

/** The pages of an appendix's withheld rows are not that appendix: they say so wherever they are named. */
function asExempt(part: ContentPart, head: string): ContentPart {
  const named = (text: string): string => (text === part.name ? `${text} (exempt rows)` : text);
  const blocks = part.blocks.map((block) => (block.type === 'heading' ? { ...block, text: named(block.text) } : block));
  return { ...part, name: named(part.name), head, blocks: withMarksInFull(blocks) };
}

const LETTERED = /^appendix ([a-z])\b/i;
/** The letter after the last one among the enclosures. */
function letterAfter(enclosures: string): string {
  const used = enclosures.split('\n').map((line) => LETTERED.exec(line.trim())?.[1]?.toUpperCase().charCodeAt(0) ?? 0);
  return String.fromCharCode(Math.max('A'.charCodeAt(0) - 1, ...used) + 1);
}
