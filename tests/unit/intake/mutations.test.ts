import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRecommendations } from '../../../shared/intake/find-recommendations.ts';
import { readPlainText } from '../../../shared/intake/text/read-plain-text.ts';
import { fixtureText } from './fixtures.ts';

const report = fixtureText('ashbourne-vale-peer-challenge');
const found = (text: string): readonly (readonly unknown[])[] => {
  const { recommendations, themes } = findRecommendations(readPlainText(text));
  return recommendations.map(({ ref, kind, theme, text: words }) => [
    ref,
    kind,
    theme === null ? null : themes[theme]?.title,
    words.replace(/\s+/g, ' '),
  ]);
};
const expected = found(report);

/** A whole number from a list that fast-check drew, the same one for the same place. */
const drawn = (choices: readonly number[], place: number, below: number): number => (choices[place % choices.length] ?? 0) % below;
const choices = fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 });

const wrapped = (line: string, width: number): string => {
  const lines: string[] = [''];
  for (const word of line.split(' ')) {
    const open = lines.at(-1) ?? '';
    if (open !== '' && open.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = open === '' ? word : `${open} ${word}`;
  }
  return lines.join('\n');
};

test('no text makes the reader or the finder fail, and nothing is found that does not stand in it', () => {
  const pieces = fc.constantFrom(
    ...[
      'Recommendations',
      '1. ',
      '4.1 Place',
      '\n',
      '\n\n',
      '· ',
      'R3:',
      'o ',
      'Suggestions:',
      'should',
      'Page 3 of 4',
      '\t',
      ': ',
      'a) ',
      '\f',
      '2025/26',
      '. ',
    ],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 }), (parts) => {
      const blocks = readPlainText(parts.join(''));
      const findings = findRecommendations(blocks);
      const places = [...findings.recommendations, ...findings.possible, ...findings.leftOut];
      for (const { text, source } of places) {
        const line = text.split('\n')[0] ?? '';
        expect(blocks.blocks[source.paragraph - 1]?.text).toContain(line);
      }
      expect(new Set(findings.recommendations.map(({ ref }) => ref)).size).toBe(findings.recommendations.length);
    }),
    { numRuns: 400 },
  );
});

describe('what is found does not depend on how the text was saved', () => {
  test('empty lines, and white space at the ends of lines', () => {
    fc.assert(
      fc.property(choices, (draw) => {
        const text = report
          .split('\n')
          .map((line, place) => line + [' ', '\u00A0', '', '\t'][drawn(draw, place, 4)] + '\n'.repeat(drawn(draw, place + 7, 3)))
          .join('\n');
        expect(found(text)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test('other bullets, and what stands between them and their text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('•', '▪', '●', '-', '–', '*', 'o', '\uF0B7', '➢'),
        fc.constantFrom(' ', '\t', '\u00A0', '  \t'),
        fc.constantFrom('', '  ', '\t', '    '),
        (bullet, space, indent) => {
          expect(found(report.replace(/^·\s+/gm, `${indent}${bullet}${space}`))).toEqual(expected);
        },
      ),
      { numRuns: 80 },
    );
  });

  test('line ends, a byte order mark, bookmarks and soft breaks', () => {
    fc.assert(
      fc.property(fc.constantFrom('\r\n', '\r', '\n', '\v'), choices, (end, draw) => {
        const lines = report
          .split('\n')
          .map((line, place) => (drawn(draw, place, 5) === 0 && line !== '' ? `[bookmark: _Toc${place}]${line}` : line));
        expect(found(`\uFEFF${lines.join(end)}`)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test('lines wrapped at any width', () => {
    for (let width = 56; width <= 110; width += 1) {
      const text = report
        .split('\n')
        .map((line) => (line.length > width ? wrapped(line, width) : line))
        .join('\n');
      expect(found(text), `wrapped at ${width}`).toEqual(expected);
    }
  });

  test('pages of any length with a running header and footer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 40 }), (length) => {
        const lines = report.split('\n').flatMap((line) => wrapped(line, 80).split('\n'));
        const pages = Array.from({ length: Math.ceil(lines.length / length) }, (_, page) =>
          lines.slice(page * length, (page + 1) * length),
        );
        const text = pages
          .map((page, number) => `Ashbourne Vale – Feedback Report\n\n${page.join('\n')}\n\nPage ${number + 1} of ${pages.length}\n`)
          .join('\n');
        expect(found(text)).toEqual(expected);
      }),
      { numRuns: 29 },
    );
  });

  test('sections numbered otherwise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (shift) => {
        const text = report
          .replace(/^(\d)\. /gm, (_, number: string) => `${Number(number) + shift}. `)
          .replace(/^3\.(\d)\. /gm, `${3 + shift}.$1. `);
        expect(found(text)).toEqual(expected.map(([ref, ...rest]) => [String(ref).replace(/^3\./, `${3 + shift}.`), ...rest]));
      }),
      { numRuns: 10 },
    );
  });

  test('no numbers at all', () => {
    const text = report.replace(/^\d(\.\d)?\. /gm, '');
    expect(found(text).map(([, ...rest]) => rest)).toEqual(expected.map(([, ...rest]) => rest));
  });
});
