import { expect, test } from 'vitest';
import { isRunning, lockNameOf, temporaryNameFor, writerOf } from '../../../../electron/storage/beside.ts';

test('what a save puts beside a plan fits wherever the plan’s name fits, and says whose it is', () => {
  for (const name of ['a.matters', `${'n'.repeat(247)}.matters`, '👩🏽‍💼'.repeat(10), 'Plan – مرحبا.matters']) {
    const temporary = temporaryNameFor(name);
    expect(Buffer.byteLength(temporary)).toBeLessThan(60);
    expect(Buffer.byteLength(lockNameOf(name))).toBeLessThan(60);
    expect(writerOf(temporary, name)).toEqual({ isHere: true, pid: process.pid });
    expect(writerOf(temporary, `other ${name}`)).toBeNull();
    expect(temporaryNameFor(name)).not.toBe(temporary);
  }
});

test('one file under two spellings has one lock', () => {
  const composed = 'Café.matters'.normalize('NFC');
  expect(lockNameOf(composed.normalize('NFD'))).toBe(lockNameOf(composed));
  expect(lockNameOf('PLAN.matters')).toBe(lockNameOf('plan.MATTERS'));
  expect(lockNameOf('plan a.matters')).not.toBe(lockNameOf('plan b.matters'));
});

test('nothing else is taken for ours', () => {
  for (const name of ['a.matters', '.~lock.a.matters#', '~$a.docx', '.~0123456789-012345-1-01234567.tmp.bak', '.~0123456789.tmp']) expect(writerOf(name, 'a.matters')).toBeNull();
});

test('this process runs, and one that never was does not', () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(2 ** 22 + 1)).toBe(false);
});
