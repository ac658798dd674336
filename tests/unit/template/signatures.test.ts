import { expect, test } from 'vitest';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { proposeMapping } from '../../../shared/template/propose-mapping.ts';
import { facts, place } from './support/facts.ts';

const line = (label: string, more = {}) => place(`____ by ${label}`, { words: '____', label, isShared: true, holds: 'text', ...more });
const cell = (label: string) => place(`cell ${label}`, { kind: 'label cell', words: label, label });
/** The places that are taken for the date of the meeting. */
const dates = (...places: Parameters<typeof facts>[0]) => proposeMapping(facts(places), reportLayout([])).mapping.places.filter(({ part }) => part === 'dateOfMeeting').map(({ place: anchor }) => anchor);

test.each([
  ['on one line', [line('Signed: ____________ Date:')]],
  ['on the next line', [line('Signed:'), line('Date:')]],
  ['with a name between', [line('Signature:'), line('Name:'), line('Date:')]],
  ['above the name', [cell('Date'), cell('Print name')]],
  ['in a table, before the signature', [cell('Date'), cell('Signature of the Monitoring Officer')]],
  ['as words in brackets', [place('name', { label: 'Signed', words: 'insert name', isShared: true }), place('when', { label: 'Date', words: 'date', isShared: true })]],
])('the date beside a signature is not that of the meeting: %s', (_, places) => {
  expect(dates(...places)).toEqual([]);
});
test('any other is, also where somebody signs elsewhere, and what asks for the date of the meeting always', () => {
  expect(dates(cell('Committee'), cell('Date'), cell('Report of'), line('Signed:'), line('Date:'))).toEqual(['cell Date']);
  expect(dates(cell('Date'), line('Signed:', { under: 'Clearance' }))).toEqual(['cell Date']);
  expect(dates(cell('Signed off by'), cell('Date'), cell('Name of committee'))).toEqual(['cell Date']);
  expect(dates(line('Signed:'), cell('Date of meeting'))).toEqual(['cell Date of meeting']);
});
