import { describe, expect, test } from 'vitest';
import { equalityWords, wardsNotifiedWords, wardsSaid } from '../../../shared/papers/notices.ts';

const missing = () => 'To be confirmed';

test('the wards are all, none, or some by name', () => {
  expect(['All', 'all wards', 'All of the wards.'].map(wardsSaid)).toEqual(['all', 'all', 'all']);
  expect(['N/A', 'n/a', 'None', 'Not applicable.'].map(wardsSaid)).toEqual(['none', 'none', 'none', 'none']);
  expect(['Foxley', 'All Saints', 'All wards but Foxley', 'Nonesuch'].map(wardsSaid)).toEqual(['named', 'named', 'named', 'named']);
});

describe('the line about ward councillors', () => {
  test('says whom, when, and what else there is to say', () => {
    expect(wardsNotifiedWords({ done: true, why: '', whom: 'Councillors Amble and Marsh (Foxley)', on: '2026-03-03' }, missing)).toBe('Yes. Notified on 3 March 2026: Councillors Amble and Marsh (Foxley).');
    expect(wardsNotifiedWords({ done: true, why: 'both agreed', whom: 'Councillors Amble and Marsh.', on: null }, missing)).toBe('Yes. Notified: Councillors Amble and Marsh. Both agreed.');
    expect(wardsNotifiedWords({ done: true, why: '', on: '2026-03-03' }, missing)).toBe('Yes. Notified on 3 March 2026.');
  });
  test('says what older plans say of it as before', () => {
    expect(wardsNotifiedWords({ done: true, why: 'we told them' }, missing)).toBe('Yes. We told them.');
    expect(wardsNotifiedWords({ done: true, why: '' }, missing)).toBe('Yes');
    expect(wardsNotifiedWords({ done: false, why: 'no, it affects all wards' }, missing)).toBe('No. It affects all wards.');
  });
  test('says why nobody was told, whoever was named before', () => expect(wardsNotifiedWords({ done: false, why: '', whom: 'Councillor Amble', on: '2026-03-03' }, missing)).toBe('No. Reason: to be confirmed.'));
});

describe('the line about the equality assessment', () => {
  test('says that it was screened, whether or not an assessment followed', () => {
    expect(equalityWords({ done: true, why: '', clearedBy: '', screened: true }, missing)).toBe('Yes, after a screening.');
    expect(equalityWords({ done: true, why: 'No harm was found', clearedBy: '', screened: true }, missing)).toBe('Yes, after a screening. No harm was found.');
    expect(equalityWords({ done: false, why: 'It changes no service', clearedBy: '', screened: true }, missing)).toBe('No. A screening was carried out. It changes no service.');
    expect(equalityWords({ done: false, why: 'As it changes no service', clearedBy: '', screened: true }, missing)).toBe('No, after a screening, as it changes no service.');
    expect(equalityWords({ done: false, why: '', clearedBy: '', screened: true }, missing)).toBe('No. A screening was carried out. Reason: to be confirmed.');
  });
  test('is as before where nobody said', () => {
    expect(equalityWords({ done: true, why: '', clearedBy: '' }, missing)).toBe('Yes');
    expect(equalityWords({ done: false, why: 'It changes no service', clearedBy: '' }, missing)).toBe('No. It changes no service.');
  });
});
