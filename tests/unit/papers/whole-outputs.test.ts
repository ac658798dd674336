import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../../shared/domain/action.ts';
import { PUBLIC } from '../../../shared/domain/classification.ts';
import { APPENDICES, PAPER_TYPES } from '../../../shared/domain/paper.ts';
import { textOf, type ContentBlock } from '../../../shared/papers/content.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import { trackerContent } from '../../../shared/tracker/tracker-content.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Given, type Things } from '../../fixtures/plans/build-plan.ts';

const today = '2026-11-25';
const bareStatus = (is: (typeof STATUSES)[number]) =>
  ({ is, cause: '', route: '', evidence: '', reason: '', proposedOn: null, agreedBy: null, meeting: null, minute: '' }) as unknown as NonNullable<Given<'action'>['status']>;
/** Things of every kind of which nobody has said anything, and links that lead nowhere. */
const bare: Things = {
  theme: { t: {} }, person: { p: {} }, committee: { c: {} }, meeting: { m: {}, n: { committee: 'committee/gone', heldOn: '2026-01-01' } }, round: { r: { meeting: 'meeting/n' } },
  // A recommendation never is without its reference and its words.
  recommendation: { r1: { ref: 'R1', text: 'One' }, r2: { ref: 'R2', text: 'Two', theme: 'theme/gone', response: { answer: 'covered by another', by: 'recommendation/gone', reason: '' } }, r3: { ref: 'R3', text: 'Three', theme: 'theme/t', response: { answer: 'not accepted', reason: '' } } },
  action: Object.fromEntries(STATUSES.map((is, n) => [`a${n}`, { status: bareStatus(is), answers: n % 2 ? ['recommendation/r1'] : [], owner: 'person/gone', portfolioHolder: 'person/p', originalDueOn: '2026-01-01' }])),
  update: { 'action/a1/update/u': {} }, move: { 'action/a1/move/m': {} }, milestone: { 'action/a1/milestone/m': {} }, evidence: { 'action/a1/evidence/e': {} },
  comment: { c: {} }, resolution: { r: {} }, point: { p: {} }, clearance: { 'paper/p0/clearance/c': {} },
};
const papers: Things = {
  paper: { ...Object.fromEntries(PAPER_TYPES.map((type, n) => [`p${n}`, { type }])), all: { type: 'progress monitoring', appendices: APPENDICES.map((is) => ({ is })) } },
  section: { 'paper/p0/section/s': { name: 'background' } },
  block: {
    'paper/p0/section/s/block/1': { type: 'table', rows: [] }, 'paper/p0/section/s/block/2': { type: 'table', rows: [[], []] }, 'paper/p0/section/s/block/3': { type: 'table', rows: [[''], ['', 'x']] },
    'paper/p0/section/s/block/4': { runs: [{ text: '' }] }, 'paper/p0/section/s/block/5': { type: 'numbered', level: 8 },
  },
};
const kinds: Record<string, Things> = { 'nothing at all': {}, 'bare things': bare, 'a plan': ashbourneVale, 'a plan and bare things': together(ashbourneVale, bare) };

const textsOf = (block: ContentBlock): string[] => {
  switch (block.type) {
    case 'title': case 'heading': return [block.text];
    case 'paragraph': return [textOf(block.runs)];
    case 'list': return block.items.map(({ runs }) => textOf(runs));
    case 'details': return [block.name, block.description, ...block.rows.flatMap(({ label, value }) => [label, ...value.map(textOf)])];
    case 'table': return [block.name, block.description, ...block.columns.map(({ heading }) => heading), ...block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => textOf(runs))))];
  }
};
const LEAKS = /\bundefined\b|\bNaN\b|\bInfinity\b|\bnull\b|\[object|\$\{|\(\)| {2}|: ?$| ,|\.\./;

describe('whatever is missing from a plan, its documents are whole sentences', () => {
  for (const [name, things] of Object.entries(kinds)) for (const edition of ['public', 'internal'] as const) {
    test(`${name}, ${edition}: papers of every kind`, () => {
      const plan = planOf(together(things, papers));
      for (const id of [null, 'paper/all', ...PAPER_TYPES.map((_, n) => `paper/p${n}`)]) {
        const made = paperContent(plan, id, { today, edition, past: { standing: null, lastSeen: { plan: planOf(bare), on: '2026-09-01' } } });
        if (!made.ok) throw new Error(made.failure.message);
        const blocks = made.value.parts.flatMap((part) => part.blocks);
        const texts = [made.value.subject, made.value.committee, made.value.properties.title, made.value.properties.subject, made.value.properties.creator, ...blocks.flatMap(textsOf)];
        expect(texts.filter((text) => text.trim() === '' || (LEAKS.test(text) && !text.endsWith(':')))).toEqual([]);
        for (const block of blocks) {
          if (block.type !== 'table') continue;
          expect(block.columns.length).toBeGreaterThan(0);
          expect(block.columns.every(({ width }) => Number.isFinite(width) && width > 0)).toBe(true);
          expect(block.rows.every((row) => row.length === block.columns.length && row.every(({ paragraphs }) => paragraphs.length > 0))).toBe(true);
        }
      }
    });
    test(`${name}, ${edition}: the tracker`, () => {
      const { rows, summary, ...rest } = trackerContent(planOf(things), { today, edition });
      const texts = [rest.title, ...rest.notes, ...rows.flatMap((row) => Object.values(row).filter((value) => typeof value === 'string')), ...summary.headings, ...summary.rows.map((row) => row.name)];
      expect(texts.filter((text) => LEAKS.test(text))).toEqual([]);
      expect(summary.rows.flatMap(({ recommendations, statuses }) => [...recommendations, ...statuses]).every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
    });
  }
});

test('nobody’s telephone or address is in a document but the contact’s', () => {
  const people = Object.fromEntries(Object.entries(ashbourneVale.person!).map(([key, one]) => [key, { ...one, email: `${key}@loud.example`, telephone: `0999 ${key}` }]));
  const [contact = ''] = Object.keys(people);
  const plan = planOf(together(ashbourneVale, { person: people, paper: { p: { contact: `person/${contact}` } } }));
  const made = paperContent(plan, 'paper/p', { today });
  if (!made.ok) throw new Error(made.failure.message);
  const found = [...new Set(JSON.stringify(made.value).match(/[\w-]+@loud\.example|0999 [\w-]+/g))].sort();
  expect(found).toEqual([`0999 ${contact}`, `${contact}@loud.example`]);
  expect(JSON.stringify(trackerContent(plan, { today }))).not.toMatch(/@loud|0999/);
});

test('a piece of evidence that is not public is in no public paper of any kind and in no public tracker; public evidence is', () => {
  const evidenceOf = (level: 'public' | 'internal' | 'exempt' | 'confidential'): Things => ({
    evidence: { 'action/a2/evidence/x': { title: 'Savings register', where: 'Shared drive, folder 12', classification: { ...PUBLIC, level, reason: 'Folder 12 names suppliers' } } },
  });
  const said = (level: Parameters<typeof evidenceOf>[0]): string => {
    const plan = planOf(together(ashbourneVale, papers, evidenceOf(level)));
    const written = plan.all('paper').map(({ id }) => {
      const made = paperContent(plan, id, { today });
      if (!made.ok) throw new Error(made.failure.message);
      return JSON.stringify(made.value);
    });
    return [...written, JSON.stringify(trackerContent(plan, { today }))].join('\n');
  };
  expect(said('public')).toContain('Savings register: Shared drive, folder 12');
  for (const level of ['internal', 'exempt', 'confidential'] as const) expect(said(level)).not.toMatch(/Savings register|folder 12/i);
});
