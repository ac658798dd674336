import { describe, expect, test } from 'vitest';
import { CHECK_REFUSALS, refuseCheck } from '../../../../electron/intake/check/check-failures.ts';
import { refuse, REPORT_REFUSALS } from '../../../../electron/intake/read-failures.ts';
import { refuseSheet, SHEET_REFUSALS } from '../../../../electron/intake/sheet/sheet-failures.ts';
import { refuseTemplate, TEMPLATE_REFUSALS } from '../../../../electron/intake/template/template-failures.ts';
import { readFailure } from '../../../../electron/storage/file-failures.ts';
import type { Told } from '../../../../shared/outcome/told.ts';

interface Refusal {
  readonly message: string;
  readonly told: Told;
}
const all = <Kind extends string>(told: Record<Kind, Told>, refusalOf: (kind: Kind) => { readonly failure: { readonly message: string } }): Refusal[] =>
  (Object.keys(told) as Kind[]).map((kind) => ({ message: refusalOf(kind).failure.message, told: told[kind] }));

/** Sentences from their capital to their full stop. */
const SENTENCES = /^(?:\p{Lu}|“).+\.$/u;

describe.each([
  ['a report', all(REPORT_REFUSALS, (kind) => refuse(kind))],
  ['a return', all(SHEET_REFUSALS, refuseSheet)],
  ['a template', all(TEMPLATE_REFUSALS, (kind) => refuseTemplate(kind))],
  ['a finished file', all(CHECK_REFUSALS, refuseCheck)],
] as const)('every refusal of %s', (_what, refusals) => {
  test('says what happened, then that nothing is lost, then what to do next', () => {
    const between = refusals.map(({ message, told: [happened, next] }) => {
      expect(happened).toMatch(SENTENCES);
      expect(next).toMatch(SENTENCES);
      expect(message.startsWith(`${happened} `) && message.endsWith(` ${next}`), message).toBe(true);
      return message.slice(happened.length + 1, -next.length - 1);
    });
    // All of them in the same words, and none says it of its own besides.
    const [safe] = between;
    expect(safe).toMatch(SENTENCES);
    expect(new Set(between).size).toBe(1);
    for (const { told } of refusals) expect(told.join(' ')).not.toMatch(/is safe|nothing was changed/i);
  });

  test('differs from every other, so that no file is called what it is not', () => {
    expect(new Set(refusals.map(({ message }) => message)).size).toBe(refusals.length);
  });
});

test.each(['ENOENT', 'EISDIR', 'EACCES', 'ABORT_ERR', 'EBUSY', 'EIO'])('a plan that cannot be read (%s) is named, and one is told what to do after that nothing was changed', (code) => {
  const { failure: { message } } = readFailure(Object.assign(new Error(code), { code }), '/plans/Peer challenge.matters');
  const [happened, next] = message.split(' Nothing was changed. ');
  expect(happened).toContain('“Peer challenge.matters”');
  expect(next).toMatch(SENTENCES);
});
