import { describe, expect, test } from 'vitest';
import { ASKS } from '../../../../electron/ipc/asks.ts';
import { behindDoor, comesFromUs, type Arrival, type Trusted } from '../../../../electron/ipc/handle.ts';
import { Typing } from '../../../../electron/ipc/typing.ts';
import { addressesFor } from '../../../../electron/window/addresses.ts';
import type { Channel } from '../../../../shared/contract/contract.ts';

const page = { name: 'our page' };
const trusted: Trusted = { page, isOurs: addressesFor(null).isOurs };
const fromUs: Arrival = { sender: page, senderFrame: { url: 'app://matters/index.html', parent: null } };
const strangers: Record<string, Arrival> = {
  'another window': { ...fromUs, sender: { name: 'another' } },
  'a frame inside our page': { ...fromUs, senderFrame: { url: 'app://matters/index.html', parent: {} } },
  'a frame that is gone': { ...fromUs, senderFrame: null },
  'a web page': { ...fromUs, senderFrame: { url: 'https://matters/index.html', parent: null } },
  'another host of our scheme': { ...fromUs, senderFrame: { url: 'app://matters.example/index.html', parent: null } },
  'a name that only begins like ours': { ...fromUs, senderFrame: { url: 'app://matters@example/index.html', parent: null } },
  'a file': { ...fromUs, senderFrame: { url: 'file:///matters/index.html', parent: null } },
  'an empty page': { ...fromUs, senderFrame: { url: 'about:blank', parent: null } },
  'no address': { ...fromUs, senderFrame: { url: '', parent: null } },
};

/** The command that says a return was taken in, with these fields. */
const taken = (fields: object): object => ({ do: 'returns.takenIn', takings: [{ return: 'round/r/return/a', fields }] });

function door() {
  const logged: string[] = [];
  return { logged, door: { trusted: () => trusted, log: (words: string) => void logged.push(words) } };
}

describe('who may ask', () => {
  test('our own page, and before there is a window nobody', () => {
    expect(comesFromUs(fromUs, trusted)).toBe(true);
    expect(comesFromUs(fromUs, null)).toBe(false);
  });
  for (const [who, arrival] of Object.entries(strangers)) {
    test(`${who} is refused and logged, and nothing is done`, async () => {
      const { logged, door: ours } = door();
      let done = 0;
      const answer = behindDoor('plan:undo', () => { done++; return { ok: true, value: { label: '', left: [] } }; }, ours);
      await expect(answer(arrival, null)).rejects.toThrow('refused');
      expect(done).toBe(0);
      expect(logged).toHaveLength(1);
      await expect(answer(fromUs, null)).resolves.toMatchObject({ ok: true });
    });
  }
});

describe('what may be asked', () => {
  const NUL = '/a\0b';
  const malformed: Partial<Record<Channel, unknown[]>> = {
    'app:start': [undefined, 1, {}, []],
    'app:setPreferences': [null, { appearance: 'red' }, { name: 5 }, { name: 'x'.repeat(201) }, { admin: true }],
    'recent:pin': [null, { path: '' }, { path: '/a', pinned: 1 }, { path: '/a' }],
    'plan:open': [null, {}, { path: 5 }, { path: '' }, { path: NUL }, { path: '/a', more: 1 }, { path: 'x'.repeat(5_000) }],
    'plan:run': [
      null, 'action.add', {}, { do: 'action.add' }, { command: { do: 'action.add' } }, { planId: 'plan-a' }, { planId: 5, command: { do: 'x' } },
      { planId: 'plan-a', command: { do: 1 } }, { planId: 'plan-a', command: { do: 'x'.repeat(61) } }, { planId: 'plan-a', command: { do: 'x' }, more: 1 },
      // What a plan has of a report is what main has read of it.
      { planId: 'plan-a', command: { do: 'review.keepText' } }, { planId: 'plan-a', command: { do: 'plan.start' } }, { planId: 'plan-a', command: { do: 'many', commands: [null, { do: 'review.keepText' }] } },
      // So is what a file that went out or came in was: only what somebody told the clerk is the clerk's to say.
      ...[
        { do: 'copy.sent', fields: { digest: 'x' } }, taken({ as: 'a workbook', says: '' }), taken({ as: 'word of mouth', says: '', digest: 'x' }), taken({ as: 'word of mouth', says: '', frontier: {} }),
        { do: 'returns.takenIn' }, { do: 'many', label: 'x', commands: [taken({ as: 'a workbook', says: '' })] },
      ].map((command) => ({ planId: 'plan-a', command })),
    ],
    'plan:save': [undefined, {}, 'x'],
    'plan:stopWaiting': [undefined, {}, true],
    'file:identify': [null, { path: NUL }, ['/a']],
    'report:read': [null, {}, { path: 1 }],
    'report:accept': [null, {}, { readingId: 'x', title: 't', councilName: '', reviewingBody: '', withProfile: 'yes', themes: [], recommendations: [] }, { readingId: 'x', title: 't', councilName: '', reviewTitle: '', reviewingBody: '', withProfile: true, themes: [], recommendations: [{ ref: 'KR1' }] }],
    'report:keep': [null, {}, { planId: 1 }, { planId: 'plan-a', path: '/a' }],
    'returns:read': [null, {}, { round: null, from: [] }, { round: null, from: 'disk' }, { round: null, from: [NUL] }, { round: '../x', from: 'files' }, { from: 'files' }],
    'returns:takeIn': [
      null, {}, { review: 'r', returns: ['k'], accepted: [], kept: [] }, { review: 'r', returns: 'k', accepted: [], kept: [], edited: [] },
      { review: 'r', returns: ['k'], accepted: [], kept: [], edited: [{ key: 'a', value: { field: 'owner', owner: 'person/a' } }] },
      { review: 'r', returns: ['k'], accepted: [], kept: [], edited: [{ key: 'a', value: { field: 'date', dueOn: '2027-02-30', reason: '' } }] },
      { review: 'r', returns: ['k'], accepted: [], kept: [], edited: [{ key: 'a', value: { field: 'status', status: { is: 'done' } } }] },
    ],
    'returns:letGo': [null, {}, { round: 'round/a' }, { round: 'round/a', keys: [1] }],
    'export:paper': [null, {}, { paper: null, edition: 'public' }, { paper: '../x', edition: 'public', inTemplate: true }, { paper: 1, edition: 'public', inTemplate: true }, { paper: 'paper/a', edition: 'internal', inTemplate: true }],
    'export:document': [null, {}, { document: 'minutes' }, { document: 'action sheet' }, { document: 'decision notice', meeting: '../x' }, { document: 'record of scrutiny', as: 'pdf' }, { document: 'record of scrutiny', as: 'workbook', meeting: 'meeting/a' }],
    'share:document': [null, {}, { document: 'record of scrutiny', meeting: 'meeting/a', to: [{ name: 'x', email: '' }], note: '' }, { document: 'action sheet', meeting: 'meeting/a', to: [], note: '' }],
    'file:open': [null, {}, { path: NUL }],
  };
  for (const [channel, asks] of Object.entries(malformed)) {
    test(`${channel} refuses what does not fit`, async () => {
      for (const ask of asks) {
        const { logged, door: ours } = door();
        let done = 0;
        const answer = behindDoor(channel as Channel, () => { done++; return null as never; }, ours);
        await expect(answer(fromUs, ask)).rejects.toThrow('refused');
        expect([done, logged.length]).toEqual([0, 1]);
      }
    });
  }

  test('what somebody told the clerk may be taken in by the window, alone or with more', () => {
    const told = taken({ as: 'word of mouth', says: 'All on time.' });
    for (const command of [told, { do: 'many', label: 'x', commands: [told] }]) expect(ASKS['plan:run'].safeParse({ planId: 'plan-a', command }).success).toBe(true);
  });

  test('the preload, the schemas and the contract name the same channels', async () => {
    // The preload is a project of its own to the compiler; at run time it is a file like any other.
    const file = '../../../../electron/preload/channels.ts';
    const { CHANNELS } = (await import(file)) as { CHANNELS: ReadonlySet<string> };
    expect([...CHANNELS].sort()).toEqual(Object.keys(ASKS).sort());
  });

  test('a fault of ours reaches the page as a sentence, never as its own words', async () => {
    const { logged, door: ours } = door();
    const answer = behindDoor('plan:save', () => { throw new Error('secret path /home/asha'); }, ours);
    await expect(answer(fromUs, null)).rejects.toThrow(/^That did not work because of a fault in Matters Arising\./);
    expect(logged).toEqual(['plan:save failed:']);
  });
});

describe('waiting for what is being typed', () => {
  test('ends when the window has sent it, each ticket for itself', async () => {
    const tickets: number[] = [];
    const typing = new Typing((_event, told) => void tickets.push((told as { ticket: number }).ticket), 60_000);
    let first = false;
    const one = typing.settled().then(() => { first = true; });
    const two = typing.settled();
    typing.sent(tickets[1]);
    await two;
    expect(first).toBe(false);
    for (const made of ['1', null, 99, {}, NaN]) typing.sent(made);
    await Promise.resolve();
    expect(first).toBe(false);
    typing.sent(tickets[0]);
    await one;
  });

  test('ends by itself when the window does not answer', async () => {
    await new Typing(() => undefined, 5).settled();
  });
});
