import { describe, expect, test } from 'vitest';
import { withoutFootnotes } from '../../../../electron/intake/pdf/footnotes.ts';
import { withoutFurniture } from '../../../../electron/intake/pdf/furniture.ts';
import { hyphensOf } from '../../../../electron/intake/pdf/hyphens.ts';
import { linesOfPage, withRuns, type Line } from '../../../../electron/intake/pdf/lines.ts';
import { measure } from '../../../../electron/intake/pdf/measures.ts';
import { paragraphsOf } from '../../../../electron/intake/pdf/paragraphs.ts';
import type { Fragment } from '../../../../electron/intake/pdf/read-pages.ts';
import { flowOf } from '../../../../electron/intake/pdf/flow.ts';
import { upright } from '../../../../electron/intake/pdf/upright.ts';

/** Five points a letter at a size of ten, so that places can be reckoned in the head. */
const fragment = (text: string, x: number, y: number, more: Partial<Fragment> = {}): Fragment => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 10,
  bold: false,
  ...more,
});
const lines = (fragments: readonly Fragment[], number = 1): Line[] =>
  linesOfPage({ number, width: 400, height: 600, fragments, slanted: 0 });
const printed = (text: string, y: number, page = 1, more: Partial<Line> = {}): Line => ({
  page,
  pageWidth: 400,
  pageHeight: 600,
  run: 0,
  text,
  x: 50,
  right: 50 + text.length * 5,
  y,
  size: 10,
  bold: false,
  textX: 50,
  noted: false,
  parts: [],
  ...more,
});
const joined = (all: readonly Line[]): string[] =>
  paragraphsOf(withRuns(all), measure(withRuns(all)), hyphensOf(all)).map(({ text }) => text);

describe('lines', () => {
  test('are put together from pieces by their places, with a tab for a wide gap', () => {
    const found = lines([
      fragment('Agree', 50, 100),
      fragment('a', 78, 100),
      fragment(' plan', 83, 100),
      fragment('May', 200, 100),
      fragment('Next', 50, 114),
    ]);
    expect(found.map(({ text }) => text)).toEqual(['Agree a plan\tMay', 'Next']);
  });

  test('a bullet printed apart joins its line, and its text knows where it begins', () => {
    const [line, ...rest] = lines([fragment('Agree', 70, 100), fragment('Next', 70, 114), fragment('•', 50, 100)]);
    expect(line).toMatchObject({ text: '•\tAgree', x: 50, textX: 70 });
    expect(rest.map(({ text }) => text)).toEqual(['Next']);
  });

  test('words printed twice for boldness are read once, as bold', () => {
    expect(lines([fragment('Agree', 50, 100), fragment('Agree', 50.4, 100)])).toMatchObject([{ text: 'Agree', bold: true }]);
  });

  test('marks of footnotes are no part of the words, and their notes go with them', () => {
    const page = lines([
      fragment('Agree', 50, 100),
      fragment('1', 75, 96, { size: 6 }),
      fragment(' now', 80, 100),
      fragment('1', 50, 500, { size: 6 }),
      fragment(' See the annex', 54, 500, { size: 8 }),
    ]);
    expect(withoutFootnotes(page, 10).map(({ text }) => text)).toEqual(['Agree now']);
    expect(withoutFootnotes([printed('Agree', 100), printed('2 small print', 500, 1, { size: 8 })], 10)).toHaveLength(2);
  });

  test('a page set sideways is turned, and a watermark across it is left out', () => {
    const sideways = (text: string, x: number) => ({ text, transform: [0, 10, -10, 0, x, 50], width: 50, font: 'f' });
    const { fragments, slanted, width, height } = upright(
      [sideways('First line', 300), sideways('Second line', 286), { text: 'DRAFT', transform: [7, 7, -7, 7, 0, 0], width: 90, font: 'f' }],
      { width: 600, height: 400 },
    );
    expect(fragments.map(({ text, x, y }) => [text, x, y])).toEqual([
      ['First line', 50, 300],
      ['Second line', 50, 314],
    ]);
    expect({ slanted, width, height }).toEqual({ slanted: 5, width: 400, height: 600 });
  });
});

describe('running headers and footers', () => {
  const pages = (top: (page: number) => string, bottom: (page: number) => string): Line[][] =>
    [1, 2, 3, 4].map((page) => [
      printed(top(page), 30, page),
      printed(`Words of page ${'x'.repeat(page)}`, 100, page),
      printed(bottom(page), 570, page),
    ]);
  const rest = (all: readonly (readonly Line[])[]): string[] => withoutFurniture(all, 10).lines.map(({ text }) => text);

  test('go, and are named, where they come again at the same height', () => {
    const found = withoutFurniture(
      pages(
        () => 'Peer review',
        (page) => `Ashbourne Vale | Page ${page} of 4`,
      ),
      10,
    );
    expect(found.lines.map(({ text }) => text)).toEqual(['Words of page x', 'Words of page xx', 'Words of page xxx', 'Words of page xxxx']);
    expect(found.warnings).toEqual(['Running headers and footers were left out: “Peer review” (on 4 pages).']);
  });

  test('page numbers alone go, in figures and in small roman', () => {
    expect(
      rest(
        pages(
          (page) => `Top ${'y'.repeat(page)}`,
          (page) => `– ${page} –`,
        ),
      ),
    ).toHaveLength(8);
    expect(
      rest(
        pages(
          (page) => `Top ${'y'.repeat(page)}`,
          (page) => ['i', 'ii', 'iii', 'iv'][page - 1] ?? '',
        ),
      ),
    ).toHaveLength(8);
  });

  test('“Recommendation 1”, “Recommendation 2” at the top of every page stay', () => {
    expect(
      rest(
        pages(
          (page) => `Recommendation ${page}`,
          (page) => `Page ${page}`,
        ),
      ),
    ).toContain('Recommendation 3');
  });

  test('larger print stays, and so does what stands between words of the page', () => {
    const large = pages(
      () => 'Suggestions',
      (page) => `Page ${page}`,
    ).map((page) => page.map((line) => (line.text === 'Suggestions' ? { ...line, size: 14 } : line)));
    expect(rest(large).filter((text) => text === 'Suggestions')).toHaveLength(4);
    const inside = [1, 2, 3].map((page) => [
      printed(`First ${'z'.repeat(page)}`, 30, page),
      printed('Suggestions', 44, page),
      printed('More', 58 + page * 20, page),
    ]);
    expect(rest(inside).filter((text) => text === 'Suggestions')).toHaveLength(3);
  });
});

describe('wrapped lines', () => {
  const FULL = 'a line that is as long as the others are';

  test('go on where the next word had no room, and end where it had', () => {
    expect(joined([printed(FULL, 100), printed('and goes on', 112), printed('A new one, as this word had room', 124)])).toEqual([
      `${FULL} and goes on`,
      'A new one, as this word had room',
    ]);
  });

  test('end at a wider gap and at a change of look', () => {
    expect(joined([printed(FULL, 100), printed(FULL, 112), printed(FULL, 134), printed('Bold print', 146, 1, { bold: true })])).toEqual([
      `${FULL} ${FULL}`,
      FULL,
      'Bold print',
    ]);
  });

  test('go on over a page end, unless the page before had room for more', () => {
    const overleaf = [printed('and goes on overleaf', 50, 2), printed('Then', 62, 2)];
    expect(joined([printed(FULL, 560), printed(FULL, 572), ...overleaf])).toEqual([`${FULL} ${FULL} and goes on overleaf`, 'Then']);
    expect(joined([printed(FULL, 100), printed(FULL, 112), ...overleaf])).toEqual([`${FULL} ${FULL}`, 'and goes on overleaf', 'Then']);
  });

  test('a dash or a number that a line happens to begin with is no marker', () => {
    expect(joined([printed(FULL, 100), printed('– and that was that – in', 112)])).toEqual([`${FULL} – and that was that – in`]);
    expect(joined([printed('some would like to see it in chapter', 100), printed('3. but not all of them', 112)])).toEqual([
      'some would like to see it in chapter 3. but not all of them',
    ]);
    expect(joined([printed('- first, which is short', 100, 1, { textX: 60 }), printed('- second', 112, 1, { textX: 60 })])).toHaveLength(2);
  });
});

describe('hyphens at the ends of lines', () => {
  const report = [
    'The recommen-',
    'dation on cross-',
    'party work is a recommendation. Cross-party',
    'work needs a follow-',
    'up and an under-',
    'standing of',
    'understanding. We follow the line up the make-',
    'up of it',
  ];
  const hyphens = hyphensOf(report.map((text, index) => printed(text, 100 + index * 12)));

  test('are the printer’s where the report writes the word whole, and the author’s where it writes it with a hyphen', () => {
    expect(hyphens.join('recommen-', 'dation on')).toBe('recommendation on');
    expect(hyphens.join('cross-', 'party work')).toBe('cross-party work');
    expect(hyphens.join('under-', 'standing of')).toBe('understanding of');
  });

  test('stay between two words, before capitals and after figures, and what was doubtful is noted', () => {
    expect(hyphens.join('a follow-', 'up')).toBe('a follow-up');
    expect(hyphens.join('non-', 'European')).toBe('non-European');
    expect(hyphens.join('2024-', '25')).toBe('2024-25');
    expect(hyphens.doubtful).toContain('follow-up');
  });

  test('in a report that divides no words, every hyphen is the author’s', () => {
    expect(hyphensOf([printed('an improvement-', 100), printed('focused visit', 112)]).join('an improvement-', 'focused visit')).toBe(
      'an improvement-focused visit',
    );
  });

  test('dashes and slashes join without a space, words with one', () => {
    expect(hyphens.join('and/', 'or')).toBe('and/or');
    expect(hyphens.join('soft\u00ad', 'ware')).toBe('software');
    expect(hyphens.join('one', 'two')).toBe('one two');
    expect(hyphens.join('officers –', 'and members')).toBe('officers – and members');
  });
});

describe('tables', () => {
  /** Each table as rows of cells joined with bars; lines outside tables as they are. */
  const shown = (all: readonly Line[]): string[] =>
    flowOf(all).flatMap((item) =>
      'rows' in item
        ? item.rows.map((row) => [...row].map(([column, own]) => `${column}:${own.map(({ text }) => text).join(' ')}`).join(' | '))
        : item.map(({ text }) => text),
    );
  /** Lines that show how far apart lines are. */
  const words = [20, 32, 44, 56].map((y) => printed('Words', y));
  const row = (y: number, page: number, ...cells: readonly (readonly [x: number, text: string])[]): Line[] =>
    lines(
      cells.map(([x, text]) => fragment(text, x, y)),
      page,
    );

  test('are three columns that begin at the same places, cell by cell as well as line by line', () => {
    const all = [
      ...words,
      ...row(100, 1, [50, 'Ref'], [100, 'Recommendation'], [250, 'Lead']),
      ...row(120, 1, [50, 'R1'], [100, 'Agree one']),
      ...row(132, 1, [100, 'plan']),
      ...row(120, 1, [250, 'Leader']),
      ...row(152, 1, [50, 'R2'], [100, 'Publish it'], [250, 'Chief']),
      ...row(164, 1, [250, 'Executive']),
      printed('After the table', 190),
    ];
    expect(shown(all).slice(4)).toEqual([
      '0:Ref | 1:Recommendation | 2:Lead',
      '0:R1 | 1:Agree one plan | 2:Leader',
      '0:R2 | 1:Publish it | 2:Chief Executive',
      'After the table',
    ]);
  });

  test('whose rows have no space between them are cut at the references', () => {
    const all = [1, 2, 3].flatMap((number) => [
      ...row(100 + number * 24, 1, [50, `R${number}`], [100, 'Agree a'], [250, 'Leader']),
      ...row(112 + number * 24, 1, [100, 'plan']),
    ]);
    expect(shown([...row(112, 1, [50, 'Ref'], [100, 'Text'], [250, 'Lead']), ...all])).toEqual([
      '0:Ref | 1:Text | 2:Lead',
      '0:R1 | 1:Agree a plan | 2:Leader',
      '0:R2 | 1:Agree a plan | 2:Leader',
      '0:R3 | 1:Agree a plan | 2:Leader',
    ]);
  });

  test('go on over a page end, without the header that is printed again, and a broken row is mended', () => {
    const header = (page: number) => row(100, page, [50, 'Ref'], [100, 'Text'], [250, 'Lead']);
    const all = [
      ...words,
      ...header(1),
      ...row(120, 1, [50, 'R1'], [100, 'Agree'], [250, 'Leader']),
      ...row(140, 1, [50, 'R2'], [100, 'Publish'], [250, 'Chief']),
      ...header(2),
      ...row(120, 2, [100, 'the plan'], [250, 'Executive']),
      ...row(140, 2, [50, 'R3'], [100, 'Review it'], [250, 'Leader']),
    ];
    expect(shown(all).slice(4)).toEqual([
      '0:Ref | 1:Text | 2:Lead',
      '0:R1 | 1:Agree | 2:Leader',
      '0:R2 | 1:Publish the plan | 2:Chief Executive',
      '0:R3 | 1:Review it | 2:Leader',
    ]);
  });

  test('are not seen in two columns of prose, nor in numbered paragraphs', () => {
    const prose = [0, 12, 24].flatMap((y) => row(100 + y, 1, [50, 'Left column'], [250, 'Right column']));
    expect(shown(prose)).toHaveLength(3);
    const numbered = [1, 2, 3].flatMap((number) => row(100 + number * 24, 1, [50, `${number}.`], [80, 'A paragraph']));
    expect(shown(numbered)).toEqual(['1.\tA paragraph', '2.\tA paragraph', '3.\tA paragraph']);
  });
});
