import { describe, expect, test } from 'vitest';
import type { Classification } from '../../../shared/domain/classification.ts';
import { commentSheet, type SheetOrder } from '../../../shared/shaping/comment-sheet.ts';
import { sheetFileName } from '../../../shared/shaping/sheet-file-name.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';

const EXEMPT = { level: 'exempt' as const, paragraphs: [3], reason: '', publicInterest: '', decidedBy: '', reviewOn: null } satisfies Classification;
const plan = planOf({
  plan: { main: { title: 'Action plan 2026' } }, council: { main: { name: 'Ashbourne Vale Borough Council' } },
  person: { ackland: { type: 'member', name: 'Councillor Ruth Ackland', politicalGroup: 'Vale Villages Group' }, osei: { name: 'Margaret Osei', post: 'Head of Scrutiny', email: 'm.osei@ashbournevale.example' } },
  recommendation: { kr1: { ref: 'KR1', text: 'Widen the\u00a0reach' }, kr2: { ref: 'KR2', type: 'suggestion', text: 'Two' } },
  action: {
    a1: { ref: 'A1', title: 'Walk the town', answers: ['recommendation/kr1', 'recommendation/kr2'], owner: 'person/osei', dueOn: '2026-12-01', internalNote: 'Say nothing of the depot' },
    a2: { ref: 'A2', title: 'Sell the depot', answers: ['recommendation/kr1'], classification: EXEMPT },
    a3: { ref: 'A3', title: 'Long done', answers: ['recommendation/kr1'], status: { is: 'complete', evidence: '', agreedBy: null, meeting: null, minute: '1' } },
  },
});
const order: SheetOrder = { members: ['person/ackland'], recommendations: ['recommendation/kr1', 'recommendation/kr2'], edition: 'public', returnBy: '2026-11-20', returnTo: 'person/osei', meeting: null };
const sheet = (more: Partial<SheetOrder> = {}) => {
  const made = commentSheet(plan, 'person/ackland', { ...order, ...more });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
};
const tables = (content = sheet()) => content.parts[0]!.blocks.flatMap((block) => (block.type === 'table' ? [block.rows.map(([asked]) => asked!.paragraphs[0]!.runs.map(({ text }) => text).join(''))] : []));

describe('a comment sheet', () => {
  test('asks about each action once, then what is missing, then the whole; what is complete is not asked about', () => {
    expect(tables()).toEqual([['A1 Walk the town.', 'KR1 Is something missing?'], ['KR2 No action yet. What should be done?'], ['The plan as a whole']]);
  });
  test('says whom it is for, by when and to whom it goes back, and quotes the review to the letter', () => {
    const words = JSON.stringify(sheet());
    for (const one of ['Councillor Ruth Ackland, Vale Villages Group', '20 November 2026', 'm.osei@ashbournevale.example', 'Widen the\u00a0reach', 'Margaret Osei, Head of Scrutiny']) expect(words).toContain(one);
  });
  test('in public has nothing that is not; in the internal edition it is marked, on every page and where it stands', () => {
    expect(JSON.stringify(sheet())).not.toMatch(/depot/);
    expect(sheet().marking).toBeNull();
    const internal = sheet({ edition: 'internal' });
    expect(internal.marking).toMatch(/^Not for publication\. Contains information that is exempt/);
    expect(tables(internal)[0]).toEqual(['A1 Walk the town.', 'A2 Sell the depot.', 'KR1 Is something missing?']);
    expect(JSON.stringify(internal)).not.toContain('Say nothing of the depot');
  });
  test('is refused for nobody, and where there is nothing to ask', () => {
    expect(commentSheet(plan, 'person/gone', order)).toMatchObject({ ok: false, failure: { kind: 'nobodyThere' } });
    expect(commentSheet(plan, 'person/ackland', { ...order, recommendations: [] })).toMatchObject({ ok: false, failure: { kind: 'nothingToAsk' } });
  });
  test('has a name that any system takes, and says where it is not for publication', () => {
    expect(sheetFileName('Councillor A/B: C', 'public')).toBe('Comment sheet – Councillor A B C.docx');
    expect(sheetFileName('Councillor Ruth Ackland', 'internal', 2)).toBe('Comment sheet – Councillor Ruth Ackland (not for publication) (2).docx');
  });
});
