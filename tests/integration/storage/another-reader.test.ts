import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decodePlanFile } from '../../../electron/storage/plan-file/decode-plan-file.ts';
import { thingsOf } from '../../../electron/storage/plan-file/readable-plan.ts';
import { planOfRecord, RecordSource } from '../../../shared/domain/plan-of-record.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import { canonical, type Value } from '../../../shared/record/value.ts';
import { folder } from '../session/a-plan.ts';
import { inPlainWords, type RecordInWords } from './in-plain-words.ts';

const at = (place: string) => fileURLToPath(new URL(`../../../${place}`, import.meta.url));
const V1 = at('tests/fixtures/plans/v1');
const READER = at('tests/fixtures/reader/read_plan.py');
const PYTHON = '/usr/bin/python3';
const hasPython = existsSync(PYTHON) && spawnSync(PYTHON, ['--version']).status === 0;

interface Read extends RecordInWords {
  readonly planId: string;
  readonly check: boolean;
  readonly damaged: readonly string[];
  readonly actions: readonly { readonly ref: string; readonly title: string; readonly status: string }[];
}
const python = (...args: string[]): string => execFileSync(PYTHON, [READER, ...args], { encoding: 'utf8', maxBuffer: 1e8 });
const readWithPython = (...files: string[]): Read[] => JSON.parse(python('--json', ...files)) as Read[];

async function opened(file: string): Promise<PlanRecord> {
  const outcome = decodePlanFile(await readFile(file));
  if (outcome.kind !== 'opened') throw new Error(`${file}: ${outcome.kind}`);
  return outcome.contents.record;
}
/** The plan worked through in docs/file-format.md, as the file it is. */
async function workedExample(dir: string): Promise<string> {
  const [, block] = /```json\n(\{"format"[\s\S]*?\n)```/.exec(await readFile(at('docs/file-format.md'), 'utf8'))!;
  await writeFile(path.join(dir, 'worked.matters'), block!);
  return path.join(dir, 'worked.matters');
}

test('the plan worked through in the document is a plan, to the byte', async () => {
  const record = await opened(await workedExample(await folder()));
  expect(inPlainWords(record)).toMatchObject({
    frontier: ['w2m6n8r4ty:2'], clashes: ['field action/k7d2m4x9qa-1 status: "complete" | "at risk"'],
    things: { 'action/k7d2m4x9qa-1': '{"order":12,"ref":"A12","status":"at risk","text":"Publish a narrative of place"}' },
  });
});

describe.skipIf(!hasPython)('a reader written in Python from docs/file-format.md alone', () => {
  test('reads every plan as we do: order, frontier, hashes, what shows, clashes, references, what waits', async () => {
    const dir = await folder();
    const files = [
      ...(await readdir(V1)).filter((name) => name.endsWith('.matters')).map((name) => path.join(V1, name)),
      ...(await readdir(at('assets/samples'))).filter((name) => name.endsWith('.matters')).map((name) => path.join(at('assets/samples'), name)),
      await workedExample(dir),
    ];
    expect(files.length).toBeGreaterThanOrEqual(8);
    for (const [n, read] of readWithPython(...files).entries()) {
      const file = files[n]!;
      const record = await opened(file);
      const { check, damaged, actions, planId, ...words } = read;
      expect([file, check, damaged, planId]).toEqual([file, true, [], record.planId]);
      expect(words).toEqual(inPlainWords(record));
      const plan = planOfRecord(new RecordSource(record.state));
      if (!file.includes('worked')) expect(actions).toEqual(plan.all('action').map(({ ref, title, status }) => ({ ref, title, status: status.is })));
      // What a person reads in the file is the same again. Sets are lists there, which only who knows the kind can tell from a list.
      const { plan: part } = JSON.parse(await readFile(file, 'utf8')) as { plan: Record<string, unknown> };
      if (!file.includes('unknown-members')) expect(Object.fromEntries([...thingsOf(part)].map(([id, fields]) => [id, canonical(fields as Value)]))).toEqual(words.things);
    }
  });

  test('lists the actions and says that the file is as it was saved', () => {
    const said = python(path.join(V1, 'clashes.matters'));
    expect(said).toMatch(/^A1 {5}on track {11}Agree eight outcomes$/m);
    expect(said).toMatch(/^22 changes, 0 damaged, 0 waiting, 3 clashes\.\nThe file is as it was saved\.$/m);
  });

  test.each([
    ['a word', (text: string) => text.replace('"label":"Changed A2"', '"label":"Changed A3"')],
    ['a name', (text: string) => text.replace('"by":"Tom Okoro"', '"by":"Tim Okoro"')],
    ['a time', (text: string) => text.replace('"at":"2026-03-09', '"at":"2026-03-08')],
    ['a value', (text: string) => text.replace('"is":"at risk","route"', '"is":"on track","route"')],
    ['a member more', (text: string) => text.replace('"id":"p0c8w3t5ze:1"', '"device":"x","id":"p0c8w3t5ze:1"')],
  ] as const)('%s altered: the change is named, and the file is not as it was saved', async (_, alter) => {
    const whole = await readFile(path.join(V1, 'clashes.matters'), 'utf8');
    const [before, record] = [whole.slice(0, whole.indexOf('"record":')), whole.slice(whole.indexOf('"record":'))];
    const altered = before + alter(record);
    expect(altered).not.toBe(whole);
    const file = path.join(await folder(), 'altered.matters');
    await writeFile(file, altered);
    const [read] = readWithPython(file) as [Read];
    expect(read.check).toBe(false);
    expect(read.damaged.length).toBeGreaterThan(0);
    expect(decodePlanFile(await readFile(file)).kind).toBe('damaged');
  });

  test('a change under another plan’s name is damaged', async () => {
    const file = path.join(await folder(), 'carried.matters');
    await writeFile(file, (await readFile(path.join(V1, 'waiting.matters'), 'utf8')).replace('"planId":"plan-wa1t1ng000"', '"planId":"plan-another"'));
    const [read] = readWithPython(file) as [Read];
    expect(read.damaged).toEqual(['b6g3s9u1xo:1']);
  });
});
