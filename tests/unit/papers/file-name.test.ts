import { expect, test } from 'vitest';
import { paperFileName } from '../../../shared/papers/file-name.ts';

const named = (subject: string, more: { meetingOn?: string | null; committee?: string; marking?: string | null } = {}) =>
  paperFileName({ meetingOn: '2026-12-10', committee: 'Cabinet', subject, marking: null, ...more });

test('the day, the committee and the subject', () => {
  expect(named('Peer challenge')).toBe('2026-12-10 Cabinet – Peer challenge.docx');
  expect(named('Peer challenge', { meetingOn: null })).toBe('Cabinet – Peer challenge.docx');
  expect(named('Peer challenge', { marking: 'Not for publication.' })).toBe(
    '2026-12-10 Cabinet – Peer challenge (not for publication).docx',
  );
});
test('nothing that Windows forbids, and never "final"', () => {
  for (const subject of [
    'a<b>c:d"e/f\\g|h?i*j',
    'FINAL report final',
    'ends with dots...',
    '\u0007bell\nline',
    'x'.repeat(400),
    '',
    '📋'.repeat(200),
    '.',
    'con',
    'left\u202Exslx.right\u200B\uD800',
  ]) {
    const name = named(subject);
    expect(name).toMatch(/^2026-12-10 Cabinet(.*[^ .])?\.docx$/);
    expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    // eslint-disable-next-line no-control-regex -- the characters that Windows forbids
    expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|final|[. ]\.docx$/i);
    expect(name.length).toBeLessThan(240);
    expect(Buffer.from(name, 'utf8').toString('utf8')).toBe(name);
  }
  expect(named('con', { meetingOn: null, committee: '' })).toBe('con file.docx');
});
