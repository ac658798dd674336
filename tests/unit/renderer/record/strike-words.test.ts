import { expect, test } from 'vitest';
import { wordsWrittenIn } from '../../../../renderer/features/record/strike-words.ts';
import type { Edits } from '../../../../shared/record/change.ts';
import { A12, Copy } from '../../record/copy.ts';

const written = (edits: Edits): string => wordsWrittenIn(new Copy('Asha').edit(edits)!);

test.each<[what: string, edits: Edits, words: string]>([
  ['a wording', { [A12]: { ref: 'A12', dueOn: '2027-03-31', title: 'Visit Zoë Quill' } }, 'Visit Zoë Quill'],
  ['what stands beside a status, not the status', { [A12]: { status: { is: 'off track', cause: 'Zoë Quill is away', route: 'Write again' } } }, 'Zoë Quill is away'],
  ['a paragraph', { 'paper/k7d2m4x9qa-1/section/reason/block/k7d2m4x9qa-2': { type: 'bullet', runs: [{ text: 'Asked by\nZoë  Quill' }] } }, 'Asked by Zoë Quill'],
  ['no links, days, kinds or references', { [A12]: { ref: 'A12', owner: 'person/k7d2m4x9qa-3', dueOn: '2027-03-31' }, 'person/k7d2m4x9qa-3': { type: 'officer' } }, ''],
  ['a name before what is longer', { 'person/k7d2m4x9qa-3': { type: 'officer', name: 'Zoë Quill', email: 'zoe.quill@ashbournevale.example' } }, 'Zoë Quill'],
  ['the longest', { [`${A12}/move/k7d2m4x9qa-9`]: { approvedBy: 'Cabinet', reason: 'Zoë Quill was away' } }, 'Zoë Quill was away'],
  ['not what only marks a place in the record', { 'point/k7d2m4x9qa-4': { frontier: ['asha1:1'] } }, ''],
])('the words of a change: %s', (_what, edits, words) => expect(written(edits)).toBe(words));

test('no more than can be looked for', () => {
  expect(written({ [A12]: { detail: 'Quill '.repeat(400) } })).toHaveLength(1_000);
});
