import { describe, expect, test } from 'vitest';
import type { PaperContent } from '../../../shared/papers/content.ts';
import { countWords, isOverBudget, lengthOf } from '../../../shared/papers/paper-length.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';

const background = (...paragraphs: readonly string[]): Things => together(ashbourneVale, {
  paper: { p1: { subject: 'Peer challenge' } },
  section: { 'paper/p1/section/background': { name: 'background' } },
  block: Object.fromEntries(paragraphs.map((text, at) => [`paper/p1/section/background/block/b${at}`, { runs: [{ text }], order: at + 1 }])),
});
function content(things: Things): PaperContent {
  const made = paperContent(planOf(things), 'paper/p1', { today: '2026-11-25' });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}
const LONG = 'The panel met in March and heard from every parish that wished to be heard. '.repeat(12).trim();

describe('how long a report is', () => {
  test('is counted in words, and a dash is none', () => {
    expect(countWords('  One – two,\nthree.  ')).toBe(3);
    expect(countWords('• £4,500 – 2026/27')).toBe(2);
    expect(countWords('')).toBe(0);
  });
  test('is of what is printed: headings, lists and tables of the report, and nothing of the appendices', () => {
    const before = lengthOf(content(background('Short.'))).words;
    expect(lengthOf(content(background('Short.', 'Four words in addition.'))).words).toBe(before + 4);
    const { parts, ...rest } = content(background('Short.'));
    expect(parts.length).toBeGreaterThan(1);
    expect(lengthOf({ ...rest, parts: parts.slice(0, 1) }).words).toBe(before);
  });
  test('is estimated in pages that grow with the words, a page for every five or six hundred in paragraphs', () => {
    const before = lengthOf(content(background('Short.')));
    const after = lengthOf(content(background(...Array.from({ length: 20 }, () => LONG))));
    const perPage = (after.words - before.words) / (after.pages - before.pages);
    expect(perPage).toBeGreaterThan(400);
    expect(perPage).toBeLessThan(650);
  });
  test('is too long only where somebody said how long it may be', () => {
    const length = { words: 3_000, pages: 7 };
    expect([isOverBudget(length, null), isOverBudget(length, 7), isOverBudget(length, 6)]).toEqual([false, false, true]);
  });
});
