import { count } from '../papers/words.ts';
import type { ParagraphFacts, TableFacts, WordFacts } from './file-facts.ts';
import { findingsOf, places, quoted, where, type Finding, type Rule } from './finding.ts';
import { FILE_RULES } from './rules.ts';

/** The least that people are asked to read, in points. */
const LEAST = 12;

const each = (facts: WordFacts, isBroken: (paragraph: ParagraphFacts, at: number) => boolean, sentence: string) =>
  places(facts.paragraphs.filter(isBroken).map(({ text }) => text), sentence);
const eachTable = ({ tables }: WordFacts, isBroken: (table: TableFacts) => boolean, sentence: (table: TableFacts) => string) =>
  tables.filter(isBroken).map((table) => ({ where: `the table that begins ${quoted(table.beginning)}`, sentence: sentence(table) }));

const isTypedBullet = ({ text, heading, isListed }: ParagraphFacts): boolean => heading === null && !isListed && /^\s*([•·▪◦‣*]|[-–](?=\s))\s*\S/.test(text);
/** One alone may be the number of a section; two, one after the other, are a list. */
const isTypedNumber = (paragraph: ParagraphFacts | undefined): boolean =>
  paragraph !== undefined && paragraph.heading === null && !paragraph.isListed && /^\s*\(?([a-z]|\d{1,2}|[ivx]{2,4})[.)]\s+\S/i.test(paragraph.text);

/** What a Word file has to be for everybody who reads it (WCAG 2.2 AA, in Word’s own terms). */
export const WORD_RULES: readonly Rule<WordFacts>[] = [
  {
    name: 'headings', asks: 'A text of any length has headings of the heading styles, by which people find their way.',
    broken: ({ paragraphs }) => where(paragraphs.filter(({ text, inTable }) => !inTable && text.trim() !== '').length > 10 && paragraphs.every(({ heading }) => heading === null), 'the text',
      'There is no heading. Give headings the styles Heading 1, Heading 2 and so on.'),
  },
  {
    name: 'heading order', asks: 'Headings go down one level at a time.',
    broken: ({ paragraphs }) => {
      const headings = paragraphs.filter(({ heading }) => heading !== null);
      return headings.flatMap(({ heading, text }, at) => {
        const before = headings[at - 1]?.heading ?? 0;
        return heading! > before + 1 ? [{ where: quoted(text), sentence: `Heading ${heading!} follows ${before === 0 ? 'nothing' : `Heading ${before}`}: a level is left out. Make it Heading ${before + 1}.` }] : [];
      });
    },
  },
  {
    name: 'headings by hand', asks: 'What looks like a heading is one.',
    broken: (facts) => each(facts, ({ text, heading, inTable, isListed, isBoldByHand }) =>
      heading === null && !inTable && !isListed && isBoldByHand && text.trim().length < 80 && !/[.;:,]$/.test(text.trim()), 'This is bold like a heading and has no heading style. Give it one.'),
  },
  {
    name: 'lists by hand', asks: 'Lists are Word’s own, so that it is said how many points there are.',
    broken: (facts) => each(facts, (paragraph, at) => isTypedBullet(paragraph) || (isTypedNumber(paragraph) && [at - 1, at + 1].some((next) => isTypedNumber(facts.paragraphs[next]))), 'This is typed like a list. Make it a list with the list buttons.'),
  },
  {
    name: 'size of type', asks: 'No type is smaller than 12 point.',
    broken: (facts) => each(facts, ({ points, text }) => points !== null && points < LEAST && text.trim() !== '', `Some of this is smaller than ${LEAST} point. Make it ${LEAST} point or more.`),
  },
  {
    name: 'alignment', asks: 'Text is aligned to the left; justified text is hard to read for many.',
    broken: (facts) => each(facts, ({ isJustified }) => isJustified, 'This is justified. Align it to the left.'),
  },
  {
    name: 'empty paragraphs', asks: 'Space is set before and after paragraphs, not made of empty ones, which are read out.',
    broken: ({ paragraphs }) => paragraphs.flatMap(({ text, inTable, holdsMore }, at) =>
      !inTable && !holdsMore && text.trim() === '' ? [{ where: `after ${quoted(paragraphs[at - 1]?.text ?? '')}`, sentence: 'There is an empty paragraph. Delete it, and set space before or after instead.' }] : []),
  },
  {
    name: 'table header', asks: 'The first row of every table is its header, repeated on every page.',
    broken: (facts) => eachTable(facts, ({ hasHeader }) => !hasHeader, () => 'It has no header row. Mark the first row with Layout, Repeat Header Rows.'),
  },
  {
    name: 'merged cells', asks: 'Tables are simple: no merged cells, no table within a table.',
    broken: (facts) => [
      ...eachTable(facts, ({ hasMerged }) => hasMerged, () => 'Cells are merged. Split them, so that every cell has one row and one column.'),
      ...eachTable(facts, ({ isNested }) => isNested, () => 'It lies within another table. Take it out.'),
    ],
  },
  {
    name: 'rows over two pages', asks: 'Rows of tables stay on one page.',
    broken: (facts) => eachTable(facts, ({ splitting }) => splitting > 0, ({ splitting, rows }) =>
      `${splitting === rows ? 'Its rows' : `${count(splitting, 'row')} of it`} may break over two pages. Untick “Allow row to break across pages”.`),
  },
  {
    name: 'words of links', asks: 'The words of a link, or of its sentence where it is an address for printed copies, say where it leads (WCAG 2.4.4).',
    broken: ({ links }) => links.filter(({ words, beside }) => /^\W*((click )?here|(read )?more|link|this( (page|link|document))?)?\W*$/i.test(words) || (/^\s*(https?:\/\/|www\.)/i.test(words) && !/\p{L}{3}.*\s/u.test(beside.trim())))
      .map(({ words }) => ({ where: quoted(words), sentence: 'These words do not say where the link leads. Name what is there.' })),
  },
  {
    name: 'hidden text', asks: 'Nothing is hidden in a finished file.',
    broken: ({ paragraphs }) => paragraphs.filter(({ hidden }) => hidden.trim() !== '').map(({ hidden }) => ({ where: quoted(hidden), sentence: 'This text is hidden, and everybody can show it. Delete it.' })),
  },
  {
    name: 'tracked changes', asks: 'No tracked changes: what was deleted can still be read.',
    broken: ({ trackedChanges }) => where(trackedChanges > 0, 'the text', `There ${trackedChanges === 1 ? 'is' : 'are'} ${count(trackedChanges, 'tracked change')}. Accept or reject them all.`),
  },
];

export const checkWord = (facts: WordFacts): Finding[] => [...findingsOf(FILE_RULES, facts), ...findingsOf(WORD_RULES, facts)];
