import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { PIECES } from '../../../scripts/bench/pieces.ts';

const SCRIPT = path.resolve(import.meta.dirname, '../../../scripts/bench.mjs');
/** Starting the application is left to the end-to-end tests: here it may not have been built. */
const QUICK = Object.keys(PIECES).filter((name) => name !== 'start' && name !== 'window');

function bench(names: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<{ status: number | null; printed: string; said: string }> {
  const child = spawn(process.execPath, [SCRIPT, ...names], { env: { ...process.env, BENCH_SIZE: 'small', ...environment } });
  let [printed, said] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (printed += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, printed, said })));
}
/** The lines of a piece's table without its headings. */
const rowsOf = (printed: string, name: string): string[] => (printed.split(`── ${name} ──\n`)[1]?.split('\n\n')[0] ?? '').trimEnd().split('\n').slice(1);

test('The bench runs, and prints figures for each piece of work', async () => {
  const { status, printed, said } = await bench(QUICK);
  expect(said).toBe('');
  expect(status).toBe(0);
  for (const name of QUICK) {
    expect(rowsOf(printed, name).length, name).toBeGreaterThan(0);
    for (const row of rowsOf(printed, name)) expect(row, name).toMatch(/\S+ {2,}[\d,.]+ (ms|kB)/);
  }
  // What has a floor in the same run has a ratio; whether its goal is met or not is no failure.
  expect(rowsOf(printed, 'open').every((row) => /[\d.]+× +([\d.]+× +(met|NOT MET)|–) /.test(row))).toBe(true);
});

test('A piece that breaks is named, the others are measured, and the status says so', async () => {
  const { status, printed, said } = await bench(['save', 'size'], { TMPDIR: '/no-such-folder', TEMP: 'Z:\\no-such-folder', TMP: 'Z:\\no-such-folder' });
  expect(said).toContain('Broke before it had figures: save.');
  expect(rowsOf(printed, 'size').length).toBeGreaterThan(0);
  expect(status).toBe(1);
});

test('A name that is no piece of work is refused, and the names are said', async () => {
  const { status, printed, said } = await bench(['opne']);
  expect(said).toContain('There is nothing called “opne” to measure; there are open, edit,');
  expect(printed).toBe('');
  expect(status).toBe(2);
});
