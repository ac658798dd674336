import { describe, expect, test } from 'vitest';
import { findRecommendations } from '../../../shared/intake/find-recommendations.ts';
import type { Findings } from '../../../shared/intake/findings.ts';
import type { ReportText } from '../../../shared/intake/report-text.ts';
import { heading, item, reportOf, table, type Given } from './fixtures.ts';

const refs = (findings: Findings): readonly string[] => findings.recommendations.map(({ ref, text }) => `${ref} ${text}`);
const find = (...blocks: readonly (Given | string)[]): Findings => findRecommendations(reportOf(...blocks));

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

describe('themes', () => {
  const flat = (level: number): ReportText =>
    reportOf(
      heading(level, 'Executive summary'),
      'Words.',
      heading(level, 'Key recommendations'),
      item('Adopt a plan'),
      heading(level, 'Finance'),
      'Words.',
      heading(level, 'Suggestions'),
      item('Stop spending'),
      heading(level, 'People'),
      'Words.',
      heading(level, 'Suggestion'),
      item('Train all managers'),
      heading(level, 'Conclusion'),
      'Words.',
    );

  test('come from the heading before, where all headings have the same level', () => {
    const findings = findRecommendations(flat(1));
    expect(findings.themes).toEqual([
      { number: null, title: 'Finance' },
      { number: null, title: 'People' },
    ]);
    expect(findings.recommendations.map(({ ref, kind, theme }) => [ref, kind, theme])).toEqual([
      ['KR1', 'key', null],
      ['R1', 'suggestion', 0],
      ['R2', 'suggestion', 1],
    ]);
  });

  test('come from the heading around, past minor headings in between', () => {
    const findings = find(
      heading(1, '2. Finance'),
      heading(2, 'Savings'),
      'Words.',
      heading(2, 'Suggestions'),
      item('Stop spending'),
      heading(1, '3. People'),
      heading(2, 'Pay'),
      'Words.',
      heading(2, 'Suggestions'),
      item('Train all managers'),
    );
    expect(findings.themes).toEqual([
      { number: '2', title: 'Finance' },
      { number: '3', title: 'People' },
    ]);
  });

  test('stand below the recommendations heading, nested or not', () => {
    for (const level of [1, 2]) {
      const findings = find(
        heading(1, '5. Recommendations'),
        heading(level, 'Finance'),
        item('Stop spending'),
        item('Save'),
        heading(level, 'People'),
        item('Train all managers'),
        heading(1, 'Conclusion'),
        'Words.',
        item('A name'),
      );
      expect(
        findings.recommendations.map(({ ref, theme }) => [ref, findings.themes[theme ?? -1]?.title]),
        String(level),
      ).toEqual([
        ['R1', 'Finance'],
        ['R2', 'Finance'],
        ['R3', 'People'],
      ]);
      expect(findings.leftOut.map(({ text }) => text)).toEqual(['A name']);
    }
  });

  test('can be named by the recommendations heading itself, or by a few words before a list', () => {
    const named = find(
      heading(1, 'Recommendations on finance'),
      item('Stop spending'),
      heading(1, 'People: recommendations'),
      item('Train all managers'),
    );
    expect(named.themes.map(({ title }) => title)).toEqual(['finance', 'People']);
    const led = find(heading(1, 'Recommendations'), 'Finance:', item('Stop spending'), item('Save'), 'People:', item('Train all managers'));
    expect(led.recommendations.map(({ theme }) => led.themes[theme ?? -1]?.title)).toEqual(['Finance', 'Finance', 'People']);
  });

  test('come from the heading around where “Suggestions” has a number itself', () => {
    const findings = find(
      heading(1, '4. Feedback'),
      heading(2, '4.1 Place'),
      'Words.',
      heading(3, '4.1.1 Suggestions'),
      item('Go'),
      heading(2, '4.2 People'),
      'Words.',
      heading(3, '4.2.1 Suggestions'),
      item('Stop'),
    );
    expect(findings.themes.map(({ number, title }) => `${number} ${title}`)).toEqual(['4.1 Place', '4.2 People']);
  });

  test('are not the title of the report, though a Word file may nest everything in it', () => {
    const findings = find(
      heading(1, 'Review of Waste'),
      heading(2, 'Introduction'),
      'Words.',
      heading(2, 'Findings'),
      'Words.',
      heading(2, 'Recommendations'),
      item('Go'),
      item('Stop'),
    );
    expect(findings.recommendations.map(({ theme }) => theme)).toEqual([null, null]);
  });

  test('of a chapter “Findings and recommendations” count only what stands under headings of their own', () => {
    const findings = find(
      heading(1, '4. Findings and recommendations'),
      heading(2, '4.1 Place'),
      'Words that end here.',
      item('Three market towns'),
      heading(3, 'Recommendations'),
      item('Go'),
      heading(2, '4.2 People'),
      'Words that end here.',
      item('Eleven new members'),
      heading(3, 'Recommendations'),
      item('Stop'),
    );
    expect(refs(findings)).toEqual(['R1 Go', 'R2 Stop']);
    expect(findings.leftOut.map(({ text }) => text)).toEqual(['Three market towns', 'Eleven new members']);
  });

  test('are not taken from a report that only says where its recommendations stand', () => {
    const findings = find(
      heading(1, 'Recommendations'),
      'They stand at the end of each chapter.',
      heading(1, 'Place'),
      'Words that end here.',
      item('Three market towns'),
    );
    expect(refs(findings)).toEqual([]);
  });

  test('a number that Word keeps apart is read as well', () => {
    const findings = find(
      heading(1, 'Key recommendations'),
      item('Adopt a plan'),
      { kind: 'heading', level: 2, text: 'Finance', marker: '3.1' },
      heading(3, 'Suggestions'),
      item('Stop spending'),
    );
    expect(findings.recommendations[1]?.ref).toBe('3.1/S1');
  });

  test('summary, conclusion and the account of the visit are none', () => {
    const findings = find(
      heading(1, 'Executive summary'),
      heading(2, 'Recommendations'),
      item('Adopt a plan'),
      heading(1, 'The peer challenge process'),
      item('Spoke to 50 people'),
    );
    expect(findings.themes).toEqual([]);
    expect(findings.leftOut.map(({ text }) => text)).toEqual(['Spoke to 50 people']);
  });
});

describe('what is not a recommendation', () => {
  test('a list under recommendations that something else introduces', () => {
    const findings = find(
      heading(1, 'Recommendations'),
      'To reach them we met:',
      item('The Leader'),
      item('The Chief Executive'),
      'We recommend that the council:',
      item('adopts a plan'),
      item('publishes it'),
    );
    expect(refs(findings)).toEqual(['R1 adopts a plan', 'R2 publishes it']);
    expect(findings.leftOut.map(({ reason }) => reason)[0]).toBe(
      'Stands under “Recommendations”, after “To reach them we met:”: not introduced as a recommendation.',
    );
  });

  test('instructions elsewhere are possible and say why', () => {
    const findings = find(heading(1, 'Findings'), 'Good councils do this:', item('Publish their plans'), item('Review them each year'));
    expect(refs(findings)).toEqual([]);
    expect(findings.possible.map(({ reason }) => reason)[0]).toBe(
      'Worded like one (“publish”), but stands under “Findings”, after “Good councils do this:”, not under recommendations.',
    );
  });

  test('earlier reviews, risks, next steps and the table of contents', () => {
    const findings = find(
      heading(1, 'Contents'),
      'Recommendation 1 ........ 4',
      heading(1, 'Previous recommendations'),
      'Recommendation 1: Adopt a plan.',
      heading(1, 'Findings'),
      'The recommendations of the last review were:',
      item('Save money'),
      'Recommendation 2 is the more urgent.',
      heading(1, 'Next steps'),
      item('Publish this report'),
      heading(1, 'Recommendations'),
      'Recommendation 1: Stop.',
      'Recommendation 2: Go.',
      heading(1, 'Risk register'),
      'R1: Loss of staff',
      'R2: Loss of data',
    );
    expect(refs(findings)).toEqual(['R1 Stop.', 'R2 Go.']);
    expect(findings.leftOut.map(({ text }) => text)).toEqual([
      'Adopt a plan.',
      'Save money',
      'Publish this report',
      'Loss of staff',
      'Loss of data',
    ]);
  });

  test('a second list of the same recommendations, but not a single one that repeats', () => {
    const words = ['Adopt a plan', 'Stop the old one', 'Publish both', 'Report each year'];
    const twice = find(
      heading(1, 'Recommendations'),
      ...words.map((text) => item(text)),
      heading(1, 'Findings'),
      'Words.',
      heading(1, 'Appendix A: Summary of recommendations'),
      ...words.map((text) => item(text)),
    );
    expect(refs(twice)).toEqual(words.map((text, place) => `R${place + 1} ${text}`));
    expect(twice.leftOut).toHaveLength(4);
    expect(twice.leftOut[0]?.reason).toMatch(/twice, in the same words/);
    const once = find(
      heading(1, 'Key recommendations'),
      ...words.map((text) => item(text)),
      heading(1, '2. Finance'),
      heading(2, 'Suggestions'),
      item('Adopt\u00A0a plan.'),
      item('Save'),
    );
    expect(once.recommendations.map(({ restates }) => restates)).toEqual([null, null, null, null, 'KR1', null]);
    expect(once.warnings).toEqual(['KR1 and 2/S1 have the same words. Both were kept.']);
  });

  test('a summary without numbers before the full list: the first place counts, with the number and theme of the second', () => {
    const words = ['Adopt a plan', 'Stop the old one', 'Publish both'];
    const findings = find(
      heading(1, 'Summary of recommendations'),
      ...words.map((text) => item(text)),
      heading(1, 'Our recommendations'),
      heading(2, 'Planning'),
      ...words.map((text, place) => `Recommendation ${place + 4}: ${text}`),
    );
    expect(refs(findings)).toEqual(['R4 Adopt a plan', 'R5 Stop the old one', 'R6 Publish both']);
    expect(findings.recommendations.map(({ source, theme }) => [source.paragraph, findings.themes[theme ?? -1]?.title])).toEqual([
      [2, 'Planning'],
      [3, 'Planning'],
      [4, 'Planning'],
    ]);
  });
});

describe('numbers the report declares', () => {
  const list = (count: number): readonly ReturnType<typeof item>[] =>
    Array.from({ length: count }, (_, place) => item(`Publish volume ${place + 1}`));

  test.each([
    ['The panel makes the following eleven recommendations:', 10, '“following eleven recommendations”'],
    ['This report contains 12 recommendations in all.', 11, '“contains 12 recommendations”'],
    ['There are twenty-one key recommendations.', 20, '“There are twenty-one key recommendations”'],
    ['The review’s 9 recommendations stand below.', 8, '“review’s 9 recommendations”'],
  ])('%s', (words, found, quoted) => {
    const blocks = [heading(1, 'Recommendations'), words];
    expect(find(...blocks, ...list(found)).warnings.filter((warning) => warning.startsWith('The report says'))).toEqual([
      `The report says ${quoted}; ${found} were found. Look through what is possible and what was left out.`,
    ]);
    expect(find(...blocks, ...list(found + 1)).warnings).toEqual([]);
  });

  test.each([
    'In 2019 the panel made the following 12 recommendations, all since closed.',
    'Three of our recommendations are urgent.',
    'The last review made 14 recommendations.',
    'There are a number of recommendations throughout.',
  ])('not: %s', (words) => {
    expect(find(heading(1, 'Findings'), words, heading(1, 'Recommendations'), ...list(4)).warnings).toEqual([]);
  });

  test('a number for one part is compared with that part', () => {
    const blocks = [
      heading(1, 'Key recommendations'),
      'We make the following two recommendations:',
      ...list(2),
      heading(1, '3. Finance'),
      heading(2, 'Suggestions'),
      'The team makes the following three suggestions:',
      item('Save'),
      item('Spend'),
      item('Wait'),
    ];
    expect(find(...blocks).warnings).toEqual([]);
  });
});

describe('numbering', () => {
  test('a report that does not tell two kinds apart has only key ones', () => {
    expect(
      find(
        heading(1, '4.1 Place'),
        heading(2, 'Suggestions'),
        item('Go'),
        heading(1, '4.2 People'),
        heading(2, 'Suggestions'),
        item('Stop'),
      ).recommendations.map(({ ref, kind, theme }) => [ref, kind, theme]),
    ).toEqual([
      ['R1', 'key', 0],
      ['R2', 'key', 1],
    ]);
  });

  test('the report’s own numbers are kept if no two are the same', () => {
    expect(refs(find(heading(1, 'Recommendations'), 'Recommendation 3: Go.', 'Recommendation 5: Stop.'))).toEqual(['R3 Go.', 'R5 Stop.']);
    expect(
      refs(find(heading(1, 'Recommendations'), heading(2, 'Place'), item('Go', '1.'), heading(2, 'People'), item('Stop', '1.'))),
    ).toEqual(['R1 Go', 'R2 Stop']);
  });

  test('two themes with the same number do not give the same reference twice', () => {
    const findings = find(
      heading(1, 'Key recommendations'),
      item('Wait'),
      heading(1, '1. Place'),
      heading(2, 'Suggestions'),
      item('Go'),
      heading(1, '1. People'),
      heading(2, 'Suggestions'),
      item('Stop'),
    );
    expect(refs(findings)).toEqual(['KR1 Wait', '1/S1 Go', '1/S2 Stop']);
  });
});

describe('a committee paper', () => {
  const paper = [
    'REPORT FOR: Cabinet',
    'Date of Meeting: 8 July 2025',
    'Subject: Review',
    'Exempt: No',
    'Wards affected: All',
    heading(1, 'Recommendations'),
    'Cabinet is requested to:',
    item('Note the report', '1.'),
    heading(1, 'Legal Implications'),
    'None.',
  ] as const;

  test('counts for nothing', () => {
    const findings = find(...paper);
    expect(findings.recommendations).toEqual([]);
    expect(findings.leftOut.map(({ reason }) => reason)).toEqual([
      'What the committee is asked to decide, not a recommendation of the review.',
    ]);
  });

  test('with the report enclosed, only the report counts', () => {
    const findings = find(
      ...paper,
      heading(1, 'Feedback Report'),
      'Words.',
      heading(1, 'Key recommendations'),
      item('Adopt a plan'),
      item('Stop'),
      item('Go'),
    );
    expect(refs(findings)).toEqual(['R1 Adopt a plan', 'R2 Stop', 'R3 Go']);
    expect(findings.warnings[0]).toBe('This begins with a committee paper. Only what stands in the report enclosed after it was counted.');
  });
});

test('a report without blocks says that nothing was found and what can be done', () => {
  expect(findRecommendations(reportOf())).toEqual({
    title: null,
    themes: [],
    recommendations: [],
    possible: [],
    leftOut: [],
    warnings: ['No recommendations were found in this document. You can mark passages by hand.'],
  });
});
