import { describe, expect, test } from 'vitest';
import { filledIn, LIVE_FIELDS, liveWords, unknownFields, withLiveFields, type LiveContext } from '../../../shared/papers/live-fields.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import { textOf } from '../../../shared/papers/content.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together } from '../../fixtures/plans/build-plan.ts';

const EXEMPT = { level: 'exempt' as const, paragraphs: [3], reason: '', publicInterest: '', decidedBy: '', reviewOn: null };
const plan = planOf(together(ashbourneVale, { meeting: { spring: { committee: 'committee/cabinet', heldOn: '2027-03-09' }, off: { committee: 'committee/cabinet', heldOn: '2027-02-09', cancelled: true } } }));
const context = (more: Partial<LiveContext> = {}): LiveContext => ({ plan, today: '2026-11-25', meeting: plan.get('meeting', 'meeting/december'), ...more });

describe('live fields', () => {
  test('every one says something, and nothing that has to be filled in', () => {
    for (const name of LIVE_FIELDS) expect(liveWords(name, context()), name).toMatch(/^[\p{L}\p{N}]/u);
    for (const name of LIVE_FIELDS) expect(liveWords(name, context({ plan: planOf({}), meeting: null })), name).toMatch(/^[\p{L}\p{N}]/u);
  });
  test('say what the plan says, counted and named', () => {
    const all = plan.all('action').filter(({ status }) => status.is !== 'withdrawn');
    const off = all.filter(({ status }) => status.is === 'off track').map(({ ref }) => ref);
    expect(off.length).toBeGreaterThan(0);
    expect(liveWords('which actions are off track', context())).toBe(off.join(' and '));
    expect(liveWords('actions in all', context({ plan: planOf({}) }))).toBe('no');
    expect(liveWords('next meeting', context())).toBe('9 March 2027');
    expect(liveWords('this meeting', context())).toBe('10 December 2026');
  });
  test('stand in a sentence as words do: small inside it, with a capital where it begins', () => {
    expect(filledIn('{next meeting}. {actions off track} of {actions in all} are late', context({ plan: planOf({ action: { a1: { ref: 'A1', status: { is: 'off track', cause: 'c', route: 'r' } } } }), meeting: null })))
      .toBe('A date to be confirmed. One of one are late');
  });
  test('begin no sentence where only their look changes', () => {
    const blocks = [{ type: 'paragraph' as const, level: 0, runs: [{ text: 'There are ' }, { text: '{actions in all}', bold: true }, { text: ' in the plan. ' }, { text: '{actions in all} are open.', italic: true }], rows: null }];
    expect(withLiveFields(blocks, context({ plan: planOf({ action: { a1: {}, a2: {} } }) }))[0]!.runs.map(({ text }) => text)).toEqual(['There are ', 'two', ' in the plan. ', 'Two are open.']);
  });
  test('what is none stays as it stands, and is named', () => {
    expect(filledIn('{actions overdu} {X} {constructor}', context())).toBe('{actions overdu} {X} {constructor}');
    expect(unknownFields('{actions overdu} {X} {constructor} {next meeting}')).toEqual(['actions overdu', 'constructor']);
  });
  test('are filled in in tables too, and blocks stay what they were', () => {
    const blocks = [{ type: 'table' as const, level: 0, runs: [], rows: [['When'], ['{this meeting}']] }, { type: 'bullet' as const, level: 1, runs: [{ text: '{this meeting}', bold: true }], rows: null }];
    expect(withLiveFields(blocks, context())).toEqual([{ ...blocks[0], rows: [['When'], ['10 December 2026']] }, { ...blocks[1], runs: [{ text: '10 December 2026', bold: true }] }]);
  });
  test('a public paper counts what is public', () => {
    const secret = planOf(together(ashbourneVale, {
      action: { secret: { ref: 'A99', title: 'Sell the depot', status: { is: 'off track', cause: 'c', route: 'r' }, classification: EXEMPT } },
      paper: { p1: { type: 'progress monitoring', subject: 'Progress', reportFor: 'committee/cabinet' } }, section: { 'paper/p1/section/summary': { name: 'summary' } },
      block: { 'paper/p1/section/summary/block/b1': { runs: [{ text: 'Late: {which actions are off track}.' }] } },
    }));
    const words = (edition: 'public' | 'internal'): string => {
      const content = paperContent(secret, 'paper/p1', { today: '2026-11-25', edition });
      return content.ok ? content.value.parts[0]!.blocks.flatMap((block) => (block.type === 'paragraph' ? [textOf(block.runs)] : [])).join('\n') : '';
    };
    expect(words('public')).toContain('Late: ');
    expect(words('public')).not.toContain('A99');
    expect(words('internal')).toContain('A99');
  });
});
