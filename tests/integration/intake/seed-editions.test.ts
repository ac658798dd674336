import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findIn, oneSpaced } from './reading.ts';

const seeds = process.env['MATTERS_SEEDS'];
const TEXT = '001_0f6bc4109a0cb4c2.txt';
const at = (name: string): string => path.join(seeds ?? '', name);

describe.skipIf(!seeds)('the seed report (needs MATTERS_SEEDS)', () => {
  test.each([
    ['feedback-report-headings.docx', (text: string) => text],
    ['feedback-report-bold-headings.docx', (text: string) => text],
    ['feedback-report.pdf', oneSpaced],
  ] as const)('seed edition %s: the same recommendations as the text, word for word', async (name, spaces) => {
    const text = await findIn(at(TEXT));
    const edition = await findIn(at(name));
    const counts = edition.themes.map(
      ({ title }) => edition.recommendations.filter(({ kind, theme }) => kind === 'suggestion' && theme === title).length,
    );
    expect(edition.recommendations.filter(({ kind }) => kind === 'key')).toHaveLength(9);
    expect(counts).toEqual([5, 5, 7, 5, 6, 5, 8, 1]);
    expect(edition.leftOut).toHaveLength(14);
    expect(edition.themes).toEqual(text.themes);
    const words = (found: typeof text) => found.recommendations.map((one) => [one.ref, one.theme, spaces(one.text)]);
    expect(words(edition)).toEqual(words(text));
    expect(edition.possible.map((one) => spaces(one.text))).toEqual(text.possible.map((one) => spaces(one.text)));
  });
});
