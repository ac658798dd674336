import { existsSync } from 'node:fs';
import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workerFile } from '../../../electron/intake/read-report.ts';
import { fixtures, read } from './reading.ts';

const report = path.join(fixtures, 'reports/pdf/ashbourne-vale-peer-challenge.pdf');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'matters-isolation-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A worker that does what a hostile file might make the real one do. */
async function workerThat(name: string, code: string): Promise<string> {
  const file = path.join(folder, `${name}.cjs`);
  await writeFile(file, code);
  return file;
}

describe('reading happens in a process of its own', () => {
  test('progress is told page by page', async () => {
    const told: string[] = [];
    expect(await read(report, { onProgress: ({ done, total }) => told.push(`${done}/${total}`) })).toMatchObject({
      ok: true,
      value: { pageCount: 7 },
    });
    expect(told).toEqual(['1/7', '2/7', '3/7', '4/7', '5/7', '6/7', '7/7']);
  });

  test('Cancel ends it, before and while it reads', async () => {
    expect(await read(report, { signal: AbortSignal.abort() })).toMatchObject({ ok: false, failure: { kind: 'readingCancelled' } });
    const controller = new AbortController();
    const cancelled = await read(report, {
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    expect(cancelled).toMatchObject({
      ok: false,
      failure: { kind: 'readingCancelled', message: expect.stringContaining('Nothing was changed') },
    });
  });

  test('Cancel in the moment before the reader starts keeps it from starting', async () => {
    const started = path.join(folder, 'started');
    const marking = await workerThat('marking', `require('node:fs').writeFileSync(${JSON.stringify(started)}, ''); for (;;);`);
    const controller = new AbortController();
    const reading = read(report, { workerFile: marking, signal: controller.signal, time: 2000 });
    controller.abort();
    expect(await reading).toMatchObject({ ok: false, failure: { kind: 'readingCancelled' } });
    expect(existsSync(started)).toBe(false);
  });

  test('a reader that never ends is ended', async () => {
    const endless = await workerThat('endless', 'for (;;);');
    expect(await read(report, { workerFile: endless, time: 300 })).toMatchObject({ ok: false, failure: { kind: 'readingTookTooLong' } });
  });

  test('a reader that fills the memory with objects is ended', async () => {
    const greedy = await workerThat('greedy', 'const kept = []; for (;;) kept.push({ words: [kept.length, String(kept.length)] });');
    expect(await read(report, { workerFile: greedy, growthMegabytes: 64 })).toMatchObject({
      ok: false,
      failure: { kind: 'readingNeededTooMuch' },
    });
  });

  test('a reader that fills the memory with buffers is ended', async () => {
    const code = 'const kept = []; setInterval(() => { if (kept.length < 60) kept.push(Buffer.alloc(16 * 1024 * 1024, 1)); }, 5);';
    expect(await read(report, { workerFile: await workerThat('buffers', code), growthMegabytes: 200 })).toMatchObject({
      ok: false,
      failure: { kind: 'readingNeededTooMuch' },
    });
  });

  test('a reader that breaks down, or ends without a word, is a refusal with a sentence', async () => {
    for (const code of ["throw new Error('no');", 'process.exit(0);']) {
      const broken = await workerThat(`broken ${String(code.length)}`, code);
      expect(await read(report, { workerFile: broken })).toMatchObject({
        ok: false,
        failure: { kind: 'readingStopped', message: expect.stringContaining('Nothing was changed') },
      });
    }
  });

  test('nothing a parser prints reaches the standard output, which belongs to the command line', async () => {
    const chatty = await workerThat(
      'chatty',
      "console.log('noise'); " +
        "require('node:worker_threads').parentPort.postMessage({ about: 'result', result: { ok: true, value: 'read' } });",
    );
    const written: unknown[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = ((chunk: unknown) => written.push(chunk) > 0) as typeof process.stdout.write;
    const result = await read(report, { workerFile: chatty });
    process.stdout.write = write;
    expect(result).toEqual({ ok: true, value: 'read' });
    expect(written.join('')).not.toContain('noise');
  });

  test('the file itself is left as it was', async () => {
    const before = await readFile(report);
    await read(report);
    expect((await readFile(report)).equals(before)).toBe(true);
  });

  test('the worker is found beside the reader', () => {
    expect(workerFile()).toBe(path.resolve(import.meta.dirname, '../../../electron/intake/intake-worker.ts'));
  });
});
