import { describe, expect, test } from 'vitest';
import { TONES } from '../../../shared/domain/round.ts';
import { mailFileName } from '../../../shared/mails/mail-file-name.ts';
import { mailLink } from '../../../shared/mails/mail-link.ts';
import { merged, MERGE_FIELDS, unknownFields, type MergeField, type MergeValues } from '../../../shared/mails/merge-fields.ts';
import { ownWords, USUAL_WORDS } from '../../../shared/mails/usual-words.ts';

/** Every field says its own name in capitals, but for those given. */
const values = (given: Partial<MergeValues> = {}): MergeValues => ({ ...(Object.fromEntries(MERGE_FIELDS.map(({ name }) => [name, name.toUpperCase()])) as Record<MergeField, string>), ...given });

describe('words with fields', () => {
  test('a field is known however it is spaced and capitalised, and put in once', () => {
    expect(merged('Dear {owner}, { Returns  By }: {LIST OF ACTIONS}', values({ owner: '{note}' }))).toEqual({ words: 'Dear {note}, RETURNS BY: LIST OF ACTIONS', gaps: [] });
  });
  test('what somebody should have said stands as a gap that is named once', () => {
    expect(merged('By {returns by}, that is {returns by}, for {committee}', values({ 'returns by': '', committee: '' }))).toEqual({
      words: 'By [the day on which the return is due], that is [the day on which the return is due], for [the committee]', gaps: ['returns by', 'committee'],
    });
  });
  test('a line about something that there is not goes, and leaves no hole', () => {
    expect(merged('One\r\n\r\n{note}\r\n\r\nA copy goes to {copied to}.\r\n\r\nTwo\n{your role}', values({ note: '', 'copied to': '', 'your role': '' })).words).toBe('One\n\nTwo');
  });
  test('what is no field stays as it stands and is told', () => {
    const words = 'Dear {ownr}, {} {a{b}} {owner}\n{two\nlines} {ownr}';
    expect(merged(words, values()).words).toBe('Dear {ownr}, {} {a{b}} OWNER\n{two\nlines} {ownr}');
    expect(unknownFields(words)).toEqual(['{ownr}', '{b}']);
  });
  test.each(TONES)('the usual words of “%s” have only fields that there are, and with all of them no gap', (tone) => {
    const { subject, body } = USUAL_WORDS[tone];
    expect(unknownFields(subject + body)).toEqual([]);
    for (const words of [subject, body]) expect(merged(words, values())).toEqual({ words: expect.not.stringMatching(/[{}[\]]/) as string, gaps: [] });
  });
  test('a council’s own words are kept only where they are its own; what is left empty is as usual', () => {
    const { subject, body } = USUAL_WORDS.chasing;
    expect(ownWords('chasing', null)).toBeNull();
    expect(ownWords('chasing', { subject: ` ${subject} `, body: body.replaceAll('\n', '\r\n') })).toBeNull();
    expect(ownWords('chasing', { subject: 'Please,\n{owner}', body: '' })).toEqual({ subject: 'Please, {owner}', body });
  });
});

describe('a mail’s name and its short beginning', () => {
  test('the name says what it is and for whom, on every system', () => {
    expect(mailFileName('Round 3', 'Janet Hill', 'chasing')).toBe('Round 3 reminder – Janet Hill.eml');
    expect(mailFileName('', ' <a>/../“b”\u202E ', 'last call', 2)).toBe('Round last call – a .. “b” (2).eml');
  });
  test('the beginning of a mail says to whom and about what, in plain ASCII, and no address can add to it', () => {
    const link = (email: string, subject = 'Round 3: your return & “more”') => mailLink({ to: [{ name: 'Tom', email }], copyTo: [{ name: 'Zoë', email: 'zoe@av.example' }], subject });
    expect(link('tom@av.example')).toBe('mailto:tom@av.example?cc=zoe@av.example&subject=Round%203%3A%20your%20return%20%26%20%E2%80%9Cmore%E2%80%9D');
    expect(link('tom&bcc=x?y@av.example')).toMatch(/^mailto:tom%26bcc%3Dx%3Fy@av\.example\?cc=/);
    expect(link('tom@av.example', 'a\r\nBcc: all@example.org\uD800')).toMatch(/subject=a%20Bcc%3A%20all%40example\.org%EF%BF%BD$/);
    for (const none of ['', 'not an address', 'tom@av.example\r\nBcc: x@y.example']) expect(link(none)).toBeNull();
    expect(link('tom@av.example', '“'.repeat(500))).toBeNull();
  });
});
