import { describe, expect, test } from 'vitest';
import { findRecommendations } from '../../../../shared/intake/find-recommendations.ts';
import { find, heading, refs, reportOf, table, type Given } from '../fixtures.ts';

describe('tables', () => {
  const header = ['Ref', 'Recommendation', 'Action', 'Lead', 'Date'];

  test('only the recommendation column counts, under the report’s own references', () => {
    const findings = find(
      heading(1, 'Action plan'),
      ...table([
        header,
        ['R1', 'Adopt a plan', 'Write it', 'Chief Executive', 'May 2025'],
        ['R2', 'Stop the old one', 'Consider how', 'Leader', ''],
        ['R4', 'Say so', '', '', ''],
      ]),
    );
    expect(refs(findings)).toEqual(['R1 Adopt a plan', 'R2 Stop the old one', 'R4 Say so']);
    expect(findings.recommendations.every(({ printed }) => printed)).toBe(true);
  });

  test('several paragraphs in a cell are one recommendation; a header that repeats is none', () => {
    const report = reportOf(
      ...table([
        ['No.', 'Recommendations'],
        ['1', 'Adopt a plan'],
      ]),
      { kind: 'tableCell', text: 'and publish it', cell: { table: 0, row: 1, column: 1 } },
      { kind: 'tableCell', text: 'No.', cell: { table: 0, row: 2, column: 0 } },
      { kind: 'tableCell', text: 'Recommendations', cell: { table: 0, row: 2, column: 1 } },
      { kind: 'tableCell', text: '2', cell: { table: 0, row: 3, column: 0 } },
      { kind: 'tableCell', text: 'Stop', cell: { table: 0, row: 3, column: 1 } },
    );
    expect(refs(findRecommendations(report))).toEqual(['R1 Adopt a plan\nand publish it', 'R2 Stop']);
  });

  describe('a cell that is a list', () => {
    const listed = (row: number, column: number, marker: string | null, text: string, level = 0): Given => ({
      kind: 'tableCell', text, marker, level, cell: { table: 0, row, column },
    });

    test('gives each of its items, with their points', () => {
      const findings = find(
        listed(0, 0, null, 'Theme'), listed(0, 1, null, 'Suggestions'),
        listed(1, 0, null, 'Finance'), listed(1, 1, '•', 'Adopt a plan'), listed(1, 1, '•', 'Stop by:'), listed(1, 1, 'o', 'saying so', 1),
        listed(2, 0, null, 'Place'), listed(2, 1, '•', 'Go'),
      );
      expect(findings.recommendations.map(({ text, theme, source }) => [text, findings.themes[theme ?? -1]?.title, source.paragraph])).toEqual([
        ['Adopt a plan', 'Finance', 4],
        ['Stop by:\no saying so', 'Finance', 5],
        ['Go', 'Place', 8],
      ]);
    });

    test('after “The council should:” as well', () => {
      const findings = find(
        ...table([['Theme', 'Recommendations'], ['Finance', 'The council should:\n• adopt a plan\n• stop'], ['Place', 'Go\n• and do not look back']]),
      );
      expect(refs(findings)).toEqual(['R1 adopt a plan', 'R2 stop', 'R3 Go\n• and do not look back']);
    });

    test('is one recommendation where the report numbers the row; a number for a theme does not', () => {
      const rows = (head: readonly string[]) => [
        ...head.map((text, column) => listed(0, column, null, text)),
        listed(1, 0, null, '1'), ...head.slice(2).map(() => listed(1, 1, null, 'Finance')),
        listed(1, head.length - 1, 'a)', 'Adopt a plan'), listed(1, head.length - 1, 'b)', 'Publish it'),
        listed(2, 0, null, '2'), ...head.slice(2).map(() => listed(2, 1, null, 'Place')), listed(2, head.length - 1, null, 'Go'),
      ];
      expect(refs(find(...rows(['No.', 'Recommendation'])))).toEqual(['R1 a) Adopt a plan\nb) Publish it', 'R2 Go']);
      expect(refs(find(...rows(['No.', 'Theme', 'Recommendations'])))).toEqual(['R1 Adopt a plan', 'R2 Publish it', 'R3 Go']);
    });
  });

  test('a theme comes from its own column or from a row across the table', () => {
    const column = find(
      ...table([
        ['Theme', 'Recommendation'],
        ['Finance', 'Adopt a plan'],
        ['', 'Stop'],
        ['Place', 'Go'],
      ]),
    );
    expect(column.recommendations.map(({ theme }) => column.themes[theme ?? -1]?.title)).toEqual(['Finance', 'Finance', 'Place']);
    const across = find(
      ...table([
        ['Ref', 'Recommendation', 'Lead'],
        ['Finance', '', ''],
        ['1', 'Adopt a plan', 'Leader'],
        ['Place', 'Place', 'Place'],
        ['2', 'Go', 'Leader'],
      ]),
    );
    expect(across.recommendations.map(({ theme }) => across.themes[theme ?? -1]?.title)).toEqual(['Finance', 'Place']);
  });

  test('without a header, numbered instructions are enough; other tables count for nothing', () => {
    expect(
      refs(
        find(
          ...table([
            ['R1', 'Adopt a plan'],
            ['R2', 'Stop the old one'],
            ['R3', 'Publish both'],
          ]),
        ),
      ),
    ).toEqual(['R1 Adopt a plan', 'R2 Stop the old one', 'R3 Publish both']);
    expect(
      refs(
        find(
          ...table([
            ['Date', 'Meeting'],
            ['3 May', 'Review the plan'],
            ['4 May', 'Visit the depot'],
          ]),
        ),
      ),
    ).toEqual([]);
    expect(
      refs(
        find(
          ...table([
            ['Recommendation no.', 'Response'],
            ['1', 'Accepted'],
            ['2', 'Accepted'],
          ]),
        ),
      ),
    ).toEqual([]);
  });

  test('what became of earlier recommendations is left out', () => {
    const findings = find(
      heading(1, 'Progress on the 2019 recommendations'),
      ...table([
        ['Recommendation', 'Status'],
        ['Adopt a plan', 'Done'],
        ['Publish it', 'Under way'],
      ]),
    );
    expect(refs(findings)).toEqual([]);
    expect(findings.leftOut.map(({ text }) => text)).toEqual(['Adopt a plan', 'Publish it']);
  });
});
