import { describe, expect, test } from 'vitest';
import { findRecommendations } from '../../../shared/intake/find-recommendations.ts';
import type { Findings } from '../../../shared/intake/findings.ts';
import { readPlainText } from '../../../shared/intake/text/read-plain-text.ts';
import { heading, item, reportOf, table, type Given } from './fixtures.ts';

const refs = (findings: Findings): readonly string[] => findings.recommendations.map(({ ref, text }) => `${ref} ${text}`);
const themes = ({ recommendations, themes: all }: Findings) => recommendations.map(({ theme }) => all[theme ?? -1]?.title ?? null);
const inText = (text: string): Findings => findRecommendations(readPlainText(text));
const find = (...blocks: readonly (Given | string)[]): Findings => findRecommendations(reportOf(...blocks));
const possible = ({ possible: all }: Findings): readonly string[] => all.map(({ text }) => text);

describe('a table of contents is not the report', () => {
  const report = [
    heading(1, 'Introduction'), 'Words.', heading(1, 'Key recommendations'), item('Adopt a plan'), item('Stop'),
    heading(1, 'Improve the town'), 'Words.', heading(2, 'Suggestions'), item('Go'),
  ];
  const once = find(...report);
  const same = (findings: Findings): void => {
    expect(refs(findings)).toEqual(refs(once));
    expect([findings.themes, findings.possible, findings.leftOut]).toEqual([once.themes, [], []]);
  };

  test.each([
    ['dots that lead to pages', (words: string, page: number) => `${words} ........ ${page}`],
    ['dots set apart', (words: string, page: number) => `${words} . . . . . . ${page}`],
    ['a tab before the page', (words: string, page: number) => `${words}\t${page}`],
  ])('%s, with a title and without', (_, line) => {
    const lines = [line('1 Introduction', 2), line('2 Key recommendations', 3), line('3 Improve the town', 3), line('Suggestions', 4)];
    same(find('Contents', ...lines, ...report));
    same(find(heading(1, 'Contents'), ...lines.map((text) => heading(2, text)), ...report));
    same(find('The town', ...lines.map((text) => item(text, null)), ...report));
  });

  test('under “Contents” the words alone', () => {
    same(find('Contents', 'Introduction', 'Key recommendations', 'Improve the town', ...report));
    same(find(
      heading(1, 'Contents'), heading(2, 'Introduction'), heading(2, 'Key recommendations'), heading(2, 'Improve the town'),
      ...report,
    ));
  });

  test('as a table of words and pages', () => {
    same(find(...table([['1.', 'Introduction', '2'], ['2.', 'Key recommendations', '3'], ['3.', 'Improve the town', '3']]), ...report));
  });

  test('an entry broken over two lines', () => {
    same(find('Contents', 'Introduction ......... 2', 'Improve the town, which is large,', 'and its villages ........ 3', ...report));
  });

  test('but a table of recommendations with their pages is', () => {
    const rows = [['No.', 'Recommendation', 'Page'], ['1', 'Adopt a plan', '3'], ['2', 'Stop', '4'], ['3', 'Go', '9']];
    expect(refs(find(
      heading(1, 'Summary'), ...table(rows), heading(1, 'Findings'), 'Adopt a plan', 'Stop', 'Go',
    ))).toEqual(['R1 Adopt a plan', 'R2 Stop', 'R3 Go']);
  });

  test('and neither are words and numbers parted by tabs', () => {
    expect(refs(find(
      heading(1, 'Recommendations'), item('Plant trees in Ward\t4'), item('Open the park in Ward\t7'),
      item('Close it in Ward\t9'),
    ))).toHaveLength(3);
  });
});

describe('numbers', () => {
  test('with parts, with no point after them', () => {
    const found = inText(
      'Summary\n\nWords of it.\n\nKey recommendations\n\nKR1.1 Agree a reserves policy\n' +
        'KR1.2 Report on it\nKR2.1: Train budget holders\nR3 is not one.',
    );
    expect(refs(found)).toEqual(['R1.1 Agree a reserves policy', 'R1.2 Report on it', 'R2.1 Train budget holders']);
  });

  test('that any word may count, under recommendations only', () => {
    const list = ['Priority 1 – Publish the plan', 'Priority 2 – A calmer chamber', 'Priority 3: Stop'];
    expect(refs(find(heading(1, 'Priority recommendations'), ...list))).toEqual(['R1 Publish the plan', 'R2 A calmer chamber', 'R3 Stop']);
    expect(refs(find(heading(1, 'Corporate plan'), ...list))).toEqual([]);
  });

  test('or letters', () => {
    expect(refs(find(
      heading(1, 'Findings'), 'Recommendation A: Go.', 'Recommendation B – Stop.', 'Recommendation a day keeps reviews away.',
    ))).toEqual(['RA Go.', 'RB Stop.']);
  });

  test('of a section are not how many there are', () => {
    expect(inText('1 Findings\n\nWords of it.\n\n3 Recommendations\n\n• Go\n• Stop\n').warnings).toEqual([]);
  });

  test('that leave one out are mentioned', () => {
    const found = find(heading(1, 'Findings'), 'Recommendation 1: Go.', 'Recommendation 2: Stop.', 'Recommendation 4: Wait.');
    expect(found.warnings).toEqual([
      'The report numbers its recommendations up to 4, but 3 is not among those found. Look in the report itself.',
    ]);
    expect(find(
      heading(1, 'Findings'), 'Recommendation 7: Go.', 'Recommendation 8: Stop.', 'Recommendation 9: Wait.',
    ).warnings).toEqual([]);
  });

  test('of titles go on past the number of the section they stand in', () => {
    const titles = ['Set a vision', 'Publish the plan', 'Fill the posts', 'Agree a strategy'].map(
      (title, place) => `${place + 1}. ${title}\nWords that explain it.\n`,
    );
    const found = inText(
      `1. Summary\n\nWords of it.\n\n2. Key recommendations\n\n${titles.join('\n')}` +
        `\n3. Approach\n\nWords of it.\n\n4. Feedback\n\nWords of it.\n`,
    );
    expect(refs(found)).toEqual(['R1 Set a vision', 'R2 Publish the plan', 'R3 Fill the posts', 'R4 Agree a strategy']);
  });

  test('of the next sections are not taken for those of titles', () => {
    const found = inText(
      '1. Summary\n\nWords of it.\n\n2. Key recommendations\n\n1. Set a vision\nWords that explain it.\n\n' +
        '2. Publish it\nWords that explain it.\n\n3. Support and training\n\nWords of it.\n',
    );
    expect(refs(found)).toEqual(['R1 Set a vision', 'R2 Publish it']);
  });
});

describe('what is worded otherwise is not lost in silence', () => {
  test('a name or a quotation before the instruction', () => {
    expect(refs(find(
      heading(1, 'Recommendations'), 'Vision: agree one with partners.', '“Do less, better”: choose five priorities.',
      'Finance – close the gap.',
    ))).toHaveLength(3);
  });

  test('single sentences beside those that read as instructions are possible', () => {
    const found = find(
      heading(1, 'Recommendations'), 'Our advice is this.', 'Clear priorities, agreed by all.', 'Publish the plan.',
      'Stop the old one.', 'Test it.', 'Report on it.', 'Train all members.', 'A calmer chamber.',
    );
    expect(refs(found)).toHaveLength(5);
    expect(possible(found)).toEqual(['Clear priorities, agreed by all.', 'A calmer chamber.']);
  });

  test('recommendations that stand inside paragraphs are possible', () => {
    expect(possible(find(
      heading(1, 'Findings'),
      'People wait too long. Recommendation 1: Publish waiting times. It is said that (Recommendation 2) helps.',
    ))).toEqual([
      'Recommendation 1: Publish waiting times.',
    ]);
  });

  test('sentences after words that announce recommendations are possible, and a number declared is compared though none were found', () => {
    const found = find(
      heading(1, 'Summary'), 'Three recommendations are made:', 'One: that minutes be out in three days.',
      'Two: that reports be shorter.', 'Three: that members have one inbox.',
    );
    expect(possible(found)).toHaveLength(3);
    expect(found.warnings[1]).toMatch('“Three recommendations”; none were found');
  });

  test('an item with unintroduced points that read like recommendations is mentioned', () => {
    const points = ['Hold briefings each month', 'Publish the survey', 'Report twice a year'].map((text) => item(text, '•', 1));
    expect(find(heading(1, 'Recommendations'), item('Improve the culture'), ...points, item('Stop')).warnings).toEqual([
      '“Improve the culture” was kept whole with the points below it, which may be recommendations of their own.',
    ]);
    expect(find(heading(1, 'Recommendations'), item('Improve the culture by the following:'), ...points).warnings).toEqual([]);
  });

  test('a table of instructions that does not say what they are', () => {
    const rows = [['Area', 'What next'], ['Place', 'Adopt a plan'], ['People', 'Publish it'], ['Money', 'Stop spending']];
    expect(possible(find(heading(1, 'Findings'), ...table(rows)))).toEqual(['Adopt a plan', 'Publish it', 'Stop spending']);
    expect(possible(find(heading(1, 'Findings'), ...table([['Area', 'Action'], ...rows.slice(1)])))).toEqual([]);
  });
});

test('numbered paragraphs that announce recommendations hand on to their points', () => {
  const found = inText(
    'Review\n\n1 Introduction\n1.1 The committee asked for this.\n\n2 Findings\n2.1 Homes are empty.\n2.2 Officers know of them.\n\n' +
      '3 Recommendations\n' +
      '3.1 The Committee recommends to Cabinet that:\n(a) the register be published;\n(b) premiums be charged.\n\n' +
      '3.2 The Committee recommends to Council that:\n(a) the bonus be spent.\n',
  );
  expect(refs(found)).toEqual(['R1 the register be published;', 'R2 premiums be charged.', 'R3 the bonus be spent.']);
});

test.each(['What needs to improve', 'Areas needing improvement', 'What the council should do next'])('“%s” introduces recommendations', (title) => {
  expect(refs(find(
    heading(1, 'Findings'), 'Words.', heading(1, title), item('The timeliness of visits'), item('Support for carers'),
  ))).toHaveLength(2);
});

describe('themes', () => {
  test('“Strengths” is none, and neither is the title of the report', () => {
    const found = findRecommendations({
      ...reportOf(
        heading(1, 'Review of Housing'), 'Words.', heading(1, 'Other recommendations'), item('Go'), heading(1, 'Repairs'), 'Words.',
        heading(1, 'Strengths'), item('Staff'), heading(1, 'Areas for improvement'), item('Be quicker'),
      ),
      title: 'Review of Housing, Ashbourne Vale',
    });
    expect(refs(found)).toEqual(['R1 Go', 'R2 Be quicker']);
    expect(themes(found)).toEqual([null, 'Repairs']);
  });

  test('a heading of two lines names one theme', () => {
    expect(find(
      heading(1, '4.1 Place and\npriorities'), 'Words.', heading(2, 'Suggestions'), item('Go'),
    ).themes).toEqual([{ number: '4.1', title: 'Place and priorities' }]);
  });
});

describe('boxes drawn as tables', () => {
  test.each([
    ['of two rows', [['Recommendation 1'], ['Adopt a plan']]],
    ['of two cells', [['Recommendation 1', 'Adopt a plan']]],
    ['of one row, in words', [['Recommendation 1: Adopt a plan', 'Leader']]],
    ['with a reason below', [['Recommendation 1', 'Adopt a plan'], ['Reason', 'There is none']]],
  ])('%s', (_, rows) => {
    expect(refs(find(heading(1, 'Findings'), 'Words.', ...table(rows), 'Words.'))).toEqual(['R1 Adopt a plan']);
  });
});

describe('body text that only tells what others hold is not even possible', () => {
  test.each([
    'There is widespread acceptance that there is a need to be more efficient.',
    'The council recognises that it is essential to listen.',
    'One officer said: “We should stop doing everything at once.”',
    'We recommend elsewhere in this report a smaller committee.',
  ])('%s', (sentence) => {
    expect(possible(find(heading(1, 'Findings'), sentence))).toEqual([]);
  });

  test.each([
    'The council recognises that work is planned, but the pace should increase.',
    'We are aware that guidance is coming and care should be taken with it.',
    'The council should call this “a new way of working together”.',
    'This could be considered as part of the review we recommend elsewhere.',
  ])('but: %s', (sentence) => {
    expect(possible(find(heading(1, 'Findings'), sentence))).toEqual([sentence]);
  });
});

describe('bullets that a conversion piled above their list', () => {
  test('go with the items, where there are as many', () => {
    const words = 'Agree a plan that the whole council stands behind\nand that lasts\nPublish it\nReport each year';
    expect(refs(inText(`Recommendations\n\n•\n•\n•\n${words}\n\nThanks\n\nTo all.`))).toEqual([
      'R1 Agree a plan that the whole council stands behind and that lasts', 'R2 Publish it', 'R3 Report each year',
    ]);
  });

  test('or stand apart and leave the words to speak, with a caution', () => {
    const found = inText('Recommendations\n\n•\n•\n•\n•\nAgree a plan.\nPublish it.\nReport each year.\n\nThanks\n\nTo all.');
    expect(found.recommendations).toHaveLength(3);
    expect(found.warnings).toEqual([expect.stringContaining('taken by wording')]);
  });
});
