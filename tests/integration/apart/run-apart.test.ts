import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveBack, takeChild } from '../../../electron/apart/children.ts';
import { runApart, type RunApart } from '../../../electron/apart/run-apart.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'matters-apart-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A worker with this code in which `say` and `order` are at hand. */
async function workerThat(name: string, code: string): Promise<string> {
  const file = path.join(folder, `${name}.cjs`);
  await writeFile(file, `const { parentPort, workerData: order } = require('node:worker_threads'); const say = (message) => parentPort.postMessage(message);\n${code}`);
  return file;
}
/** Runs it until its first word, which is given back, or why there was none. */
async function firstWord(workerFile: string, { data = {}, ...more }: Partial<RunApart> = {}): Promise<unknown> {
  let word: unknown = null;
  const ended = await runApart({ workerFile, data, time: 60_000, heapMegabytes: 64, growthMegabytes: 512, ...more }, (message) => {
    word = message;
    return 'enough';
  });
  return ended ?? word;
}
const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
const TELLS_WHERE = 'const had = globalThis.mark ?? null; globalThis.mark = 1; say({ pid: process.pid, had });';

describe('a process apart', () => {
  test('takes the end upon itself that a file would bring over the process that reads it', async () => {
    const deadly = {
      'an array of arrays': 'const all = []; for (;;) all.push(new Array(1e7).fill(all));',
      'a long list in JSON': 'const text = "[" + "1.5,".repeat(3e7) + "1]"; const all = []; for (;;) all.push(JSON.parse(text));',
      'an object of names': 'const all = {}; for (let name = 0; ; name++) all["n" + name] = name;',
      'a set of words': 'const all = new Set(); for (let word = 0; ; word++) all.add("w" + word);',
      'its own kill': 'process.kill(process.pid, "SIGKILL"); for (;;);',
    };
    for (const [name, code] of Object.entries(deadly)) expect(await firstWord(await workerThat(name, code)), name).toBe('neededTooMuch');
    expect(await firstWord(await workerThat('after', 'say("alive")'))).toBe('alive');
  });

  test('is used again for the next file, of which the one before has left nothing, and never for two at once', async () => {
    const where = await workerThat('where', TELLS_WHERE);
    const [first, next] = [await firstWord(where), await firstWord(where)] as { pid: number; had: unknown }[];
    expect(first!.pid).not.toBe(process.pid);
    expect(next).toEqual({ pid: first!.pid, had: null });
    const both = (await Promise.all([firstWord(where), firstWord(where)])) as { pid: number }[];
    expect(new Set(both.map(({ pid }) => pid)).size).toBe(2);
  });

  test('is there for the next of a hundred files, though each worker ends by itself', async () => {
    const where = await workerThat('where again', TELLS_WHERE);
    const pids = new Set<number>();
    for (let nth = 0; nth < 100; nth++) pids.add(((await firstWord(where)) as { pid: number }).pid);
    expect(pids.size).toBe(1);
  });

  test('is left by a worker that runs on after its last word', async () => {
    const first = (await firstWord(await workerThat('runs on', 'say({ pid: process.pid }); for (;;);'))) as { pid: number };
    expect(await firstWord(await workerThat('where too', TELLS_WHERE))).toEqual({ pid: first.pid, had: null });
  });

  test('is not kept once it has grown large', async () => {
    const child = await takeChild();
    const isGone = new Promise<void>((resolve) => child.hear(() => {}, resolve));
    giveBack(child, 500);
    await isGone;
    expect(await firstWord(await workerThat('where else', TELLS_WHERE))).toMatchObject({ had: null });
  });

  test('gets all bytes, however many', async () => {
    const digest = await workerThat('digest', 'say(require("node:crypto").createHash("sha256").update(order.bytes).digest("hex") + order.name)');
    for (const length of [0, 1, 1024 * 1024, 3_500_000]) {
      const bytes = randomBytes(length);
      expect(await firstWord(digest, { data: { name: 'a' }, bytes })).toBe(createHash('sha256').update(bytes).digest('hex') + 'a');
    }
  });

  test('keeps nobody from ending, and ends with whoever started it', async () => {
    const script = path.join(folder, 'starts-one.mjs');
    const where = await workerThat('where at all', TELLS_WHERE);
    await writeFile(script, `
      import { runApart } from ${JSON.stringify(pathToFileURL(path.resolve(import.meta.dirname, '../../../electron/apart/run-apart.ts')).href)};
      await runApart({ workerFile: ${JSON.stringify(where)}, data: {}, time: 60_000, heapMegabytes: 64, growthMegabytes: 512 }, (word) => {
        console.log(word.pid);
        return 'enough';
      });
      if (process.argv[2] === 'killed') process.kill(process.pid, 'SIGKILL');`);
    for (const how of ['by itself', 'killed']) {
      const run = await promisify(execFile)(process.execPath, [script, how]).catch((error: { stdout: string }) => error);
      const pid = Number(run.stdout);
      expect(pid, how).toBeGreaterThan(0);
      await expect.poll(() => isRunning(pid), { message: how, timeout: 60_000 }).toBe(false);
    }
  });

  test('that cannot be started at all is a run that stopped', async () => {
    expect(await firstWord(path.join(folder, 'nothing-here.cjs'))).toBe('stopped');
  });
});
