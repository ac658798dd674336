import { describe, expect, test } from 'vitest';
import type { Change } from '../../../../../shared/record/change.ts';
import { changeLine, headLine, readJournal, typedLine, type JournalHead } from '../../../../../electron/storage/recovery/journal-file.ts';

const HEAD: JournalHead = {
  planId: 'plan-a', opening: 'one', title: 'Peer challenge – “action plan”', name: 'x', home: { path: '/tmp/a.matters', digest: 'd' }, unknown: { file: { later: [1] }, record: {} },
  standsOn: null, owner: { host: 'here', pid: 7 },
};
const change = (number: number, label = 'Set A1 to complete \u2028 👩🏽‍💼'): Change =>
  ({ id: `abcdefghij:${number}`, after: [], at: '2026-11-09T09:30:00Z', by: 'Asha', label, hash: 'a'.repeat(32), edits: { 'action/a': { title: `Title ${number}` } } });
const typed = (text: string) => typedLine([{ view: 'actions', pane: 'details', selected: 'action/a', paper: null, form: null, label: 'Detail', nth: 0, text }]);

describe('a journal', () => {
  test('says what was written into it, and of what was typed the last', () => {
    const text = [headLine(HEAD), changeLine(change(1)), typed('Half a'), changeLine(change(2)), typed('Half a sentence')].join('');
    const read = readJournal(Buffer.from(text));
    expect(read?.head).toEqual(HEAD);
    expect(read?.changes).toEqual([change(1), change(2)]);
    expect(read?.typed.map((one) => one.text)).toEqual(['Half a sentence']);
  });

  test('cut off anywhere, it gives every whole line before the cut and nothing else', () => {
    const lines = [headLine(HEAD), changeLine(change(1)), changeLine(change(2)), changeLine(change(3))].map((line) => Buffer.from(line));
    const whole = Buffer.concat(lines);
    const ends = lines.map((_, index) => Buffer.concat(lines.slice(0, index + 1)).length);
    for (let cut = 0; cut <= whole.length; cut++) {
      const read = readJournal(whole.subarray(0, cut));
      const lasting = ends.filter((end) => end <= cut).length;
      expect(read === null ? 0 : read.changes.length + 1, `cut at ${cut}`).toBe(lasting);
    }
  });

  test('a flipped bit ends it there: no byte of a damaged line is believed', () => {
    const before = Buffer.from(headLine(HEAD) + changeLine(change(1)));
    const line = Buffer.from(changeLine(change(2)));
    for (let at = 0; at < line.length; at++) {
      const damaged = Buffer.from(line);
      damaged[at]! ^= 1;
      expect(readJournal(Buffer.concat([before, damaged]))?.changes, `byte ${at}`).toEqual([change(1)]);
    }
  });

  test('a line that holds, but is no change, is passed over; a file that is none of ours is none', () => {
    const bad = changeLine({ ...change(2), id: '__proto__' } as Change);
    expect(readJournal(Buffer.from(headLine(HEAD) + bad + changeLine(change(3))))?.changes).toEqual([change(3)]);
    expect(readJournal(Buffer.from(headLine({ ...HEAD, planId: '../../etc' })))).toBeNull();
    expect(readJournal(Buffer.from('{"format":"matters-arising/journal"}\n'))).toBeNull();
    expect(readJournal(Buffer.alloc(4_096))).toBeNull();
    expect(readJournal(Buffer.alloc(0))).toBeNull();
  });
});
