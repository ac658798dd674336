import { describe, expect, test } from 'vitest';
import { council } from '../../../shared/domain/council.ts';
import { backToUsual, PROFILE_PARTS } from '../../../shared/profile/parts.ts';
import { differing, profileFileName, readProfile, writeProfile } from '../../../shared/profile/profile-file.ts';
import { profileValueWords } from '../../../shared/profile/profile-words.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';

const councilWith = (fields: object) => planOf({ council: { 'council/main': fields } }).council;
const OWN = {
  name: 'Ashbourne Vale Borough Council', wordOnTrack: 'In hand', colourAtRisk: 'purple', closedDays: ['2026-12-24'], agendaLead: 8, publishBefore: '17:00',
  preElection: [{ from: '2027-03-20', to: '2027-05-06' }], closureAgreedBy: 'the executive',
} as const;
const BODIES = [
  { name: 'Cabinet', type: 'executive', agendaLead: null, returnsLead: null }, { name: 'Children’s Scrutiny Panel', type: 'scrutiny', agendaLead: 8, returnsLead: null },
] as const;
const file = (given: object, around: object = {}) => JSON.stringify({ format: 'matters-arising/profile', version: 1, council: given, ...around });
const refusal = (text: string) => {
  const read = readProfile(text, '“x profile.json”');
  return read.ok ? null : read.failure;
};

describe('A council’s profile as a file', () => {
  test('is read back as it was written, and says in plain JSON only what is not as usual', () => {
    const ours = councilWith(OWN);
    const text = writeProfile({ council: ours, committees: BODIES, template: null });
    expect(JSON.parse(text)).toEqual({
      format: 'matters-arising/profile', version: 1, council: OWN,
      committees: [{ name: 'Cabinet', type: 'executive' }, { name: 'Children’s Scrutiny Panel', type: 'scrutiny', agendaLead: 8 }],
    });
    const read = readProfile(`\uFEFF${text}`, '“x”');
    expect(read.ok && differing(ours, read.value.council)).toEqual([]);
    expect(read.ok && read.value.committees).toEqual(BODIES);
    const other = councilWith({ name: 'Ashbourne Vale', wordComplete: 'Done' });
    expect(read.ok && differing(other, read.value.council).sort()).toEqual([...Object.keys(OWN), 'wordComplete'].sort());
  });
  test('keeps the council’s name where it has none', () => {
    const read = readProfile(file({ agendaLead: 7 }), '“x”');
    expect(read.ok && 'name' in read.value.council).toBe(false);
  });
  test('is offered under the council’s name', () => {
    expect([profileFileName(councilWith(OWN)), profileFileName(councilWith({ name: 'A/B: <C>' })), profileFileName(councilWith({}))])
      .toEqual(['Ashbourne Vale Borough Council profile.json', 'A B C profile.json', 'Council profile.json']);
  });

  test.each<[way: string, text: string, kind: string]>([
    ['cut short', file(OWN).slice(0, -9), 'notAProfile'],
    ['another kind of file', '[1]', 'notAProfile'],
    ['a plan', '{"format":"matters-arising/plan","version":1}', 'notAProfile'],
    ['a later version', file(OWN, { version: 2 }), 'profileTooNew'],
    ['a version that is none', file(OWN, { version: 'one' }), 'profileDoesNotFit'],
    ['a council that is a list', file([]), 'profileDoesNotFit'],
    ['a field nobody knows', file({ ...OWN, onLoad: 'run()' }), 'profileDoesNotFit'],
    ['a field every object has', file(JSON.parse('{"__proto__":{"name":"X"}}') as object).replace('{}', '{"__proto__":{"name":"X"}}'), 'profileDoesNotFit'],
    ['a word that would be a formula', file({ wordOnTrack: '=1+1' }), 'profileDoesNotFit'],
    ['a word that would end the list in Excel', file({ wordOnTrack: 'In, hand' }), 'profileDoesNotFit'],
    ['two statuses with one word', file({ wordOnTrack: 'Live', wordComplete: 'live' }), 'profileDoesNotFit'],
    ['the usual word of another status', file({ wordOnTrack: 'Complete' }), 'profileDoesNotFit'],
    ['a colour that is not of the set', file({ colourOnTrack: 'url(https://example.org)' }), 'profileDoesNotFit'],
    ['a day that is none', file({ closedDays: ['2026-02-30'] }), 'profileDoesNotFit'],
    ['more days than a list may have', file({ closedDays: Array.from({ length: 401 }, () => '2026-12-24') }), 'profileDoesNotFit'],
    ['a number beyond every use', file({ agendaLead: 1e9 }), 'profileDoesNotFit'],
    ['a time that is none', file({ publishBefore: '25:00' }), 'profileDoesNotFit'],
    ['a committee with its people', file(OWN, { committees: [{ name: 'Cabinet', type: 'executive', chair: 'person/x' }] }), 'profileDoesNotFit'],
    ['a committee without a name', file(OWN, { committees: [{ name: ' \u0007 ', type: 'executive' }] }), 'profileDoesNotFit'],
    ['a committee of no kind', file(OWN, { committees: [{ name: 'Cabinet', type: 'secret' }] }), 'profileDoesNotFit'],
    ['two committees with one name', file(OWN, { committees: [{ name: 'Cabinet', type: 'executive' }, { name: ' cabinet', type: 'other' }] }), 'profileDoesNotFit'],
    ['more committees than any council has', file(OWN, { committees: Array.from({ length: 61 }, (_, at) => ({ name: `Panel ${at}`, type: 'other' })) }), 'profileDoesNotFit'],
  ])('that was forged is refused in a sentence, and nothing is taken: %s', (_way, text, kind) => {
    const failure = refusal(text);
    expect(failure?.kind).toBe(kind);
    expect(failure?.message).toMatch(/^“x profile\.json” .*Nothing was changed\./);
  });

  test('has every field of the council in one of its parts, each of which goes back to the usual', () => {
    expect(Object.values(PROFILE_PARTS).flat().sort()).toEqual(Object.keys(council.fields).sort());
    expect(backToUsual(councilWith(OWN), 'deadlines')).toEqual({ agendaLead: 6, publishBefore: null, closedDays: [], preElection: [] });
    expect(backToUsual(councilWith({}), 'statuses')).toEqual({});
  });
  test('is previewed in words', () => {
    expect([
      profileValueWords('wordOnTrack', ''), profileValueWords('wordOnTrack', 'In hand'), profileValueWords('colourAtRisk', null), profileValueWords('colourAtRisk', 'purple'),
      profileValueWords('closedDays', ['2026-12-24', '2026-12-31']), profileValueWords('preElection', [...OWN.preElection]), profileValueWords('agendaLead', 6), profileValueWords('publishBefore', null),
      profileValueWords('closureAgreedBy', 'the executive'),
    ]).toEqual([
      'On track (usual)', 'In hand', 'Amber (usual)', 'Purple', '24 December 2026 and 31 December 2026', '20 March 2027 to 6 May 2027', '6 (usual)', 'None', 'The executive',
    ]);
  });
});
