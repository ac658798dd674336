import type { EntityId } from '../domain/entity.ts';
import type { Paper, SectionName, SectionSetting } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import { COMMITTEE_REPORT, type LayoutSection, type ReportLayout } from './layout.ts';

/** The part whose sections a council may put in another order; the others are a form of words. */
const REPORT = 1;
/** The implications, which a council asks for or not. */
export const IMPLICATIONS: readonly SectionName[] = [
  'implications', 'risk', 'legal', 'financial', 'equalities', 'human resources', 'climate', 'data protection', 'procurement', 'crime and disorder', 'priorities',
];
/** Those that say in words of the council's that there is nothing to report; what the others say without it comes from the plan. */
export const NIL_SECTIONS: readonly SectionName[] = ['risk', 'legal', 'equalities', 'human resources', 'climate', 'data protection', 'procurement', 'crime and disorder'];

/** Where the draft can only say that there is nothing to report, and somebody has to know whether that is so. */
export const TO_BE_CHECKED: readonly SectionName[] = ['legal', 'equalities', 'human resources', 'climate', 'data protection', 'procurement', 'crime and disorder', 'priorities'];

/** Every section that has a heading of its own, in the council's order, with what the council has set: what Settings shows and changes. */
export function sectionSettings(said: readonly SectionSetting[]): readonly SectionSetting[] {
  return COMMITTEE_REPORT.parts.flatMap(({ sections }, part) => (part === REPORT ? inOrder(sections, said) : sections))
    .filter(({ heading }) => heading !== null)
    .map(({ name, asked }) => said.find((one) => one.name === name) ?? { name, heading: '', nil: '', asked });
}
/** What is to be kept of them: nothing where all is as usual, so that a council that changed its mind is one that never changed anything. */
export const settingsToKeep = (settings: readonly SectionSetting[]): SectionSetting[] =>
  JSON.stringify(settings) === JSON.stringify(sectionSettings([])) ? [] : [...settings];
/** Whether a section has neighbours to change places with. */
export const canBeMoved = (name: SectionName): boolean => COMMITTEE_REPORT.parts[REPORT]!.sections.some((one) => one.name === name);

/** The sections in the order that was said; one that nobody placed follows the one it usually follows. */
function inOrder(sections: readonly LayoutSection[], said: readonly SectionSetting[]): readonly LayoutSection[] {
  const placed = said.flatMap(({ name }, at) => (said.findIndex((one) => one.name === name) === at ? (sections.find((one) => one.name === name) ?? []) : []));
  for (const [at, section] of sections.entries()) {
    if (placed.includes(section)) continue;
    const before = at === 0 ? -1 : placed.indexOf(sections[at - 1]!);
    placed.splice(before + 1, 0, section);
  }
  return placed;
}

/**
 * The layout of a report whose council has said this of its sections. `kept`: sections that stay though nobody asks for them, because somebody has
 * written in them.
 */
export function reportLayout(said: readonly SectionSetting[], kept: ReadonlySet<SectionName> = new Set()): ReportLayout {
  const shown = (usual: LayoutSection): LayoutSection => {
    const own = said.find(({ name }) => name === usual.name);
    if (own === undefined) return usual;
    return { ...usual, heading: headed(own.heading, usual.heading), nil: own.nil || usual.nil, asked: IMPLICATIONS.includes(usual.name) ? own.asked : usual.asked };
  };
  return {
    ...COMMITTEE_REPORT,
    parts: COMMITTEE_REPORT.parts.map((part, at) => ({
      ...part,
      sections: (at === REPORT ? inOrder(part.sections, said) : part.sections).map(shown).filter(({ name, asked }) => asked || kept.has(name)),
    })),
  };
}
/** The council's heading, with the colon where the usual one has one. */
const headed = (own: string, usual: string | null): string | null =>
  usual === null || own === '' ? usual : usual.endsWith(':') ? `${own.replace(/:$/, '')}:` : own;

/** How a paper is laid out: as when it was begun, with whatever somebody has written in since. */
export const layoutOfPaper = (plan: Plan, paper: Paper): ReportLayout => reportLayout(paper.reportSections, writtenIn(plan, paper.id));
/** The same; with null, that of the council's next paper. */
export const layoutBehind = (plan: Plan, paper: Paper | null): ReportLayout => (paper ? layoutOfPaper(plan, paper) : reportLayout(plan.council.reportSections));
const writtenIn = (plan: Plan, paper: EntityId): ReadonlySet<SectionName> =>
  new Set(plan.owned('section', paper).filter(({ id }) => plan.owned('block', id).length > 0).map(({ name }) => name));

/** What a council has changed of the usual sections, in a sentence without a stop: `asks for Climate and Environment Implications`. */
export function sectionsTold(said: readonly SectionSetting[]): readonly string[] {
  const usual = new Map(sectionSettings([]).map((one) => [one.name, one]));
  const title = (name: SectionName): string => COMMITTEE_REPORT.parts.flatMap(({ sections }) => sections).find((one) => one.name === name)?.heading?.replace(/:$/, '') ?? name;
  const order = (settings: readonly SectionSetting[]): string => sectionSettings(settings).map(({ name }) => name).join();
  return [
    ...said.flatMap(({ name, asked }) => (asked === usual.get(name)?.asked ? [] : [`${asked ? 'asks for' : 'does not ask for'} ${title(name)}`])),
    ...said.flatMap(({ name, heading }) => (heading === '' ? [] : [`${title(name)} called “${heading}”`])),
    ...said.flatMap(({ name, nil }) => (nil === '' ? [] : [`${title(name)} with “${nil}” where there is nothing to report`])),
    ...said.flatMap(({ name, clearedBy = '' }) => (clearedBy === '' ? [] : [`${title(name)} to be cleared by the ${clearedBy}`])),
    ...(order(said) === order([]) ? [] : ['another order of sections']),
  ];
}
