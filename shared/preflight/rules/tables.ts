import { safeLink } from '../../papers/clean-text.ts';
import { inSection, type Finding, type Rule } from '../finding.ts';

/** As many as can be read on an upright page: about two and a half centimetres each. */
const MOST_COLUMNS = 6;
const LONGEST_WORD = 28;

export const tablesTooWide: Rule = {
  name: 'tables too wide for the page',
  says: `A table of a section has at most ${MOST_COLUMNS} columns and no word that is wider than its column: the page is upright.`,
  find: ({ sections }) => sections.flatMap(({ name, title, blocks }) => blocks.filter(({ type }) => type === 'table').flatMap(({ rows }): Finding[] => {
    const width = Math.max(0, ...(rows ?? []).map((row) => row.length));
    // One after the other: a large table has more words than a call can have arguments.
    const longest = (rows ?? []).flat().reduce((most, cell) => cell.split(/\s+/).reduce((sofar, word) => Math.max(sofar, word.length), most), 0);
    if (width > MOST_COLUMNS) return [{ is: 'must', what: `${title}: a table has ${width} columns`, why: `On an upright page ${MOST_COLUMNS} can be read. Split it, or put it into an appendix.`, where: inSection(name) }];
    return width > 2 && longest * width > LONGEST_WORD * 4 ? [{ is: 'should', what: `${title}: a word is too long for its column`, why: 'A long address or word breaks in the middle. Put it below the table, as a link.', where: inSection(name) }] : [];
  })),
};
export const tablesWithoutHeadings: Rule = {
  name: 'tables without headings',
  says: 'The first row of a table names each of its columns, and no two alike: a screen reader says it with every cell.',
  find: ({ sections }) => sections.flatMap(({ name, title, blocks }) => blocks.filter(({ type }) => type === 'table').flatMap(({ rows }): Finding[] => {
    const [head, ...body] = rows ?? [];
    if (head === undefined) return [];
    const where = inSection(name);
    if (body.every((row) => row.every((cell) => cell.trim() === ''))) return [{ is: 'must', what: `${title}: a table has nothing below its headings`, why: 'It would not be printed.', where }];
    if (head.some((cell) => cell.trim() === '')) return [{ is: 'must', what: `${title}: a table has a column without a heading`, why: 'Screen readers cannot name it. Say in the first row what stands below.', where }];
    return new Set(head.map((cell) => cell.trim().toLowerCase())).size < head.length ? [{ is: 'should', what: `${title}: two columns of a table have one heading`, why: 'Heard without seeing them, they cannot be told apart.', where }] : [];
  })),
};

const BARE_LINK = /^(?:https?:\/\/|www\.)\S+$/i;
const SAYS_NOTHING = /^(?:click here|here|link|this link|read more|more|this|website)\.?$/i;
export const linksWithoutMeaning: Rule = {
  name: 'links that say nothing',
  says: 'The words of a link say where it leads, and it leads to a secure web page or a mail address.',
  find: ({ sections }) => sections.flatMap(({ name, title, blocks }) => blocks.flatMap(({ runs }) => runs).flatMap(({ text, link }): Finding[] => {
    if (link === undefined) return [];
    if (safeLink(link) === null) return [{ is: 'must', what: `${title}: a link is not written`, why: `“${text.trim()}” leads to an address that is not safe, so the Word file has its words alone.`, where: inSection(name) }];
    return BARE_LINK.test(text.trim()) || SAYS_NOTHING.test(text.trim()) ? [{ is: 'should', what: `${title}: a link says nothing`, why: `“${text.trim()}” does not say where it leads to who hears it.`, where: inSection(name) }] : [];
  })),
};

/** Headings and lists that were typed instead of made. */
const TYPED_ITEM = /^\s*(?:[-•·*–]\s+\S|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s+\S)/;
export const typedLists: Rule = {
  name: 'lists that only look like lists',
  says: 'Lists are lists and not lines that begin with a dash or a number: a screen reader says how many there are.',
  find: ({ sections }) => sections.flatMap(({ name, title, blocks }): Finding[] => {
    const typed = blocks.filter(({ type, runs }) => type === 'paragraph' && TYPED_ITEM.test(runs.map(({ text }) => text).join('')));
    return typed.length < 2 ? [] : [{ is: 'should', what: `${title}: a list only looks like one`, why: `${typed.length} paragraphs begin with a mark that was typed. Make them bullets or numbers.`, where: inSection(name) }];
  }),
};
/** A paragraph in bold from its first letter to its last, without a stop. */
export const typedHeadings: Rule = {
  name: 'headings that only look like headings',
  says: 'A heading is a heading and not a paragraph in bold: readers go by headings through a long report.',
  find: ({ sections }) => sections.flatMap(({ name, title, blocks }): Finding[] => blocks.filter(({ type, runs }) => {
    const text = runs.map((run) => run.text).join('').trim();
    return type === 'paragraph' && text !== '' && text.length < 80 && !/[.:;,!?]$/.test(text) && runs.every(({ bold, text: words }) => bold === true || words.trim() === '');
  }).map(({ runs }) => ({ is: 'should' as const, what: `${title}: a heading only looks like one`, why: `“${runs.map(({ text }) => text).join('').trim()}” is a paragraph in bold. Make it a heading.`, where: inSection(name) }))),
};
