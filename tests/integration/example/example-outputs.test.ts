import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { paperToDocx } from '../../../electron/export/word/paper-to-docx.ts';
import { trackerToXlsx } from '../../../electron/export/excel/tracker-to-xlsx.ts';
import { decodePlanFile } from '../../../electron/storage/plan-file/decode-plan-file.ts';
import { EXAMPLE_FILE, EXAMPLE_TODAY } from '../../../scripts/example/example-plan.ts';
import { EXEMPT_WORDS, INTERNAL_WORDS } from '../../../scripts/example/exempt-words.ts';
import { planOfRecord, RecordSource } from '../../../shared/domain/plan-of-record.ts';
import { APPENDICES } from '../../../shared/domain/paper.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { Rehearsal } from '../../../shared/domain/rehearsal.ts';
import { pastOfPaper } from '../../../shared/frozen/past-of-paper.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import { trackerContent } from '../../../shared/tracker/tracker-content.ts';

const at = new Date(`${EXAMPLE_TODAY}T14:02:00Z`);
const today = EXAMPLE_TODAY;
let file: string;
let plan: Plan;
let record: PlanRecord;
beforeAll(async () => {
  const bytes = await readFile(EXAMPLE_FILE);
  file = bytes.toString('utf8');
  const outcome = decodePlanFile(bytes);
  if (outcome.kind !== 'opened') throw new Error(`The example plan is ${outcome.kind}.`);
  record = outcome.contents.record;
  plan = planOfRecord(new RecordSource(record.state));
});
const paperNamed = (subject: string) => {
  const content = paperContent(plan, plan.all('paper').find((one) => one.subject === subject)!.id, { today });
  if (!content.ok) throw new Error(content.failure.message);
  return content.value;
};
/** All text of all parts of a Word or Excel file, tags taken out, so that words are found across runs. */
const wordsIn = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([, part]) =>
      strFromU8(part)
        .replace(/<[^>]*>/g, '')
        .replace(/&amp;/g, '&'),
    )
    .join('\n');
const secrets = [...EXEMPT_WORDS, ...INTERNAL_WORDS];
const leaks = (text: string): readonly string[] => secrets.filter((words) => text.includes(words));

describe('from the example', () => {
  test('each word that must not get out is in the plan itself', () => {
    expect(leaks(file)).toEqual(secrets);
  });

  test('the paper that Cabinet had is finished: nothing is left to be confirmed, and nothing exempt is in it', async () => {
    const content = paperNamed('Corporate Peer Challenge: response and action plan');
    expect(content.unfilled).toEqual([]);
    const front = content.parts[0]!.blocks.find((block) => block.type === 'details')!.rows;
    expect(front.find(({ label }) => label === 'Decision subject to Call-in:')!.value[0]![0]!.text).toBe('Yes');
    expect(JSON.stringify(content.parts[0]!.blocks)).toContain('Section 3 - Statutory Officer Clearance');
    const words = wordsIn(await paperToDocx(content, { at }));
    expect(leaks(words)).toEqual([]);
    expect(words).not.toMatch(/undefined|\[object|NaN|To be confirmed/);
    expect(words).toContain('Give every saving an owner, a date and a delivery plan, and show the total still without one');
  });

  test('the paper in the making says what is still missing', async () => {
    const content = paperNamed('Peer challenge action plan: progress, Round 3');
    expect(content.unfilled).toEqual(['Equalities implications / Public Sector Equality Duty']);
    const words = wordsIn(await paperToDocx(content, { at }));
    expect(leaks(words)).toEqual([]);
    expect(words).not.toMatch(/undefined|\[object|NaN/);
  });

  test('a paper with every appendix says in each what the plan says of it, and nothing that is not public, then or now', async () => {
    const { id } = plan.all('paper').find(({ type }) => type === 'progress monitoring')!;
    const rehearsal = new Rehearsal(plan);
    rehearsal.suppose({ [id]: { appendices: APPENDICES.map((is) => ({ is })) } });
    const past = pastOfPaper(record, plan, plan.get('paper', id), today);
    expect(past.lastSeen).not.toBeNull();
    const content = paperContent(rehearsal.plan, id, { today, past });
    if (!content.ok) throw new Error(content.failure.message);
    const tables = content.value.parts.map(({ blocks }) => blocks.filter(({ type }) => type === 'table').length);
    expect(tables.slice(1).every((n) => n > 0)).toBe(true);
    const words = wordsIn(await paperToDocx(content.value, { at }));
    expect(leaks(words)).toEqual([]);
    expect(words).not.toMatch(/undefined|\[object|NaN/);
    for (const { name } of content.value.parts.slice(1)) expect(words).toContain(name);
    const whole = paperContent(rehearsal.plan, id, { today, past, edition: 'internal' });
    expect(whole.ok && leaks(JSON.stringify(whole.value.parts[2]))).toContain('Calder Wharf');
  });

  test('a public tracker has every recommendation and no exempt word; an internal one has both', async () => {
    const tracker = trackerContent(plan, { today });
    expect(new Set(tracker.rows.map(({ recommendationId }) => recommendationId)).size).toBe(28);
    const words = wordsIn(await trackerToXlsx(tracker, { at }));
    expect(leaks(words)).toEqual([]);
    expect(words).not.toMatch(/undefined|\[object|NaN/);
    expect(leaks(JSON.stringify(trackerContent(plan, { today, edition: 'internal' })))).toContain('Calder Wharf');
  });
});
