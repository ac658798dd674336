import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { PlanRegistry } from '../../../electron/session/registry.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { recoveryIn } from '../../../electron/storage/recovery/recovery.ts';
import { folder, surroundings, value } from '../session/a-plan.ts';

/** 20 in `npm test`; `check:long` sets RUNS, and has 200. */
const KILLS = process.env['RUNS'] === undefined ? 20 : Math.min(Number(process.env['RUNS']), 200);
const WORKER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'works-until-killed.ts');

interface Killed {
  /** Ids of what was done, in order, and of what was said to be noted down. */
  readonly does: readonly string[];
  readonly noted: ReadonlySet<string>;
  readonly typed: string | null;
}
/** Lets a process work, and kills it at a random moment after it has begun. */
function killedAtRandom(data: string, file: string, run: number): Promise<Killed> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [WORKER, data, file, String(run)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    let isKilling = false;
    child.stderr.on('data', (words: Buffer) => (errors += words.toString()));
    child.stdout.on('data', (words: Buffer) => {
      output += words.toString();
      if (isKilling || !output.includes('ready\n')) return;
      isKilling = true;
      setTimeout(() => child.kill('SIGKILL'), Math.random() * 400);
    });
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL' || output.includes('trouble ')) return reject(new Error(`It ended by itself:\n${output.slice(-500)}\n${errors}`));
      const lines = output.slice(0, output.lastIndexOf('\n')).split('\n');
      const said = (word: string) => lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));
      return resolve({ does: said('does'), noted: new Set(said('noted')), typed: said('typed').at(-1) ?? null });
    });
  });
}

test(`killed ${KILLS} times at random moments of work: what was noted down comes back, and of the rest only the very last is lost`, async () => {
  const data = await folder();
  const file = path.join(data, 'plan.matters');
  const files = new PlanFiles();
  const { now } = surroundings();
  const recovery = recoveryIn({ folder: data, now, say: () => undefined });
  const everNoted: string[] = [];
  let done = 0;
  let lost = 0;
  for (let run = 1; run <= KILLS; run++) {
    const { does, noted, typed } = await killedAtRandom(data, file, run);
    const left = await recovery.journal.left();
    const there = new Set([...value(await files.read(file)).contents.record.changes(), ...left.flatMap(({ changes }) => changes)].map(({ id }) => id));
    everNoted.push(...noted);
    expect(everNoted.filter((id) => !there.has(id)), `noted down before kill ${run}, and gone`).toEqual([]);
    // No holes: what is lost was done after everything that came back.
    const cameBack = does.map((id) => there.has(id));
    expect(cameBack.indexOf(false) === -1 || !cameBack.slice(cameBack.indexOf(false)).includes(true), `a hole after kill ${run}`).toBe(true);
    if (typed !== null) expect(left.some((one) => one.typed.some(({ text }) => text.startsWith('half a word'))), `typed before kill ${run}`).toBe(true);
    done += does.length;
    lost += cameBack.filter((is) => !is).length;
  }
  const plans = new PlanRegistry(files, surroundings(), recovery, () => Promise.resolve(null));
  const plan = value(await plans.open(file));
  value(await plan.save());
  await plans.close(plan);
  const text = await readFile(file, 'utf8');
  expect(everNoted.filter((id) => !text.includes(`"id":"${id}"`))).toEqual([]);
  expect(done).toBeGreaterThan(KILLS);
  console.log(`${KILLS} kills, ${done} edits: ${everNoted.length} were said to be noted down and all came back; ${lost} of the others were lost.`);
});
