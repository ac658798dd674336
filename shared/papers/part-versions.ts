import type { CalendarDay } from '../domain/calendar-day.ts';
import { isPublic } from '../domain/classification.ts';
import { planFor, type Edition } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Paper, Section, SectionName } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import { clearanceStandings, type ClearanceStanding } from './clearance-standing.ts';
import { clearancesOf, type ClearedPart } from './clearances.ts';
import type { PaperContent } from './content.ts';
import { valuesOf } from './front-table.ts';
import { liveContext } from './live-fields.ts';
import { editionOf } from './edition-of.ts';
import { draftBehind } from './draft-behind.ts';
import { NO_PAST, pastFor, type PaperPast } from './past.ts';
import { printedSections, type PrintedSection } from './printed-sections.ts';
import { layoutOfPaper } from './report-layout.ts';
import { versionOf, versionOfWords, wordsOfReport } from './version.ts';

interface AsPrinted {
  readonly today: CalendarDay;
  readonly past?: PaperPast;
}
/** Stands for the words of a part of a report as they will be printed; empty where it is not in the report. */
export type VersionOfPart = (part: ClearedPart) => string;

/** The sections of a paper as an edition prints them. */
export function sectionsIn(edition: Edition, whole: Plan, paper: Paper, { today, past = NO_PAST }: AsPrinted): readonly PrintedSection[] {
  const plan = planFor(edition, whole);
  const seen = pastFor(edition, past);
  const draft = draftBehind(plan, paper, today, seen);
  return printedSections(plan, paper, draft, layoutOfPaper(whole, paper), liveContext(plan, valuesOf(paper, draft).meeting, { today, past: seen }));
}

const withheldSections = (whole: Plan, paper: Paper): readonly Section[] =>
  whole.owned('section', paper.id).filter((one) => one.included && !isPublic(one) && one.classification.level !== 'internal');
/** The sections that a paper has, in their order: those that are printed, and those of which a public copy says that they are withheld. */
export function sectionNames(whole: Plan, paper: Paper, printed: readonly Pick<PrintedSection, 'name'>[]): readonly SectionName[] {
  const withheld = withheldSections(whole, paper);
  return layoutOfPaper(whole, paper).parts.flatMap(({ sections }) => sections.map(({ name }) => name)).filter((name) => [...printed, ...withheld].some((one) => one.name === name));
}

/** The edition in which the words of a section stand: whoever clears one that is not public has to read it, and clears what it says. */
export function editionOfSection(whole: Plan, paper: Paper, part: ClearedPart, printedIn: Edition): Edition {
  const own = whole.owned('section', paper.id).find(({ name }) => name === part);
  return own === undefined || isPublic(own) ? printedIn : 'internal';
}

/** How it stands with every clearance of a paper. `content`: as it will be printed. */
export const clearancesOfPaper = (whole: Plan, paper: Paper, content: PaperContent, as: AsPrinted): readonly ClearanceStanding[] =>
  clearanceStandings(whole, paper, sectionNames(whole, paper, sectionsIn(content.edition, whole, paper, as)), partVersions(whole, paper, content, as));

/**
 * The clearances that are of other words than those of `content`: told in the edition in which they were given, which for another would all be of other
 * words. So the exempt copy of a report that is exempt itself lists a clearance and never that it lapsed: no law has a copy say so. It is for the
 * office to settle before the report goes out, and Preflight says it of the report as the office reads it. To tell it in every copy, the paper would
 * have to be made in its own edition as well, and reports that were frozen with a lapsed clearance would no longer be made again as they went out.
 */
export function lapsedIn(content: PaperContent, whole: Plan, paper: Paper, as: AsPrinted): ReadonlySet<EntityId> {
  const given = content.edition === editionOf(paper) ? clearancesOf(whole, paper).filter(({ version }) => version !== '') : [];
  const versionNow = partVersions(whole, paper, content, as);
  return new Set(given.filter(({ version, section }) => version !== versionNow(section)).map(({ id }) => id));
}

/** What stands for each part of a paper, worked out when it is first asked for. `content`: the paper as it will be printed. */
export function partVersions(whole: Plan, paper: Paper, content: PaperContent, as: AsPrinted): VersionOfPart {
  const printed = new Map<Edition, readonly PrintedSection[]>();
  const known = new Map<ClearedPart, string>();
  const inEdition = (edition: Edition): readonly PrintedSection[] => {
    const sections = printed.get(edition) ?? sectionsIn(edition, whole, paper, as);
    printed.set(edition, sections);
    return sections;
  };
  /** With the words that a public copy withholds: whoever clears the report clears those as well. */
  const ofTheWhole = (): string => {
    const withheld = content.edition === 'public' ? withheldSections(whole, paper).map(({ name }) => name) : [];
    if (withheld.length === 0) return versionOf(content);
    return versionOfWords([wordsOfReport(content), ...inEdition('internal').flatMap(({ name, text }) => (withheld.includes(name) ? [text] : []))].join('\n'));
  };
  const worked = (part: ClearedPart): string => {
    if (part === null) return ofTheWhole();
    const section = inEdition(editionOfSection(whole, paper, part, content.edition)).find(({ name }) => name === part);
    return section === undefined ? '' : versionOfWords(section.text);
  };
  return (part) => {
    const version = known.get(part) ?? worked(part);
    known.set(part, version);
    return version;
  };
}
