import { markerClassOf, numberInMarker } from '../markers.ts';
import type { Block } from '../report-text.ts';
import type { Section } from './model.ts';
import { sectionsOf, splitNumber } from './sections.ts';
import { instruction } from './instruction.ts';

const follows = (section: Section): 'text' | 'other' => (section.blocks[0]?.kind === 'paragraph' ? 'text' : 'other');

/** The last number among the items of a section: where some of the titles have no explanation, they are items of the one before. */
const lastNumber = (section: Section): number =>
  section.blocks.reduce((last, { marker }) => (numberInMarker(marker) === last + 1 ? last + 1 : last), Number(section.number));

/** The sections that stand under the heading at `place`: nested by level, or numbered 1, 2, 3 … of their own. */
function under(sections: readonly Section[], place: number): readonly Section[] {
  const opener = sections[place] as Section;
  const found: Section[] = [];
  let expected = 1;
  sections.slice(place + 1).every((section, index) => {
    const follows = section.number !== null && section.number === String(expected);
    // “3.” after the second of them may be the next section of the report as well; it is one of them if another “3.” follows.
    const ambiguous = opener.number === String(expected - 1);
    const again = (): boolean => sections.slice(place + index + 2).some(({ number }) => number === section.number);
    if (section.level <= opener.level && !(follows && (!ambiguous || again()))) return false;
    found.push(section);
    if (follows) expected = lastNumber(section) + 1;
    return true;
  });
  return found;
}

/**
 * Titles with an explanation below them. Under a heading “Recommendations”, headings that read as instructions and have text below them
 * are the recommendations, not sections: they become list items.
 */
function demoteTitles(blocks: readonly Block[]): readonly Block[] {
  const sections = sectionsOf(blocks);
  const titles = new Set<Block>();
  sections.forEach((opener, place) => {
    if (opener.role.kind !== 'recommendations') return;
    const inside = under(sections, place);
    const instructing = inside.filter((section) => instruction(section.title) !== null);
    if (inside.length < 2 || instructing.length * 5 < inside.length * 3) return;
    if (inside.filter((section) => follows(section) === 'text').length * 2 < inside.length) return;
    inside.forEach((section) => section.heading && section.role.kind === 'other' && titles.add(section.heading));
  });
  if (titles.size === 0) return blocks;
  return blocks.map((block): Block => {
    if (!titles.has(block)) return block;
    const { number, title } = splitNumber(block);
    return {
      kind: 'listItem',
      level: 0,
      text: title,
      marker: block.marker ?? (number === null ? null : `${number}.`),
      page: block.page,
      paragraph: block.paragraph,
    };
  });
}

/** Numbers that run on from section to section (or have parts, as in 4.12) number the paragraphs of the report, not the items of a list. */
export function numberedParagraphs(sections: readonly Section[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let chain: { readonly block: Block; readonly section: Section }[] = [];
  const close = (): void => {
    const places = new Set(chain.map(({ section }) => section));
    const outside = new Set(
      [...places].filter((section) => ![section, ...section.within].some(({ role }) => role.kind === 'recommendations')),
    );
    if (places.size >= 3 && outside.size >= 2 && chain.length >= 6) chain.forEach(({ block }) => found.add(block));
    chain = [];
  };
  for (const section of sections) {
    for (const block of section.blocks) {
      if (block.marker === null || block.kind === 'tableCell') continue;
      if (markerClassOf(block.marker) === 'paragraphNumber') found.add(block);
      const number =
        block.kind === 'listItem' && block.level === 0 && markerClassOf(block.marker) === 'number' ? numberInMarker(block.marker) : null;
      if (number === null) continue;
      const last = chain.at(-1);
      if (last && numberInMarker(last.block.marker) !== number - 1) close();
      chain.push({ block, section });
    }
  }
  close();
  return found;
}

/** The report cut into sections, with titles that are recommendations made items. */
export const regrouped = (blocks: readonly Block[]): readonly Section[] => sectionsOf(demoteTitles(blocks));
