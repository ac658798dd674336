import { describe, expect, test } from 'vitest';
import { findRecommendations } from '../../../shared/intake/find-recommendations.ts';
import {
  accepted,
  countsOf,
  countsSentence,
  markByHand,
  placeUnder,
  putBack,
  selectionOf,
  takeOut,
  withTheme,
  type Selection,
} from '../../../shared/intake/selection.ts';
import { readPlainText } from '../../../shared/intake/text/read-plain-text.ts';
import { fixtureText, heading, item, reportOf } from './fixtures.ts';

const report = readPlainText(fixtureText('ashbourne-vale-peer-challenge'));
const findings = findRecommendations(report);
const atFirst = selectionOf(findings);
const idOf = (selection: Selection, words: string): string =>
  selection.candidates.find(({ text }) => text.startsWith(words))?.id ?? 'no such candidate';

describe('the clerk’s choice', () => {
  test('begins with what was found, and accepting it unchanged changes nothing', () => {
    expect(countsSentence(atFirst)).toBe('7 key and 21 suggestions under 6 themes. 6 more are possible; 9 bullets were left out.');
    expect(accepted(atFirst)).toEqual(findings.recommendations);
  });

  test('taking out closes the gap in the references, putting back restores them', () => {
    const without = takeOut(atFirst, idOf(atFirst, 'Give every saving an owner'));
    expect(
      accepted(without)
        .slice(0, 3)
        .map(({ ref, text }) => `${ref} ${text.slice(0, 5)}`),
    ).toEqual(['KR1 Agree', 'KR2 Bring', 'KR3 Settl']);
    expect(accepted(without).some(({ restates }) => restates !== null)).toBe(false);
    expect(countsSentence(without)).toBe(
      '6 key and 21 suggestions under 6 themes. 6 more are possible; 9 bullets were left out; 1 was taken out by you.',
    );
    expect(accepted(putBack(without, idOf(without, 'Give every saving an owner')))).toEqual(findings.recommendations);
  });

  test('what was possible becomes a suggestion of its theme, in reading order', () => {
    const more = putBack(atFirst, idOf(atFirst, 'Some members would welcome a short guide'));
    expect(
      accepted(more)
        .filter(({ ref }) => ref.startsWith('3.3/'))
        .map(({ ref, text }) => [ref, text.slice(0, 12)])[0],
    ).toEqual(['3.3/S1', 'Some members']);
    expect(countsOf(more)).toEqual({ key: 7, suggestions: 22, themes: 6, possible: 5, leftOut: 9, takenOut: 0 });
  });

  test('a kind and theme can be set by hand', () => {
    const id = idOf(atFirst, 'Fill the three vacant');
    const { selection, theme } = withTheme(atFirst, { number: null, title: 'Another theme' });
    expect(accepted(placeUnder(selection, id, 'key', null)).filter(({ kind }) => kind === 'key')).toHaveLength(8);
    expect(accepted(placeUnder(selection, id, 'suggestion', theme)).at(-1)).toMatchObject({ ref: 'R1', theme: 6 });
  });
});

describe('marking by hand', () => {
  const paragraph = report.blocks.find(({ text }) => text.startsWith('Relations between members'))?.paragraph ?? 0;

  test('takes in words that stand in the report, and out again', () => {
    const marked = markByHand(atFirst, report, {
      text: ' the average paper to Cabinet last year ran to 34 pages',
      paragraph,
      kind: 'suggestion',
      theme: 2,
    });
    expect(marked.ok).toBe(true);
    if (!marked.ok) return;
    expect(accepted(marked.value).find(({ text }) => text.startsWith('the average'))).toEqual({
      ref: '3.3/S1',
      kind: 'suggestion',
      theme: 2,
      text: 'the average paper to Cabinet last year ran to 34 pages',
      source: { page: null, paragraph },
      restates: null,
    });
    expect(takeOut(marked.value, 'byHand:0')).toEqual(atFirst);
  });

  test('refuses nothing at all, and words that do not stand there', () => {
    expect(markByHand(atFirst, report, { text: ' \u00A0', paragraph, kind: 'key', theme: null })).toMatchObject({
      ok: false,
      failure: { kind: 'nothingMarked' },
    });
    expect(markByHand(atFirst, report, { text: 'the average paper ran to 34 pages', paragraph, kind: 'key', theme: null })).toMatchObject({
      ok: false,
      failure: { kind: 'notInReport' },
    });
    expect(markByHand(atFirst, report, { text: 'Relations', paragraph: 9999, kind: 'key', theme: null })).toMatchObject({
      ok: false,
      failure: { kind: 'notInReport' },
    });
  });

  test('of a passage that is listed already ticks it instead of doubling it', () => {
    const left = findings.leftOut[0];
    const marked = markByHand(atFirst, report, {
      text: left?.text ?? '',
      paragraph: left?.source.paragraph ?? 0,
      kind: 'key',
      theme: null,
    });
    expect(marked.ok && marked.value.candidates.length).toBe(atFirst.candidates.length);
    expect(marked.ok && accepted(marked.value)).toHaveLength(29);
  });

  test('keeps the numbers that the report itself prints', () => {
    const numbered = reportOf(
      heading(1, 'Recommendations'),
      'Recommendation 1: Go.',
      'Recommendation 2: Stop.',
      'Recommendation 3: Wait.',
      heading(1, 'Findings'),
      'The council should look before it leaps.',
    );
    const selection = selectionOf(findRecommendations(numbered));
    expect(accepted(takeOut(selection, 'found:0')).map(({ ref }) => ref)).toEqual(['R2', 'R3']);
    const marked = markByHand(selection, numbered, { text: 'look before it leaps', paragraph: 6, kind: 'key', theme: null });
    expect(marked.ok && accepted(marked.value).map(({ ref }) => ref)).toEqual(['R1', 'R2', 'R3', 'R4']);
  });
});

describe('the counts in a sentence', () => {
  test.each([
    [reportOf(heading(1, 'Recommendations'), item('Go')), '1 key recommendation.'],
    [
      reportOf(heading(1, 'Recommendations'), heading(2, 'Place'), item('Go'), item('Stop'), heading(1, 'Thanks'), item('A name')),
      '2 key recommendations under 1 theme. 1 bullet was left out.',
    ],
    [reportOf(heading(1, 'Findings'), 'The council should look before it leaps.'), 'No recommendations. 1 more is possible.'],
  ])('%#', (blocks, sentence) => {
    expect(countsSentence(selectionOf(findRecommendations(blocks)))).toBe(sentence);
  });
});
