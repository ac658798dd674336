import { expect, test } from 'vitest';
import { PUBLIC, type Classification } from '../../../shared/domain/classification.ts';
import { preflightOf } from '../../../shared/preflight/preflight-of-edition.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';

const EXEMPT: Classification = { ...PUBLIC, level: 'exempt', paragraphs: [3], publicInterest: 'Bidders would hold back' };
const report: Things = { paper: { p1: { type: 'progress monitoring', subject: 'Progress', reportFor: 'committee/cabinet', meeting: 'meeting/december' } } };
const section = (name: 'financial' | 'legal', text: string, classification: Classification = PUBLIC): Things => ({
  section: { [`paper/p1/section/${name}`]: { name, classification } },
  block: { [`paper/p1/section/${name}/block/b`]: { runs: [{ text }] } },
});
const found = (edition: 'public' | 'exempt', things: Things): readonly string[] => {
  const plan = planOf(together(ashbourneVale, things));
  return preflightOf(edition, plan, plan.get('paper', 'paper/p1')!, { today: '2026-11-25' }).filter(({ is }) => is === 'must').map(({ what }) => what);
};

test('each edition has what stands in it, and not what stands in the other', () => {
  const both = together(report, section('financial', 'The bid is [insert sum].', EXEMPT), section('legal', 'TBC'));
  const [open, apart] = [found('public', both), found('exempt', both)];
  expect(open).toContain('Legal Implications: a prompt is left over');
  expect(open).not.toContain('Financial Implications: a prompt is left over');
  expect(apart).toContain('Financial Implications: a prompt is left over');
  expect(apart).not.toContain('Legal Implications: a prompt is left over');
  // The public copy alone has contacts and notices.
  expect(open.filter((what) => /^(?:Contact|Portfolio|Ward)/.test(what)).length).toBeGreaterThan(0);
  expect(apart.filter((what) => /^(?:Contact|Portfolio|Ward)/.test(what))).toEqual([]);
});

test('an exempt edition lacks the public interest where nobody stated it', () => {
  const bare = together(report, section('financial', 'The bid is low.', { ...EXEMPT, publicInterest: '' }));
  expect(found('exempt', bare)).toEqual(expect.arrayContaining(['Public interest in withholding: Financial Implications is not filled in', 'Financial Implications: the marking is incomplete']));
});

test('clearance of the whole report is awaited for both, since its words are in both', () => {
  const awaited = together(report, section('financial', 'The bid is low.', EXEMPT));
  for (const edition of ['public', 'exempt'] as const) expect([edition, found(edition, awaited).filter((what) => /^Clearance by /.test(what)).length > 0]).toEqual([edition, true]);
});

test('a report that is exempt itself has all of its own; one without an exempt edition nothing in it', () => {
  const itself = together(report, { paper: { p1: { classification: EXEMPT } } }, section('legal', 'TBC'));
  expect(found('exempt', itself)).toEqual(expect.arrayContaining(['Legal Implications: a prompt is left over']));
  expect(found('public', itself)).toEqual([]);
  expect(found('exempt', together(report, section('legal', 'TBC')))).toEqual([]);
});
