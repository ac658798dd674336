import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { disk } from '../../../electron/storage/file-system.ts';
import { decodePlanFile } from '../../../electron/storage/plan-file/decode-plan-file.ts';
import { folder, registry, startedPlan, value } from '../session/a-plan.ts';

/** `npm test` has small counts; the long check those that the documents promise. */
const isLong = process.env['RUNS'] !== undefined;
const runs = Number(process.env['RUNS'] ?? 0);
const SAVES = isLong ? Math.min(500, runs) : 40;
const KILLS = isLong ? Math.min(2_000, runs) : 100;
/** A plan is begun anew after so many kills, so that the last of them takes no longer than the first. */
const KILLS_A_PLAN = 25;
const SAVER = fileURLToPath(new URL('./support/saver.ts', import.meta.url));

async function aPlanFile(): Promise<string> {
  const plans = registry();
  const { plan } = startedPlan(plans);
  const file = path.join(await folder(), 'a.matters');
  value(await plans.saveAs(plan, file));
  await plans.close(plan);
  return file;
}
/** Everybody in the file, which must be a whole and sound plan. */
async function namesIn(file: string): Promise<Set<unknown>> {
  const read = decodePlanFile(await disk.read(file));
  if (read.kind !== 'opened') throw new Error(`The file is ${read.kind}.`);
  expect(read.contents.record.problems()).toEqual([]);
  expect(read.contents.record.state.clashes().filter(({ kind }) => kind !== 'reference')).toEqual([]);
  return new Set(read.contents.record.state.ofKind('person').map((id) => read.contents.record.state.value(id, 'name')));
}

/** What it has acknowledged, and how it ended. `onSaved` is told of each save as it is acknowledged. */
function saver(file: string, name: string, times: number, onSaved: (kill: () => void, count: number) => void = () => undefined) {
  const child = spawn(process.execPath, [SAVER, file, name, String(times)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const acknowledged: string[] = [];
  let complaints = '';
  child.stderr.on('data', (words) => { complaints += String(words); });
  createInterface({ input: child.stdout }).on('line', (line) => {
    acknowledged.push(line);
    onSaved(() => void child.kill('SIGKILL'), acknowledged.length);
  });
  return new Promise<{ acknowledged: readonly string[]; ended: string; complaints: string }>((resolve) => {
    child.on('close', (code, signal) => resolve({ acknowledged, ended: signal ?? String(code), complaints }));
  });
}

test(`two processes save one file ${SAVES} times each: every edit of both is in it`, async () => {
  const file = await aPlanFile();
  const both = await Promise.all([saver(file, 'Asha', SAVES), saver(file, 'Tom', SAVES)]);
  for (const { ended, complaints } of both) expect([ended, complaints]).toEqual(['0', '']);
  const names = await namesIn(file);
  const all = ['Asha', 'Tom'].flatMap((name) => Array.from({ length: SAVES }, (_, n) => `${name} ${n}`));
  expect(all.filter((name) => !names.has(name))).toEqual([]);
  expect(await readdir(path.dirname(file))).toEqual(['a.matters']);
});

test(`${KILLS} processes are killed at random moments of saving: nothing is torn, and nothing acknowledged is lost`, async () => {
  let file = '';
  let saves = 0;
  const acknowledged = new Set<string>();
  for (let kill = 0; kill < KILLS; kill++) {
    if (kill % KILLS_A_PLAN === 0) {
      file = await aPlanFile();
      acknowledged.clear();
    }
    // After some of its saves, at any moment of the next ones.
    const after = 1 + Math.floor(Math.random() * 3);
    const moment = Math.random() * 30;
    const died = await saver(file, `Run ${kill}`, 1_000_000, (end, count) => { if (count === after) setTimeout(end, moment); });
    expect([died.ended, died.complaints]).toEqual(['SIGKILL', '']);
    for (const name of died.acknowledged) acknowledged.add(name);
    saves += died.acknowledged.length;
    const names = await namesIn(file);
    expect([...acknowledged].filter((name) => !names.has(name)), `kill ${kill}`).toEqual([]);
    if ((kill + 1) % KILLS_A_PLAN === 0 || kill === KILLS - 1) {
      // What the dead have left goes with the next save, at once.
      const plans = registry();
      const plan = value(await plans.open(file));
      value(plan.session.run({ do: 'person.add', fields: { name: 'The next' } }));
      value(await plan.save());
      await plans.close(plan);
      expect(await readdir(path.dirname(file))).toEqual(['a.matters']);
    }
  }
  expect(saves).toBeGreaterThanOrEqual(KILLS);
});
