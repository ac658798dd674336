import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { mailToEml } from '../../../electron/export/email/mail-to-eml.ts';
import { mailText, type MailWords } from '../../../shared/mails/mail-words.ts';
import { folder } from '../session/a-plan.ts';
import { hasPython, readBare, readWithPython, type ReadMail } from './readers.ts';

const AT = new Date('2026-11-25T14:02:00Z');
const MAIL: MailWords = {
  to: [{ name: 'Tom Okoro', email: 'tom.okoro@ashbournevale.example' }, { name: 'Zoë Ó Briain', email: 'zoe@ashbournevale.example' }, { name: 'Without an address', email: '' }],
  subject: 'Peer challenge 2025: action plan – copy of 25 November 2026',
  paragraphs: ['Dear Tom,\ncould you look at “A12”?', 'This is the whole plan, with its history and 2 exempt actions.'],
  attachment: '2026-11-25 Peer challenge 2025 – Action plan.matters.json',
};
const ATTACHED = Buffer.from(`{"words":"Don’t – “now” 👩🏽‍💼"}\n${'line\r\n\n.\n'.repeat(400)}`);
const eml = async (mail: Partial<MailWords> = {}): Promise<string> => Buffer.from(await mailToEml({ ...MAIL, ...mail }, ATTACHED, { at: AT })).toString('latin1');
const namesOf = (headers: readonly string[]): string[] => headers.map((header) => header.slice(0, header.indexOf(':')));

describe('a draft of a mail', () => {
  test('has these headers and no others: no sender, no program, no computer', async () => {
    const { headers } = readBare(await eml());
    expect(namesOf(headers).sort()).toEqual(['Content-Type', 'Date', 'MIME-Version', 'Message-ID', 'Subject', 'To', 'X-Unsent']);
    expect(headers).toContain('X-Unsent: 1');
    expect(headers).toContain('Date: Wed, 25 Nov 2026 14:02:00 +0000');
    expect(headers.find((header) => header.startsWith('Message-ID'))).toMatch(/^Message-ID: <[0-9a-f-]{36}@matters-arising\.invalid>$/);
    const head = (await eml()).slice(0, 4_000);
    for (const trace of [os.hostname(), os.userInfo().username, os.homedir(), 'nodemailer']) expect(head.toLowerCase()).not.toContain(`${trace.toLowerCase()}`);
  });

  test('has CRLF throughout, short lines and plain ASCII, so that no mail system has to change a byte', async () => {
    const text = await eml();
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(200);
    // eslint-disable-next-line no-control-regex -- everything but ASCII is what this looks for
    expect(text).toMatch(/^[\x09\x0A\x0D\x20-\x7E]*$/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('has plain words, the same as HTML that fetches nothing, and the attachment byte for byte', async () => {
    const { parts } = readBare(await eml());
    expect(parts.map(({ headers }) => headers.find((header) => header.startsWith('Content-Type'))!.split(';')[0])).toEqual(['Content-Type: text/plain', 'Content-Type: text/html', 'Content-Type: application/json']);
    expect(parts.map(({ headers }) => headers.find((header) => header.startsWith('Content-Transfer'))!)).toEqual([
      'Content-Transfer-Encoding: quoted-printable', 'Content-Transfer-Encoding: quoted-printable', 'Content-Transfer-Encoding: base64',
    ]);
    expect(Buffer.from(parts[2]!.body, 'base64').equals(ATTACHED)).toBe(true);
    expect(parts[1]!.body).not.toMatch(/src=|href=|http/i);
    const attached = parts[2]!.headers.join('\n');
    expect(attached).toContain('name="2026-11-25 Peer challenge 2025 - Action plan.matters.json"');
    expect(attached).toMatch(/^Content-Disposition: attachment; filename\*0\*=utf-8''2026-11-25%20Peer/m);
  });

  test.skipIf(!hasPython)('is read by Python’s email package as it was meant', async () => {
    const file = path.join(await folder(), 'draft.eml');
    await writeFile(file, await mailToEml(MAIL, ATTACHED, { at: AT }));
    const [read] = readWithPython(file) as [ReadMail];
    expect(read.defects).toEqual([]);
    expect(read.subject).toBe(MAIL.subject);
    expect(read.to).toEqual([['Tom Okoro', 'tom.okoro@ashbournevale.example'], ['Zoë Ó Briain', 'zoe@ashbournevale.example']]);
    const [plain, html, attached] = read.parts;
    expect(Buffer.from(plain!.content, 'base64').toString().replaceAll('\r\n', '\n').trimEnd()).toBe(mailText(MAIL));
    expect(Buffer.from(html!.content, 'base64').toString()).toContain('<p>Dear Tom,<br>\r\ncould you look at “A12”?</p>');
    expect(attached).toMatchObject({ type: 'application/json', disposition: 'attachment', name: MAIL.attachment, defects: [] });
    expect(Buffer.from(attached!.content, 'base64').equals(ATTACHED)).toBe(true);
  });
});

describe('a mail with a workbook, and a copy for somebody’s director', () => {
  const RETURN = { copyTo: [{ name: 'Zoë Ó Briain', email: 'zoe@ashbournevale.example' }, { name: 'No address', email: '' }], attachment: 'Round 3 – Zoë Ó Briain.xlsx' };
  test('says so in a header of its own, and the workbook travels as what it is', async () => {
    const { headers, parts } = readBare(await eml(RETURN));
    expect(namesOf(headers).sort()).toEqual(['Cc', 'Content-Type', 'Date', 'MIME-Version', 'Message-ID', 'Subject', 'To', 'X-Unsent']);
    expect(headers.find((header) => header.startsWith('Cc'))).toMatch(/^Cc: =\?UTF-8\?.*\?= <zoe@ashbournevale\.example>$/i);
    expect(parts[2]!.headers.join('\n')).toContain('Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet; name="Round 3 - Zoe O Briain.xlsx"');
  });
  test.skipIf(!hasPython)('is read by Python so', async () => {
    const file = path.join(await folder(), 'draft.eml');
    await writeFile(file, await mailToEml({ ...MAIL, ...RETURN }, ATTACHED, { at: AT }));
    const [read] = readWithPython(file) as [ReadMail];
    expect([read.copyTo, read.defects, read.parts[2]?.name]).toEqual([[['Zoë Ó Briain', 'zoe@ashbournevale.example']], [], RETURN.attachment]);
  });
});

/** What has broken out of headers, file names and HTML before, each alone and in company: sixty of them. */
const HOSTILE: readonly string[] = [
  'a\r\nBcc: all@example.org', 'a\nX-Injected: yes', 'a\rX-Injected: yes', 'a\r\n\r\n<script>alert(1)</script>', 'a\u0085X-Injected: yes', 'a\u2028X-Injected: yes', 'a\u0000b', 'a\u000bb',
  'a\u007fb', 'a\tb', '\uD83D', '\uDC00 first', 'x\uFFFEy', '"; filename="evil.exe', 'name\\', 'quote " inside', "it's", 'a;b', 'a=b', 'a%0D%0ABcc: x', '=?UTF-8?Q?=0D=0ABcc:_x?=', '=?utf-8?B?DQpCY2M6IHg=?=',
  '=?broken', '?=', '../../etc/passwd', '..\\..\\windows\\system32', 'C:\\autoexec.bat', '/root/.ssh/id', 'CON', 'nul.json', 'con.matters.json', 'plan.matters.json.exe', '\u202Enosj.exe', 'a\u200Bb', '\uFEFFbom',
  'plan?.json', 'plan*<>|', '   ', '', '.', '..', '~$plan', '<b>bold</b>', '<img src=x onerror=alert(1)>', '&amp;&lt;', '<!--', ']]>', 'javascript:alert(1)', '{{constructor}}', '${7*7}', '%s%n',
  'é'.repeat(300), '日本語の計画'.repeat(30), '👩🏽‍💼'.repeat(60), 'مرحبا بالعالم', 'e\u0301'.repeat(120), 'word '.repeat(200), 'x'.repeat(2_000), 'a, b <c@d.example>; e', 'undisclosed-recipients:;',
];

describe('hostile names and subjects', () => {
  test('there are sixty of them', () => expect(new Set(HOSTILE).size).toBe(60));

  test.each(HOSTILE.map((words) => [JSON.stringify(words).slice(0, 60), words]))('%s adds no header, no part and no line of its own', async (_, words) => {
    const text = await eml({ subject: words, to: [{ name: words, email: 'tom@ashbournevale.example' }], copyTo: [{ name: words, email: 'zoe@ashbournevale.example' }], paragraphs: [words, 'These are always there.'], attachment: `${words}.matters.json` });
    const { headers, parts } = readBare(text);
    const allowed = ['Cc', 'Content-Type', 'Date', 'MIME-Version', 'Message-ID', 'Subject', 'To', 'X-Unsent'];
    expect(namesOf(headers).filter((name) => !allowed.includes(name))).toEqual([]);
    expect(parts.length).toBe(3);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(Buffer.from(parts.at(-1)!.body, 'base64').equals(ATTACHED)).toBe(true);
    const html = parts.find((part) => part.headers[0]!.includes('text/html'))!.body.replace(/=\r\n/g, '');
    expect(html).not.toMatch(/<script|<img|<b>|<!--/i);
  });

  test.skipIf(!hasPython)('Python reads each of them with one recipient, one subject and the attachment whole', async () => {
    const dir = await folder();
    const files = await Promise.all(HOSTILE.map(async (words, n) => {
      const file = path.join(dir, `${n}.eml`);
      await writeFile(file, await mailToEml({ ...MAIL, subject: words, to: [{ name: words, email: 'tom@ashbournevale.example' }], attachment: `${words}.matters.json` }, ATTACHED, { at: AT }));
      return file;
    }));
    for (const [n, read] of readWithPython(...files).entries()) {
      const words = HOSTILE[n]!;
      expect([words, read.to.map(([, address]) => address), read.defects]).toEqual([words, ['tom@ashbournevale.example'], []]);
      expect([words, read.headers.filter(([name]) => /^(bcc|cc|x-injected|from|sender)$/i.test(name))]).toEqual([words, []]);
      const attached = read.parts.at(-1)!;
      expect([words, Buffer.from(attached.content, 'base64').equals(ATTACHED), attached.defects]).toEqual([words, true, []]);
      // eslint-disable-next-line no-control-regex -- controls are what this looks for
      expect([words, /[\u0000-\u001f\u202e<>:"/\\|?*]/.test(attached.name ?? ''), /[\u0000-\u001f]/.test(read.subject)]).toEqual([words, false, false]);
      expect(attached.name).toMatch(/^[^ .~].*\.matters\.json$/u);
      expect(attached.plainName).toMatch(/^[\x20-\x7e]*\.matters\.json$/);
    }
  });
});
