import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paperToHtml } from '../../../electron/export/page/paper-to-html.ts';
import { paperToDocx } from '../../../electron/export/word/paper-to-docx.ts';
import { PUBLIC, type Classification } from '../../../shared/domain/classification.ts';
import { APPENDICES } from '../../../shared/domain/paper.ts';
import type { PaperContent } from '../../../shared/papers/content.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { together, type Things } from '../../fixtures/plans/build-plan.ts';
import { AT, contentOf, planOfSize } from '../word/support/papers.ts';
import { hasChromium, pressAtHand } from './support/press.ts';
import { readPages, type ReadPages } from './support/read-pages.ts';

const paperOf = (fields: NonNullable<Things['paper']>[string] = {}): Things => ({
  paper: { p1: { subject: 'Peer challenge', reportFor: 'committee/cabinet', meeting: 'meeting/december', responsibleOfficer: 'person/raman', contact: 'person/raman', ...fields } },
});
const headingsOf = (content: PaperContent) =>
  content.parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'heading' ? [{ level: block.level as number, text: block.text }] : [])));
/** The text of a Word file's body, in its order, without its white space: where lines end is another matter in each. */
const textOfWord = async (content: PaperContent): Promise<string> =>
  strFromU8(unzipSync(await paperToDocx(content, { at: AT }))['word/document.xml']!)
    .replace(/<[^>]*>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&')
    // Bars are drawn, and not for reading out.
    .replace(/[\s\u2580-\u259f]+/g, '');

describe.skipIf(!hasChromium)('a paper on pages, read back by pdf.js', () => {
  let at: Awaited<ReturnType<typeof pressAtHand>>;
  beforeAll(async () => {
    at = await pressAtHand();
  });
  afterAll(() => at.stop());
  const printed = async (content: PaperContent): Promise<ReadPages> => readPages(await at.press.pdf(paperToHtml(content)));

  describe('public', () => {
    const content = contentOf(together(ashbourneVale, paperOf()), 'paper/p1');
    let read: ReadPages;
    beforeAll(async () => {
      read = await printed(content);
    });
    test('is tagged, has a title and a language, and an outline that is its headings in order', () => {
      expect([read.isTagged, read.title, read.language]).toEqual([true, 'Peer challenge', 'en-GB']);
      expect(read.outline).toEqual(headingsOf(content));
      expect(read.headings).toEqual(headingsOf(content));
      expect(read.headings.length).toBeGreaterThan(10);
    });
    test('says what the Word file says, in the same order', async () => {
      expect(read.text.replace(/\s+/g, '')).toBe(await textOfWord(content));
    });
    test('stands upright on A4, its appendix on its side, each page with its head and its number', () => {
      const upright = read.pages.filter(({ landscape }) => !landscape);
      const onSide = read.pages.filter(({ landscape }) => landscape);
      expect([upright.length, onSide.length].every((count) => count > 1)).toBe(true);
      expect(read.pages).toEqual([...upright, ...onSide]);
      expect(new Set(read.pages.map(({ width, height }) => [width, height].sort((a, b) => a - b).join('×')))).toEqual(new Set(['595×842']));
      const all = read.pages.length;
      expect(read.pages[0]!.furniture.split('\n')).toEqual(['Ashbourne Vale Borough Council', `Page 1 of ${all}`]);
      expect(upright[1]!.furniture).toMatch(new RegExp(`^Cabinet, 10 December 2026\\s+Peer challenge\nPage 2 of ${all}$`));
      expect(onSide.at(-1)!.furniture).toMatch(new RegExp(`^Cabinet, 10 December 2026\\s+Appendix A – Action plan: Peer challenge\nPage ${all} of ${all}$`));
    });
    test('leaves nothing behind: no page to be loaded, no window', () => {
      expect(at.left()).toBe(0);
    });
  });

  test('a paper that is exempt says so on every page, and a public one on none', async () => {
    const exempt: Classification = { ...PUBLIC, level: 'exempt', paragraphs: [3], publicInterest: 'Bidders would know the price.' };
    const content = contentOf(together(ashbourneVale, paperOf({ classification: exempt })), 'paper/p1', { edition: 'internal' });
    const read = await printed(content);
    expect(content.marking).toMatch(/^Not for publication\. /);
    expect(read.text.replace(/\s+/g, ' ')).toContain(content.marking!);
    expect(read.pages.slice(1).filter(({ furniture }) => !furniture.startsWith('Not for publication\n'))).toEqual([]);
    expect((await printed(contentOf(together(ashbourneVale, paperOf()), 'paper/p1'))).pages.filter(({ furniture }) => /publication/.test(furniture))).toEqual([]);
  });

  test('the exempt edition of a public report says along the head of its pages which rows they are of, and each ground in full once', async () => {
    const exempt: Classification = { ...PUBLIC, level: 'exempt', paragraphs: [3], publicInterest: 'Bidders would know the price.' };
    const things = together(ashbourneVale, paperOf({ exemptAppendix: true }), { action: { secret: { ref: 'Z1', title: 'Let the contract', answers: ['recommendation/kr1'], classification: exempt } } });
    const read = await printed(contentOf(things, 'paper/p1', { edition: 'exempt' }));
    expect(read.pages.at(-1)!.furniture.replace(/\s+/g, ' ')).toMatch(/^Not for publication .*Appendix B \(exempt\), rows of Appendix A: Peer challenge/);
    expect(read.text.replace(/\s+/g, ' ').match(/paragraph 3 \(Information relating to/g)).toHaveLength(2);
    expect(read.text).toContain('Exempt: paragraph 3');
  });

  test('every appendix there is, each on its own pages', async () => {
    const content = contentOf(together(ashbourneVale, paperOf({ appendices: APPENDICES.map((is) => ({ is })) })), 'paper/p1');
    const read = await printed(content);
    expect(read.outline).toEqual(headingsOf(content));
    expect(read.text.replace(/\s+/g, '')).toBe(await textOfWord(content));
    const heads = new Set(read.pages.map(({ furniture }) => /(Appendix [A-Z]) /.exec(furniture)?.[1]).filter(Boolean));
    expect(heads.size).toBe(content.parts.length - 1);
  });

  test('a long action plan repeats the head of its table on every page, and splits no row', async () => {
    const content = contentOf(planOfSize(120));
    const read = await printed(content);
    expect(read.headsAgain).toBeGreaterThan(10);
    expect(read.headsAgain).toBeLessThan(read.pages.length);
    // A row that went over would be in two places of the tags: its words would not stand together.
    expect(read.text.replace(/\s+/g, '')).toBe(await textOfWord(content));
  });

  test('has no script to run, asks for nothing, and says nothing of the machine once it is written', async () => {
    const seen = await at.press.pdf('<!doctype html><html lang="en-GB"><title>x</title><p>before</p><script>document.body.textContent = "after"</script><img src="https://example.org/x.png"><img src="app://matters/index.html">');
    expect((await readPages(seen)).text.trim()).toBe('before');
  });
});
