import { count } from '../papers/words.ts';
import type { SheetFacts, WorkbookFacts } from './file-facts.ts';
import { findingsOf, quoted, where, type Finding, type Rule } from './finding.ts';
import { FILE_RULES } from './rules.ts';

const onSheet = ({ name }: SheetFacts): string => `the sheet ${quoted(name)}`;
const each = ({ sheets }: WorkbookFacts, isBroken: (sheet: SheetFacts) => boolean, sentence: (sheet: SheetFacts) => string) =>
  sheets.filter(isBroken).map((sheet) => ({ where: onSheet(sheet), sentence: sentence(sheet) }));

/** What a workbook has to be for everybody who reads it, and that nothing in it is out of sight: councils have been fined for a hidden sheet. */
export const WORKBOOK_RULES: readonly Rule<WorkbookFacts>[] = [
  {
    name: 'names of sheets', asks: 'Every sheet has a name that says what is on it.',
    broken: (facts) => each(facts, ({ name }) => /^\s*((sheet|worksheet|tab)\s*\d*)?\s*$/i.test(name), () => 'Its name says nothing. Name it after what is on it.'),
  },
  {
    name: 'heading of the sheet', asks: 'Every sheet begins with its title in A1, where a screen reader begins.',
    broken: (facts) => each(facts, ({ heading, isHidden }) => !isHidden && heading.trim() === '', () => 'There is nothing in A1. Put the title there.'),
  },
  {
    name: 'hidden sheets', asks: 'No sheet is hidden.',
    broken: (facts) => each(facts, ({ isHidden }) => isHidden, () => 'It is hidden, and everybody can show it. Delete it, or show it.'),
  },
  {
    name: 'hidden rows and columns', asks: 'No row or column is hidden, by hand or by a filter.',
    broken: (facts) => each(facts, ({ hiddenRows, hiddenColumns }) => hiddenRows + hiddenColumns > 0, ({ hiddenRows, hiddenColumns }) =>
      `${[...(hiddenRows > 0 ? [count(hiddenRows, 'row')] : []), ...(hiddenColumns > 0 ? [count(hiddenColumns, 'column')] : [])].join(' and ')} hidden. Show or delete what is hidden.`),
  },
  {
    name: 'hidden names', asks: 'No name of a range is hidden.',
    broken: ({ hiddenNames }) => hiddenNames.map((name) => ({ where: `the name ${quoted(name)}`, sentence: 'It is hidden, and can hold words. Delete it.' })),
  },
  {
    name: 'merged cells', asks: 'No cells are merged.',
    broken: (facts) => each(facts, ({ merged }) => merged > 0, ({ merged }) => `Cells are merged in ${count(merged, 'place')}. Unmerge them.`),
  },
  {
    name: 'table header', asks: 'Rows and columns are a real table with a row of headings, each different and none empty.',
    broken: (facts) => [
      ...each(facts, ({ hasGrid, tables }) => hasGrid && tables.length === 0, () => 'Its rows are no table. Choose them, then Insert, Table, with “My table has headers”.'),
      ...facts.sheets.flatMap((sheet) => sheet.tables.flatMap(({ name, headings }) =>
        where(headings.length === 0 || new Set(headings.map((heading) => heading.trim().toLowerCase())).size < headings.length || headings.some((heading) => /^\s*(column\d+)?\s*$/i.test(heading)),
          `the table ${quoted(name)} on ${onSheet(sheet)}`, 'Its headings are missing, empty or twice the same. Give every column a heading of its own.'))),
    ],
  },
  {
    name: 'one table a sheet', asks: 'There is one table on a sheet.',
    broken: (facts) => each(facts, ({ tables }) => tables.length > 1, ({ tables }) => `There are ${tables.length} tables on it. Put each on a sheet of its own.`),
  },
  {
    name: 'blank rows', asks: 'No blank rows within a table: a screen reader takes one for its end.',
    broken: (facts) => facts.sheets.flatMap((sheet) => sheet.tables.flatMap(({ name, blankRows }) =>
      where(blankRows > 0, `the table ${quoted(name)} on ${onSheet(sheet)}`, `There ${blankRows === 1 ? 'is' : 'are'} ${count(blankRows, 'blank row')} in it. Delete them.`))),
  },
  {
    name: 'wrapped text', asks: 'Long texts wrap in their cells.',
    broken: (facts) => facts.sheets.flatMap((sheet) => sheet.unwrapped.map((text) => ({ where: `${quoted(text)} on ${onSheet(sheet)}`, sentence: 'It does not wrap, so most of it cannot be seen. Turn on Wrap Text.' }))),
  },
];

export const checkWorkbook = (facts: WorkbookFacts): Finding[] => [...findingsOf(FILE_RULES, facts), ...findingsOf(WORKBOOK_RULES, facts)];
