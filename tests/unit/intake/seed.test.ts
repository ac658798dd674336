import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRecommendations } from '../../../shared/intake/find-recommendations.ts';
import { readPlainText } from '../../../shared/intake/text/read-plain-text.ts';

const seeds = process.env['MATTERS_SEEDS'];
const read = (name: string): string => readFileSync(join(seeds ?? '', name), 'utf8');

describe.skipIf(!seeds)('seed: the feedback report as text', () => {
  const text = seeds ? read('001_0f6bc4109a0cb4c2.txt') : '';
  const findings = findRecommendations(readPlainText(text));
  const { recommendations, themes } = findings;
  const dotted = text
    .split(/\r?\n/)
    .filter((line) => line.startsWith('·'))
    .map((line) => line.slice(1).trim());

  test('seed: 9 key recommendations, and 5, 5, 7, 5, 6, 5, 8 and 1 suggestions under 4.1 to 4.8', () => {
    expect(recommendations.filter(({ kind, theme }) => kind === 'key' && theme === null)).toHaveLength(9);
    expect(themes.map((_, place) => recommendations.filter(({ theme, kind }) => theme === place && kind === 'suggestion').length)).toEqual([
      5, 5, 7, 5, 6, 5, 8, 1,
    ]);
    expect(themes.map(({ number }) => number)).toEqual(['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.8']);
    expect(themes.every(({ title }) => title === title.trim() && /^[A-Z]/.test(title))).toBe(true);
    expect(recommendations).toHaveLength(51);
  });

  test('seed: every text is there character for character, in reading order', () => {
    const decoys = new Set(findings.leftOut.map((passage) => passage.text));
    expect(dotted).toHaveLength(65);
    expect(recommendations.map((found) => found.text)).toEqual(dotted.filter((line) => !decoys.has(line)));
    expect(recommendations.some((found) => found.text.includes('\u00A0'))).toBe(true);
  });

  test('seed: the 14 other bullets are left out, each with a reason', () => {
    expect(findings.leftOut).toHaveLength(14);
    expect(findings.leftOut.every(({ text: line }) => dotted.includes(line))).toBe(true);
    expect(findings.leftOut.filter(({ reason }) => reason.includes('“The peer team”'))).toHaveLength(8);
    expect(findings.leftOut.filter(({ reason }) => reason.startsWith('A question under “Scope and focus”'))).toHaveLength(3);
    expect(findings.leftOut.filter(({ reason }) => reason.includes('“The peer challenge process”'))).toHaveLength(3);
  });

  test('seed: the third key recommendation and the first of 4.1 have the same words, and both are kept', () => {
    expect(recommendations.filter(({ restates }) => restates !== null).map(({ ref, restates }) => [ref, restates])).toEqual([
      ['4.1/S1', 'KR3'],
    ]);
    expect(findings.warnings).toEqual(['KR3 and 4.1/S1 have the same words. Both were kept.']);
    expect(new Set(recommendations.map(({ ref }) => ref)).size).toBe(51);
  });

  test('seed: body sentences that urge something are possible, few enough to look through, and quote their wording', () => {
    expect(findings.possible.length).toBeGreaterThan(20);
    expect(findings.possible.length).toBeLessThan(40);
    for (const { text: sentence, reason } of findings.possible) {
      expect(text).toContain(sentence);
      expect(sentence).toContain(/^“([^”…]+)/.exec(reason)?.[1]?.trim());
    }
    for (const wording of ['would benefit from', 'should consider', 'would be useful', 'There is a need to']) {
      expect(
        findings.possible.some(({ reason }) => reason.includes(wording)),
        wording,
      ).toBe(true);
    }
  });
});

describe.skipIf(!seeds)('seed: the Cabinet paper about it', () => {
  test('seed: its paraphrase is not counted, and the clerk is told what it is', () => {
    const findings = findRecommendations(readPlainText(seeds ? read('000_d2006198348e0fe6.txt') : ''));
    expect(findings.recommendations).toEqual([]);
    expect(findings.warnings[0]).toMatch(/^This looks like a committee paper that quotes a review/);
    expect(findings.possible).toHaveLength(9);
    expect(findings.leftOut.filter(({ reason }) => reason.startsWith('What the committee is asked to decide'))).toHaveLength(2);
  });
});
