import { describe, expect, test } from 'vitest';
import { isLoneMarker, markerClassOf, numberInMarker, splitMarker } from '../../../shared/intake/markers.ts';
import { readPlainText } from '../../../shared/intake/text/read-plain-text.ts';

/** Blocks in short: `h2 4.1 Title`, `l0[·] text`, `p text`. */
const short = (text: string): readonly string[] =>
  readPlainText(text).blocks.map(({ kind, level, marker, text: words, cell }) =>
    kind === 'heading'
      ? `h${level} ${words}`
      : kind === 'listItem'
        ? `l${level}[${marker}] ${words}`
        : cell
          ? `c${cell.table}.${cell.row}.${cell.column} ${words}`
          : `p ${words}`,
  );

describe('markers', () => {
  test.each([
    ['·\u00A0Text', '·', 'symbol', 'Text'],
    ['•Text', '•', 'symbol', 'Text'],
    ['\uF0B7\tText', '\uF0B7', 'symbol', 'Text'],
    ['▪ Text', '▪', 'symbol', 'Text'],
    ['- Text', '-', 'dash', 'Text'],
    ['– Text', '–', 'dash', 'Text'],
    ['* Text', '*', 'star', 'Text'],
    ['o\tText', 'o', 'hollow', 'Text'],
    ['1. Text', '1.', 'number', 'Text'],
    ['12)\tText', '12)', 'number', 'Text'],
    ['(3) Text', '(3)', 'number', 'Text'],
    ['a) Text', 'a)', 'letter', 'Text'],
    ['(b) Text', '(b)', 'letter', 'Text'],
    ['iii) Text', 'iii)', 'roman', 'Text'],
    ['R3: Text', 'R3:', 'reference', 'Text'],
    ['R3:Text', 'R3:', 'reference', 'Text'],
    ['4.12 Text', '4.12', 'paragraphNumber', 'Text'],
  ])('%j', (line, marker, markerClass, text) => {
    expect(splitMarker(line)).toEqual({ marker, markerClass, text });
    expect(markerClassOf(marker)).toBe(markerClass);
  });

  test.each([
    '14-17 June 2016',
    'other people',
    '-5 degrees',
    '*footnote',
    '2016. The year',
    'A. Smith',
    'e.g. this',
    '£1. 50',
    '1.5% of homes',
    'R3 is the most urgent',
    'o',
    '',
  ])('%j has none', (line) => {
    expect(splitMarker(line)).toBeNull();
  });

  test('numbers', () => {
    expect(['3.', '(3)', 'R3:', 'KR12', 'a)', '·', null].map(numberInMarker)).toEqual([3, 3, 3, 12, null, null, null]);
    expect(['•', 'o', '3.', 'b)', '3', 'on'].map(isLoneMarker)).toEqual([true, true, true, true, false, false]);
  });
});

describe('headings', () => {
  test('numbers give the level; a short line set off stands below the last number', () => {
    expect(
      short('1. Summary\n\nWords that say something.\n\n4. Feedback\n\n4.1. Place\u00A0\n\nMore words here.\n\nSuggestions\n· Do it'),
    ).toEqual([
      'h1 1. Summary',
      'p Words that say something.',
      'h1 4. Feedback',
      'h2 4.1. Place',
      'p More words here.',
      'h3 Suggestions',
      'l0[·] Do it',
    ]);
  });

  test('numbers after numbers are a list or a table of contents, not headings', () => {
    expect(short('Words before.\n\n1. Introduction\n2. Findings\n3. Recommendations\n\nWords after.')).toEqual([
      'p Words before.',
      'l0[1.] Introduction',
      'l0[2.] Findings',
      'l0[3.] Recommendations',
      'p Words after.',
    ]);
  });

  test('dates, sentences and lines that end in a comma or a colon are no headings', () => {
    expect(
      short('Title of it\n\n14-17 June 2016\n\nThis is a sentence.\n\nDear all,\n\nWe met:\n- One\n- Two').filter((line) =>
        line.startsWith('h'),
      ),
    ).toEqual([]);
  });

  test('every heading of plain text only looks like one', () => {
    expect(readPlainText('1. One\n\nWords.').blocks[0]).toMatchObject({ kind: 'heading', posed: true, page: null, paragraph: 1 });
  });
});

describe('wrapped lines', () => {
  test('are joined by one space, after a hyphen by none', () => {
    expect(
      short('- Build a team that works across the borough in a cross-\n  party way and that is seen to do\n  so by all\n- Stop'),
    ).toEqual(['l0[-] Build a team that works across the borough in a cross-party way and that is seen to do so by all', 'l0[-] Stop']);
  });

  test('short lines that would have had room for the next word are not', () => {
    const lines = ['Adopt a plan', 'Publish the reserves policy before the budget is set', 'Test the plan'];
    expect(short(`Words that come before.\n${lines.join('\n')}`).slice(1)).toEqual(lines.map((line) => `p ${line}`));
  });

  test('a dash at the start of a wrapped line is no bullet', () => {
    const words = 'Some politicians and some senior officers need to work in the open – and soon – if trust is to come back.';
    const around = 'A line of text which goes on and on until it is about as\nlong as the others and then a little more,\nas they do.\n\n';
    const wrapped = words.replace(' – and', '\n– and');
    expect(short(`${around.repeat(2)}${wrapped}`).at(-1)).toBe(`p ${words}`);
  });

  test('a soft line break inside a paragraph counts as a line break', () => {
    expect(short('Recommendation 3\vAdopt a plan.')).toEqual(['h1 Recommendation 3', 'p Adopt a plan.']);
  });

  test.each([
    ['a vertical tab', '\v'],
    ['a line separator', '\u2028'],
  ])('%s inside a list item stays in it; a marker after it begins another item', (_, soft) => {
    expect(short(`Words before.\n· Agree a plan${soft}by May\n· Publish it${soft}Next year\n1. Stop${soft}2. Go\nWords after.`)).toEqual([
      'p Words before.',
      'l0[·] Agree a plan\nby May',
      'l0[·] Publish it\nNext year',
      'l1[1.] Stop',
      'l1[2.] Go',
      'p Words after.',
    ]);
  });

  test('a soft break does not swallow what stands below a heading', () => {
    expect(short('Words.\n\n4.1 Place and\vpriorities\n\nMore.\n\n4.2 People\vWords below it.\n\n· Stop\vSuggestions\n· Go')).toEqual([
      'p Words.',
      'h2 4.1 Place and\npriorities',
      'p More.',
      'h2 4.2 People',
      'p Words below it.',
      'l0[·] Stop',
      'h3 Suggestions',
      'l0[·] Go',
    ]);
  });

  test('a page break in the middle of an item does not cut it', () => {
    expect(short('Words before.\n· Agree a plan\fby May\n· Stop\n\fNext page')).toEqual([
      'p Words before.',
      'l0[·] Agree a plan by May',
      'l0[·] Stop',
      'p Next page',
    ]);
  });

  test('a bullet on a line of its own goes with the text below it', () => {
    expect(short('Words before.\n\n•\n\nAdopt a plan\n\n•\n\nPublish it')).toEqual([
      'p Words before.',
      'l0[•] Adopt a plan',
      'l0[•] Publish it',
    ]);
  });
});

describe('levels', () => {
  test('the same kind of marker again is the same level, another one within it is one below', () => {
    expect(short('Text.\n• A\no B\no C\n• D\n– E\n• F')).toEqual([
      'p Text.',
      'l0[•] A',
      'l1[o] B',
      'l1[o] C',
      'l0[•] D',
      'l1[–] E',
      'l0[•] F',
    ]);
    expect(short('Text.\na) A\nb) B\ni) C\nii) D\nc) E')).toEqual(['p Text.', 'l0[a)] A', 'l0[b)] B', 'l1[i)] C', 'l1[ii)] D', 'l0[c)] E']);
    expect(short('Text.\nh) A\ni) B\nj) C').slice(1)).toEqual(['l0[h)] A', 'l0[i)] B', 'l0[j)] C']);
  });

  test('indents tell levels of the same marker apart', () => {
    expect(short('Text.\n- A\n    - B\n- C')).toEqual(['p Text.', 'l0[-] A', 'l1[-] B', 'l0[-] C']);
  });
});

describe('what is not the report', () => {
  test('page numbers and the lines that repeat beside them go, but for the title at the top; what repeats elsewhere stays', () => {
    const page = (number: number): string =>
      `A report about Ashbourne Vale\n\nSome words here: ${'n'.repeat(number)}.\n\nSuggestions\n- Do ${number}\n\nPage ${number} of 3\n\n`;
    expect(short([1, 2, 3].map(page).join('')).filter((line) => /Page|A report/.test(line))).toEqual(['h1 A report about Ashbourne Vale']);
    expect(short([1, 2, 3].map(page).join('')).filter((line) => line.endsWith('Suggestions'))).toHaveLength(3);
  });

  test('a financial year on a line of its own is no page number', () => {
    expect(short('Settle the accounts before the end of\n2025/26')).toEqual(['p Settle the accounts before the end of 2025/26']);
  });

  test('tool residue goes, wherever it stands; control characters go and are counted', () => {
    const report = readPlainText('[bookmark: _GoBack]One\u0007 text.\n\nTwo[bookmark: _Toc1] texts.\u0000');
    expect(report.blocks.map(({ text }) => text)).toEqual(['One text.', 'Two texts.']);
    expect(report.warnings).toEqual(['2 characters that cannot be shown were removed or replaced.']);
  });

  test('white space inside the words stays as it is', () => {
    expect(short('· Review and\u00A0refresh  “it” \u00A0')).toEqual(['l0[·] Review and\u00A0refresh  “it”']);
  });
});

test('rows of cells parted by tabs are a table', () => {
  expect(short('Text.\n\nRef\tRecommendation\tLead\nR1\tAdopt it\tChief\nR2\tStop\t\nR3\tGo\tChief\n\nEnd.')).toEqual([
    'p Text.',
    'c0.0.0 Ref',
    'c0.0.1 Recommendation',
    'c0.0.2 Lead',
    'c0.1.0 R1',
    'c0.1.1 Adopt it',
    'c0.1.2 Chief',
    'c0.2.0 R2',
    'c0.2.1 Stop',
    'c0.3.0 R3',
    'c0.3.1 Go',
    'c0.3.2 Chief',
    'p End.',
  ]);
});

test('the title is what stands together at the very top', () => {
  expect(readPlainText('\n\nCorporate Peer Challenge\nAshbourne Vale Borough Council\n\nJune 2025\n').title).toBe(
    'Corporate Peer Challenge, Ashbourne Vale Borough Council',
  );
  expect(readPlainText('Dear colleagues,\n\nThis is a letter.').title).toBeNull();
  expect(readPlainText('1. Introduction\n\nThis is a report.').title).toBeNull();
});

test('an empty text gives no blocks and no failure', () => {
  expect(readPlainText('')).toEqual({ title: null, format: 'text', pageCount: null, blocks: [], warnings: [] });
  expect(readPlainText('\uFEFF \n\f\n').blocks).toEqual([]);
});
