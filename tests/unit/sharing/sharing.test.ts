import { describe, expect, test } from 'vitest';
import { PUBLIC } from '../../../shared/domain/classification.ts';
import { planFor } from '../../../shared/domain/edition.ts';
import { copyFileName } from '../../../shared/sharing/copy-file-name.ts';
import { copiesSent } from '../../../shared/sharing/copies-sent.ts';
import { isAddress, readRecipients, recipientLine, recipientNames } from '../../../shared/sharing/recipients.ts';
import { keptBack, whoMaySee } from '../../../shared/sharing/who-may-see.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';

describe('recipients', () => {
  const read = (line: string) => { const result = readRecipients(line); return result.ok ? result.value : result.failure.kind; };

  test('are read as people type them into a mail', () => {
    expect(read('Tom Okoro <tom@av.example>; asha@av.example, Jane Smith;; ')).toEqual([{ name: 'Tom Okoro', email: 'tom@av.example' }, { name: '', email: 'asha@av.example' }, { name: 'Jane Smith', email: '' }]);
    expect(read('"Okoro, Tom" <tom@av.example>\nTOM@AV.EXAMPLE')).toEqual([{ name: 'Okoro, Tom', email: 'tom@av.example' }]);
    expect(read('zoë@av.example')).toBe('notAnAddress');
    expect(read(' ; ,')).toBe('nobody');
    expect(read(Array.from({ length: 51 }, (_, n) => `p${n}@av.example`).join(';'))).toBe('tooMany');
  });
  test('an address is one that every mail system takes', () => {
    for (const good of ['a@b.example', 'first.last+plan@sub.council.gov.uk', "o'brien@av.example", 'x@müller.example']) expect(isAddress(good)).toBe(true);
    for (const bad of ['a', 'a@', '@b.example', 'a@b', 'a b@c.example', 'a@b..example', 'a@b.example\r\nBcc: c@d.example', 'a@b.example>', '<a@b.example', 'a@-b.example', 'a@b.e x', 'a@b.example;c', `${'x'.repeat(65)}@b.example`]) expect([bad, isAddress(bad)]).toEqual([bad, false]);
  });
  test('what a person of the plan is offered as reads back as the same', () => {
    for (const one of [{ name: 'Okoro, Tom; "T"', email: 'tom@av.example' }, { name: 'Zoë', email: 'z@av.example' }, { name: '', email: 'a@av.example' }]) {
      expect(read(recipientLine(one))).toEqual([{ ...one, name: one.name.replaceAll('"', '') }]);
    }
  });
  test('are named in a sentence, many of them shortly', () => {
    const named = (...names: string[]) => recipientNames(names.map((name) => ({ name, email: '' })));
    expect([named('Tom'), named('Tom', 'Asha'), named('A', 'B', 'C', 'D')]).toEqual(['Tom', 'Tom and Asha', 'A, B and 2 others']);
  });
});

describe('who may see a copy', () => {
  const exempt = { ...PUBLIC, level: 'exempt' as const };
  test('all that is not public is counted and named, and nobody is told what it says', () => {
    const plan = planOf({
      action: { a: { classification: exempt, internalNote: 'Ring first' }, b: { classification: exempt }, c: { classification: { ...PUBLIC, level: 'internal' } }, d: {} },
      paper: { p: { classification: { ...PUBLIC, level: 'confidential' } } },
    });
    expect(keptBack(plan)).toEqual(['1 confidential paper', '2 exempt actions', '1 internal action', '1 internal note']);
    expect(whoMaySee(plan)).toBe('This is the whole plan, with its history and 1 confidential paper, 2 exempt actions, 1 internal action and 1 internal note. Send it only to people who may see all of it.');
  });
  test('a plan with nothing but public things is still no public copy', () => {
    expect(whoMaySee(planOf({ action: { d: {} } }))).toMatch(/whole plan, with its history: also what has been removed.*not a public one/);
  });
});

test('a copy’s name is safe everywhere, ends as mail gateways like it, and never says final', () => {
  expect(copyFileName('Peer challenge 2025: action plan', '2026-11-25')).toBe('2026-11-25 Peer challenge 2025 – action plan.matters.json');
  expect(copyFileName('FINAL: <plan>/"x"\u202E? ', '2026-11-25')).toBe('2026-11-25 plan x.matters.json');
  expect(copyFileName(' ... ', '2026-11-25')).toBe('2026-11-25 Action plan.matters.json');
  expect(copyFileName('x'.repeat(500), '2026-11-25').length).toBeLessThan(120);
});

test('copies sent are listed newest first, and no public edition knows of them', () => {
  const plan = planOf({ sent: { a: { sentOn: '2026-11-01' }, b: { sentOn: '2026-11-25', to: [{ name: 'Tom', email: '' }] }, c: { sentOn: '2026-11-01' } } });
  expect(copiesSent(plan).map(({ id }) => id)).toEqual(['sent/b', 'sent/c', 'sent/a']);
  expect(planFor('public', plan).all('sent')).toEqual([]);
});
