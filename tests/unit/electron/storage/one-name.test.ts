import { expect, test } from 'vitest';
import { oneName } from '../../../../electron/storage/one-name.ts';

test.each([
  ['C:\\Plans\\Peer challenge.matters', 'c:/plans/PEER CHALLENGE.matters'],
  ['C:\\Plans\\Peer challenge.matters', '\\\\?\\C:\\Plans\\Peer challenge.matters'],
  ['\\\\server\\Scrutiny\\Plan.matters', '\\\\?\\UNC\\SERVER\\scrutiny\\Plan.matters'],
  ['\\\\server\\Scrutiny\\Plan.matters', '//server/Scrutiny/Plan.matters'],
  ['C:\\Plans\\Plan.matters', 'C:\\Plans \\Plan.matters. '],
  ['C:\\Plans\\Évaluation 📋.matters', 'c:\\plans\\ÉVALUATION 📋.MATTERS'],
])('on Windows %s and %s are one file', (one, other) => {
  expect(oneName(one, 'win32')).toBe(oneName(other, 'win32'));
});

test.each([
  ['\\\\server\\Scrutiny\\Plan.matters', '\\\\server2\\Scrutiny\\Plan.matters'],
  ['C:\\server\\Scrutiny\\Plan.matters', '\\\\server\\Scrutiny\\Plan.matters'],
  // NTFS keeps both forms of an accent apart, and so do we.
  ['C:\\Plans\\caf\u00e9.matters', 'C:\\Plans\\cafe\u0301.matters'],
  ['C:\\Plans\\..\\Plan.matters', 'C:\\Plans\\Plan.matters'],
])('on Windows %s and %s are two', (one, other) => {
  expect(oneName(one, 'win32')).not.toBe(oneName(other, 'win32'));
});

test('a path beyond 260 characters is the same with its prefix and without', () => {
  const long = `C:\\${'Overview and Scrutiny Committee\\'.repeat(12)}Plan.matters`;
  expect(long.length).toBeGreaterThan(260);
  expect(oneName(`\\\\?\\${long}`, 'win32')).toBe(oneName(long, 'win32'));
});

test('on the Mac neither case nor the form of an accent counts; on Linux both do', () => {
  expect(oneName('/Plans/caf\u00e9.matters', 'darwin')).toBe(oneName('/plans/Cafe\u0301.matters', 'darwin'));
  expect(oneName('/Plans/caf\u00e9.matters', 'linux')).not.toBe(oneName('/Plans/cafe\u0301.matters', 'linux'));
  expect(oneName('/Plans/a.matters', 'linux')).not.toBe(oneName('/plans/a.matters', 'linux'));
});
