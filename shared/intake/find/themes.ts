import type { FoundTheme } from '../findings.ts';
import type { Section } from './model.ts';
import type { Label } from './titles.ts';

/** Under which recommendations heading a section stands, and the theme it gives to what stands in it. */
export interface Standing {
  readonly label: Label | null;
  readonly theme: FoundTheme | null;
}

const isOpener = (section: Section): boolean => section.role.kind === 'recommendations';
const namesTheme = (section: Section | undefined): section is Section => section !== undefined && section.role.kind === 'other' && section.title !== '';
const asTheme = (section: Section): FoundTheme => ({ number: section.number, title: section.title });
const holdsList = (section: Section): boolean => section.blocks.some(({ kind }) => kind === 'listItem' || kind === 'tableCell');

/** The nearest heading above a section that could name a theme; a heading of another kind (“Conclusion”) in between ends the search. */
function headingBefore(sections: readonly Section[], place: number): Section | null {
  for (let index = place - 1; index > 0; index -= 1) {
    const section = sections[index];
    if (section === undefined || isOpener(section)) continue;
    return namesTheme(section) ? section : null;
  }
  return null;
}

/**
 * The theme of “Suggestions” is the heading it stands within. Where several stand within the same one, or within none, the levels say
 * nothing, and it is the heading straight before each. Key recommendations belong to the whole report.
 */
function themeOfOpener(sections: readonly Section[], place: number): FoundTheme | null {
  const opener = sections[place] as Section;
  if (opener.role.kind !== 'recommendations') return null;
  if (opener.role.theme !== null) return { number: opener.number, title: opener.role.theme };
  if (opener.role.label === 'key' || opener.number !== null) return null;
  const parent = opener.within.find((section) => !isOpener(section)) ?? null;
  const besides = sections.filter(
    (section) => isOpener(section) && section.role.kind === 'recommendations' && section.role.label !== 'key' && section.number === null && (section.within.find((around) => !isOpener(around)) ?? null) === parent,
  );
  if (besides.length === 1 && parent === null) return null;
  if (besides.length === 1) return parent !== null && namesTheme(parent) ? asTheme(parent) : null;
  const before = headingBefore(sections, place);
  if (before !== null && (parent === null || before.level > parent.level || !namesTheme(parent))) return asTheme(before);
  return parent !== null && namesTheme(parent) ? asTheme(parent) : null;
}

/** Headings of the same level straight after an empty “Recommendations” that each stand over a list: its themes, though the levels do not say so. */
function flatOpener(sections: readonly Section[], place: number): Section | null {
  for (let index = place; index > 0; index -= 1) {
    const section = sections[index];
    if (section === undefined) return null;
    if (isOpener(section)) return index < place && !holdsList(section) && section.blocks.length <= 2 ? section : null;
    const nested = section.level > (sections[place] as Section).level;
    if (!nested && (!namesTheme(section) || !holdsList(section) || section.level !== (sections[place] as Section).level)) return null;
  }
  return null;
}

/** Where every section stands, in their order. */
export function standingsOf(sections: readonly Section[]): readonly Standing[] {
  return sections.map((section, place): Standing => {
    if (section.role.kind === 'recommendations') return { label: section.role.label, theme: themeOfOpener(sections, place) };
    const around = section.within.find(isOpener) ?? (section.blocks.length > 0 ? flatOpener(sections, place) : null);
    if (around?.role.kind === 'recommendations' && namesTheme(section)) return { label: around.role.label, theme: asTheme(section) };
    const named = [section, ...section.within].find((candidate) => candidate.role.kind === 'other' && candidate.title !== '');
    return { label: null, theme: named === undefined ? null : asTheme(named) };
  });
}
