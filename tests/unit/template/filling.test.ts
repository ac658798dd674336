import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PAPER_PARTS, type PaperPart, type Placed } from '../../../shared/domain/report-template.ts';
import { PAPER_TYPES } from '../../../shared/domain/paper.ts';
import { textOf, type ContentBlock, type PaperContent } from '../../../shared/papers/content.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { fillings, type Filling } from '../../../shared/template/filling.ts';
import { isFrontValue } from '../../../shared/template/paper-parts.ts';
import { dividedReport } from '../../../shared/template/pieces.ts';
import { mayRepeat, THE_END } from '../../../shared/template/propose-mapping.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together } from '../../fixtures/plans/build-plan.ts';
import { facts, place } from './support/facts.ts';

const layout = reportLayout([]);
const contents = PAPER_TYPES.map((type): PaperContent => {
  const plan = planOf(together(ashbourneVale, { paper: { p1: { type, subject: `A paper: ${type}`, reportFor: 'committee/cabinet', responsibleOfficer: 'person/raman', contact: 'person/raman', wardsAffected: 'All' } } }));
  const made = paperContent(plan, 'paper/p1', { today: '2026-11-25' });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
});

/** A paragraph, an item or a table, as it is told apart from others. A line may stand without its label, which the template says. */
const unitsOf = (block: ContentBlock): readonly string[] => {
  switch (block.type) {
    case 'paragraph': return [textOf(block.runs)];
    case 'list': return block.items.map(({ runs }) => textOf(runs));
    case 'heading': return [];
    default: return [JSON.stringify(block)];
  }
};
const unitsIn = (filling: Filling): readonly string[] => (filling.is === 'value' ? filling.lines.map(textOf) : filling.blocks.flatMap(unitsOf));
/** Places that are filled with anything, a section at most once, with the rest where one of them says so, or at the end. */
const mapped = fc
  .array(fc.record({ part: fc.constantFrom(...PAPER_PARTS), headed: fc.boolean(), kind: fc.constantFrom('prompt', 'heading', 'label cell'), level: fc.constantFrom(1, 2, null) } as const), { maxLength: 25 })
  .map((wanted) => {
    const once = wanted.filter(({ part }, at) => mayRepeat(part) || wanted.findIndex((one) => one.part === part) === at);
    const places = once.map(({ kind, level }, at) => place(`place ${at}`, kind === 'heading' ? { kind, level } : { kind, under: level === null ? null : 'A heading', underLevel: level }));
    const placed = once.map(({ part, headed }, at): Placed => ({ place: `place ${at}`, part, headed }));
    return { facts: facts(places), placed: placed.some(({ part }) => part === 'rest') ? placed : [...placed, { place: THE_END, part: 'rest' as const, headed: false }] };
  });

test('whatever goes where, a report’s every paragraph, item and table comes out once', () => {
  fc.assert(fc.property(fc.constantFrom(...contents), mapped, (content, { facts: of, placed }) => {
    const report = dividedReport(content.parts[0]!.blocks, layout);
    const filled = fillings(content, layout, { places: placed, styles: {} }, of);
    const counts = (units: readonly string[]): Map<string, number> => units.reduce((all, unit) => all.set(unit, (all.get(unit) ?? 0) + 1), new Map<string, number>());
    const out = counts(placed.flatMap(({ place: anchor, part }) => (isFrontValue(part) || part === 'marking' || part === 'council' || part === 'appendices' ? [] : unitsIn(filled.get(anchor)!))));
    const repeats = (part: PaperPart): number => Math.max(1, placed.filter((one) => one.part === part).length);
    for (const piece of report.pieces) {
      for (const unit of piece.blocks.flatMap(unitsOf)) {
        const label = piece.blocks[0]?.type === 'paragraph' ? piece.blocks[0].runs[0]!.text : '';
        const times = (out.get(unit) ?? 0) + (unit.startsWith(label) && label !== unit ? (out.get(unit.slice(label.length).replace(/^:?\s+/, '')) ?? 0) : 0);
        // Some words stand in a report more than once, as “To be confirmed” does.
        expect(times, unit).toBeGreaterThanOrEqual(piece.name === null ? 1 : repeats(piece.name));
      }
    }
    const inAll = [...out.values()].reduce((sum, times) => sum + times, 0);
    const expected = report.pieces.reduce((sum, { name, blocks }) => sum + blocks.flatMap(unitsOf).length * (name === null ? 1 : repeats(name)), 0);
    const table = report.frontTable !== null && !placed.some(({ part }) => isFrontValue(part)) ? 1 : 0;
    const unsaid = placed.filter(({ place: anchor, part }) => !isFrontValue(part) && filled.get(anchor)?.isUnsaid === true).length;
    expect(inAll).toBe(expected + table + unsaid);
  }), { numRuns: 300 });
});

test('a front value goes to each place that asks for it, and the front table stands whole where none does', () => {
  const [content] = contents as [PaperContent];
  const of = facts([place('place 0'), place('place 1')]);
  const both = fillings(content, layout, { places: [{ place: 'place 0', part: 'subject', headed: false }, { place: 'place 1', part: 'subject', headed: false }, { place: THE_END, part: 'rest', headed: false }], styles: {} }, of);
  expect(['place 0', 'place 1'].map((anchor) => unitsIn(both.get(anchor)!))).toEqual([[content.subject], [content.subject]]);
  expect(both.get(THE_END)).not.toMatchObject({ blocks: [{ type: 'details' }] });
  const none = fillings(content, layout, { places: [{ place: THE_END, part: 'rest', headed: false }], styles: {} }, of);
  const rest = none.get(THE_END)!;
  expect(rest.is === 'blocks' ? rest.blocks[0]!.type : '').toBe('details');
});
