import type { FoundTheme } from '../findings.ts';
import type { Section } from './model.ts';
import { comparable, wordsIn } from './plain-words.ts';
import { praise } from './title-words.ts';
import type { Label } from './titles.ts';

/** Under which recommendations heading a section stands, and the theme it gives to what stands in it. */
export interface Standing {
  readonly label: Label | null;
  readonly theme: FoundTheme | null;
}

type Opener = Section & { readonly role: { readonly kind: 'recommendations' } };

const isOpener = (section: Section | undefined): section is Opener => section?.role.kind === 'recommendations';
/** A heading may be broken over two lines; its theme is not. */
const asTheme = ({ number, title }: Section): FoundTheme => ({ number, title: title.replace(/\s*\n\s*/g, ' ') });
const around = (section: Section): Section | null => section.within.find((other) => !isOpener(other)) ?? null;

/** “Strengths” stands beside “Areas for improvement” in every theme, and is none. */
const isPraise = ({ title }: Section): boolean => praise.test(comparable(title).replace(/:$/, ''));

/** Headings that hold the whole report, its summary or the account of the visit included, name no theme: they are its title. */
function wholeReports(sections: readonly Section[]): ReadonlySet<Section> {
  const framed = sections.filter(
    ({ role }) => ['frame', 'about', 'past'].includes(role.kind) || (role.kind === 'recommendations' && role.label === 'key'),
  );
  return new Set(framed.flatMap(({ within }) => within));
}

/** Whether nothing but (an introduction to) a list stands below the heading. */
const standsOverList = ({ blocks: [first, second] }: Section): boolean =>
  first?.kind === 'listItem' || first?.kind === 'tableCell' || (first?.text.endsWith(':') === true && second?.kind === 'listItem');

/** Where every section stands, in their order. `title` is the report's own, which names no theme. */
export function standingsOf(sections: readonly Section[], title: string | null): readonly Standing[] {
  const whole = wholeReports(sections);
  const ofReport = comparable(title ?? '');
  const onTop = new Set(sections.slice(0, 3).filter(({ number, level }) => number === null && level <= 1));
  const isTitle = (section: Section): boolean =>
    onTop.has(section) && wordsIn(section.title) >= 2 && ofReport.includes(comparable(section.title));
  const namesTheme = (section: Section | null | undefined): section is Section =>
    section != null &&
    section.role.kind === 'other' &&
    section.title !== '' &&
    !whole.has(section) &&
    !isPraise(section) &&
    !isTitle(section);
  const divided = new Set(sections.filter(isOpener).flatMap(({ within }) => within.filter(isOpener)));
  const openers = sections.filter((section) => isOpener(section) && section.role.label !== 'key');

  return sections.map((section, place): Standing => {
    if (isOpener(section)) return { label: section.role.label, theme: themeOf(section, place) };
    // Where “Findings and recommendations” holds headings “Recommendations” of its own, only those introduce any.
    const opener = section.within.find(isOpener) ?? flatOpener(section, place);
    if (opener && !divided.has(opener) && namesTheme(section)) return { label: opener.role.label, theme: asTheme(section) };
    const named = [section, ...section.within].find(namesTheme);
    return { label: null, theme: named === undefined ? null : asTheme(named) };
  });

  /**
   * The theme of “Suggestions” is the heading it stands within. Where several stand within the same one, or within none, the levels say
   * nothing, and it is the heading straight before each. Key recommendations belong to the whole report.
   */
  function themeOf(opener: Opener, place: number): FoundTheme | null {
    if (opener.role.theme !== null) return { number: opener.number, title: opener.role.theme };
    if (opener.role.label === 'key') return null;
    const parent = around(opener);
    const alone = openers.filter((other) => around(other) === parent).length === 1;
    if (!alone && opener.number === null) {
      const before = headingBefore(place);
      if (before !== null && (!namesTheme(parent) || before.level > parent.level)) return asTheme(before);
    }
    return namesTheme(parent) ? asTheme(parent) : null;
  }

  /** The nearest heading above that could name a theme; one of another kind (“Conclusion”) in between ends the search. */
  function headingBefore(place: number): Section | null {
    for (let index = place - 1; index > 0; index -= 1) {
      const section = sections[index];
      if (section && isPraise(section)) continue;
      if (!isOpener(section)) return namesTheme(section) ? section : null;
    }
    return null;
  }

  /** Headings straight after an empty “Recommendations” that each stand over a list are its themes, whatever their level. */
  function flatOpener(section: Section, place: number): Opener | null {
    for (let index = place; index > 0; index -= 1) {
      const other = sections[index];
      if (isOpener(other)) return other.blocks.length <= 2 && !other.blocks.some(({ kind }) => kind === 'listItem') ? other : null;
      if (!namesTheme(other) || other.level < section.level || !standsOverList(other)) return null;
    }
    return null;
  }
}
