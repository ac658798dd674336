import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectedIn, findIn, fixtures, oneSpaced } from './reading.ts';

const word = path.join(fixtures, 'reports/word');
const pdf = path.join(fixtures, 'reports/pdf');

const found = async (file: string, spaces: (text: string) => string) => {
  const { title, themes, recommendations, leftOut } = await findIn(file);
  return {
    title,
    themes,
    recommendations: recommendations.map(({ ref, kind, theme, text }) => ({ ref, kind, theme, text: spaces(text) })),
    leftOut: leftOut.map(({ text }) => spaces(text)),
  };
};

describe('a Word file made by another program gives the recommendations that a person counted in it', () => {
  test.each(['numbered-headings', 'bold-headings', 'table', 'titled', 'boxes'])('%s', async (name) => {
    expect(await found(path.join(word, `${name}.docx`), (text) => text)).toEqual(expectedIn(path.join(word, `${name}.expected.json`)));
  });
});

describe('a PDF gives the same, up to white space', () => {
  test.each([
    'numbered-headings', 'bold-headings', 'table', 'table-from-browser', 'titled', 'numbered-paragraphs', 'two-levels-wrapped', 'boxes', 'two-columns',
  ])(
    '%s',
    async (name) => {
      const own = path.join(pdf, `${name}.expected.json`);
      const { recommendations, ...rest } = expectedIn(
        existsSync(own) ? own : path.join(word, `${name.replace('-from-browser', '')}.expected.json`),
      );
      const expected = { ...rest, recommendations: recommendations.map((one) => ({ ...one, text: oneSpaced(one.text) })) };
      expect(await found(path.join(pdf, `${name}.pdf`), oneSpaced)).toEqual(expected);
    },
  );
});

describe('the example report says the same in every form', () => {
  test.each([
    ['Word', path.join(word, 'ashbourne-vale-peer-challenge.docx'), (text: string) => text],
    ['PDF', path.join(pdf, 'ashbourne-vale-peer-challenge.pdf'), oneSpaced],
    ['Word with a table of contents', path.join(word, 'with-contents.docx'), (text: string) => text],
    ['PDF with a table of contents', path.join(pdf, 'with-contents.pdf'), oneSpaced],
    ['PDF whose bullets are drawn, not written', path.join(pdf, 'ashbourne-vale-peer-challenge-from-browser.pdf'), oneSpaced],
  ] as const)('%s', async (_, file, spaces) => {
    const text = await found(path.join(fixtures, 'reports/ashbourne-vale-peer-challenge.txt'), spaces);
    const other = await found(file, spaces);
    expect(text.recommendations).toHaveLength(28);
    expect(other).toEqual({ ...text, title: 'Corporate Peer Challenge: Feedback Report' });
  });
});
