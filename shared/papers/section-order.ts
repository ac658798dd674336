import type { SectionName, SectionSetting } from '../domain/paper.ts';
import { layoutSection, type ReportLayout } from './layout.ts';
import { canBeMoved, sectionSettings } from './report-layout.ts';

/** The section whose place another would take if it went up (-1) or down (1) in a report; null: it cannot be moved further, or not at all. */
export function neighbourOf(layout: ReportLayout, name: SectionName, by: -1 | 1): SectionName | null {
  const shown = layout.parts.flatMap(({ sections }) => sections).map((one) => one.name).filter(canBeMoved);
  const at = shown.indexOf(name);
  return at < 0 ? null : (shown[at + by] ?? null);
}

/**
 * What a report says of its sections once one of them has changed places with its neighbour; null where it has none. A section that the report does
 * not have stays behind the one it stands behind, so that moving back leaves everything as it was.
 */
export function movedSection(said: readonly SectionSetting[], layout: ReportLayout, name: SectionName, by: -1 | 1): SectionSetting[] | null {
  const neighbour = neighbourOf(layout, name, by);
  if (neighbour === null) return null;
  const all = sectionSettings(said);
  const unheaded = said.filter((one) => !all.some((other) => other.name === one.name));
  const groups = withFollowers(all, layout);
  const [one, other] = [name, neighbour].map((leader) => groups.findIndex(([first]) => first!.name === leader)) as [number, number];
  [groups[one], groups[other]] = [groups[other]!, groups[one]!];
  return [...unheaded, ...groups.flat()];
}
/** Each section that the report has, with those behind it that it does not have. */
function withFollowers(all: readonly SectionSetting[], layout: ReportLayout): SectionSetting[][] {
  const groups: SectionSetting[][] = [];
  for (const one of all) {
    if (groups.length === 0 || layoutSection(layout, one.name) !== null || !canBeMoved(one.name)) groups.push([one]);
    else groups.at(-1)!.push(one);
  }
  return groups;
}
