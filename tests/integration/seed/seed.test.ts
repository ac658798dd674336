import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mattersHere } from '../cli/run-cli.ts';

const SCRIPT = path.resolve(import.meta.dirname, '../../../scripts/seed.mjs');
let folder = '';
beforeAll(async () => { folder = await mkdtemp(path.join(os.tmpdir(), 'matters-seed-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

function seed(...words: string[]): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, [SCRIPT, ...words], { cwd: folder, env: { ...process.env, INIT_CWD: folder } });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, said })));
}
const SIZE = ['--actions', '60', '--updates', '120'];

test('a plan of the size asked for is made, sound and with things that are very full', async () => {
  expect(await seed(...SIZE, '--seed', '7', '--out', 'a.matters')).toEqual({ status: 0, said: '' });
  const { out } = await mattersHere(folder, 'info', 'a.matters', '--json');
  expect(JSON.parse(out)).toMatchObject({ actions: 60, updates: 121, intact: true });
  const { plan } = JSON.parse(await readFile(path.join(folder, 'a.matters'), 'utf8')) as { plan: { actions: { answers: string[] }[] } };
  expect(Math.max(...plan.actions.map((one) => one.answers.length))).toBe(40);
});

test('the same numbers give the same plan, others another', async () => {
  for (const [name, number] of [['b', '7'], ['c', '8']] as const) expect((await seed(...SIZE, '--seed', number, '--out', `${name}.matters`)).status).toBe(0);
  const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((name) => readFile(path.join(folder, `${name}.matters`))));
  expect(b!.equals(a!)).toBe(true);
  expect(c!.equals(a!)).toBe(false);
});

test('a file that is there is left alone, and a number that is none is refused', async () => {
  const file = path.join(folder, 'mine.matters');
  await writeFile(file, 'mine');
  const there = await seed(...SIZE, '--out', 'mine.matters');
  expect(there.status).toBe(1);
  expect(there.said).toContain('was left as it is');
  expect(await readFile(file, 'utf8')).toBe('mine');
  const wrong = await seed('--actions', 'many', '--out', 'd.matters');
  expect(wrong.status).toBe(2);
  expect(wrong.said).toContain('whole number');
});
