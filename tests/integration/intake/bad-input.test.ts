import { chmod, copyFile, mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadFailureKind } from '../../../electron/intake/read-failures.ts';
import { fixtures, read } from './reading.ts';

const bad = (name: string): string => path.join(fixtures, 'bad', name);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'matters-intake-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Refused by name, with sentences that say what happened and what to do. */
async function expectRefusal(file: string, kind: ReadFailureKind, saying: RegExp): Promise<void> {
  const result = await read(file);
  expect(result).toMatchObject({ ok: false, failure: { kind } });
  if (result.ok) return;
  expect(result.failure.message).toMatch(saying);
  expect(result.failure.message.split(/[.:!] /).length).toBeGreaterThan(1);
}

/** The first part of a good file, as a broken download leaves it. */
async function cutOff(source: string, share: number): Promise<string> {
  const bytes = await readFile(path.join(fixtures, 'reports', source));
  const file = path.join(folder, `cut ${path.basename(source)}`);
  await writeFile(file, bytes.subarray(0, Math.floor(bytes.length * share)));
  return file;
}

describe('a file that is not there, or is no file', () => {
  test('missing', () => expectRefusal(path.join(folder, 'gone.docx'), 'reportMissing', /no longer where it was/));
  test('inside something that is no folder', () =>
    expectRefusal(path.join(bad('picture.png'), 'report.docx'), 'reportMissing', /moved, renamed or deleted/));
  test('a folder', () => expectRefusal(folder, 'reportIsAFolder', /choose the report inside it/));
  test.skipIf(process.platform === 'win32')('a device', () =>
    expectRefusal('/dev/null', 'reportIsUnknown', /Word file, a PDF or plain text/),
  );
  test.skipIf(process.getuid?.() === 0)('without permission (skipped as root, who may read anything)', async () => {
    const file = path.join(folder, 'locked.txt');
    await writeFile(file, 'Recommendations');
    await chmod(file, 0);
    await expectRefusal(file, 'reportNotReadable', /may not open it/);
  });
});

describe('a file that has nothing to read', () => {
  test('empty', async () => {
    const file = path.join(folder, 'empty.docx');
    await writeFile(file, '');
    await expectRefusal(file, 'reportEmpty', /not a single word/);
  });
  test('white space alone', async () => {
    const file = path.join(folder, 'blank.txt');
    await writeFile(file, ' \r\n\t\r\n');
    await expectRefusal(file, 'reportEmpty', /not a single word/);
  });
  test('a Word file that holds pictures alone', () => expectRefusal(bad('picture-only.docx'), 'reportHasNoText', /OCR/));
  test('a PDF whose pages are pictures', () => expectRefusal(bad('picture-only.pdf'), 'pdfIsPictures', /as a scanner makes them.*OCR/));
});

describe('a file that is larger than it may be', () => {
  test('more than 200 MB on disk', async () => {
    const file = path.join(folder, 'huge.pdf');
    const handle = await open(file, 'w');
    await handle.truncate(200 * 1024 * 1024 + 1);
    await handle.close();
    await expectRefusal(file, 'reportTooLarge', /larger than 200 MB/);
  });
  test('200 MB of nothing', async () => {
    const file = path.join(folder, 'zeros.docx');
    const handle = await open(file, 'w');
    await handle.truncate(200 * 1024 * 1024);
    await handle.close();
    await expectRefusal(file, 'reportIsUnknown', /whatever its name says/);
  });
  test('more plain text than a report can have', async () => {
    const file = path.join(folder, 'long.txt');
    await writeFile(file, 'The council should.\n'.repeat(1_100_000));
    await expectRefusal(file, 'reportTooLong', /more text than a report/);
  });
  test('a zip bomb behind headers that lie', () => expectRefusal(bad('bomb.docx'), 'wordFileUnpacksTooLarge', /unpacks to far more/));
});

describe('a file that is something else than its name says', () => {
  test.each(['report.docx', 'report.pdf', 'report.txt'])('a picture called %s', async (name) => {
    await copyFile(bad('picture.png'), path.join(folder, name));
    await expectRefusal(path.join(folder, name), 'reportIsAPicture', /is a picture/);
  });
  test('an old Word file called .docx is read as what it is', async () => {
    await copyFile(bad('old-word.doc'), path.join(folder, 'old.docx'));
    expect(await read(path.join(folder, 'old.docx'))).toMatchObject({ ok: true, value: { format: 'word', warnings: [expect.stringMatching(/old Word format \(\.doc\)/)] } });
  });
  test('OpenDocument', () => expectRefusal(bad('open-document.odt'), 'reportIsOpenDocument', /\.odt/));
  test('Rich Text', () => expectRefusal(bad('rich-text.rtf'), 'reportIsRichText', /\.rtf/));
  test('a web page', async () => {
    const file = path.join(folder, 'page.txt');
    await writeFile(file, '<!DOCTYPE html><html><body>Recommendations</body></html>');
    await expectRefusal(file, 'reportIsWebPage', /web page/);
  });
  test('a plan', async () => {
    const file = path.join(folder, 'plan.txt');
    await writeFile(file, '{ "format": "matters-arising/plan", "version": 1 }');
    await expectRefusal(file, 'reportIsAPlan', /File, Open/);
  });
  test('a good report under a wrong name is read all the same', async () => {
    await copyFile(path.join(fixtures, 'reports/pdf/titled.pdf'), path.join(folder, 'misnamed.docx'));
    expect(await read(path.join(folder, 'misnamed.docx'))).toMatchObject({ ok: true, value: { format: 'pdf' } });
  });
});

describe('a file that is locked, damaged or incomplete', () => {
  test('a Word file with a password', () => expectRefusal(bad('password.docx'), 'wordFileEncrypted', /password/));
  test('a PDF with a password', () => expectRefusal(bad('password.pdf'), 'pdfEncrypted', /password/));
  test('a Word file without its document', () =>
    expectRefusal(bad('without-document.docx'), 'wordFileIncomplete', /no Word document inside/));
  test('a Word file with a lone surrogate, which XML forbids', () =>
    expectRefusal(bad('lone-surrogate.docx'), 'wordFileDamaged', /garbled/));
  test('a Word file with a DOCTYPE', () => expectRefusal(bad('doctype.docx'), 'wordFileDamaged', /garbled/));
  test.each([0.1, 0.5, 0.98])('a Word file cut off after %d of it', async (share) => {
    await expectRefusal(await cutOff('word/titled.docx', share), 'wordFileDamaged', /cut off/);
  });
  test.each([0.1, 0.5, 0.98])('a PDF cut off after %d of it', async (share) => {
    await expectRefusal(await cutOff('pdf/titled.pdf', share), 'pdfDamaged', /cut off/);
  });
  test('a PDF cut off where the rest could still be shown, without its last page', async () => {
    const file = path.join(folder, 'half.pdf');
    await writeFile(file, pdfForTheWeb().half);
    await expectRefusal(file, 'pdfDamaged', /cannot be relied on/);
    await writeFile(file, pdfForTheWeb().whole);
    const result = await read(file);
    expect(result.ok && result.value.blocks.map(({ text }) => text)).toEqual(['Agree the first plan', 'Agree the second plan']);
  });
  test('a PDF whose middle was overwritten', async () => {
    const bytes = await readFile(path.join(fixtures, 'reports/pdf/titled.pdf'));
    bytes.fill(0x20, 100, bytes.length - 200);
    await writeFile(path.join(folder, 'overwritten.pdf'), bytes);
    await expectRefusal(path.join(folder, 'overwritten.pdf'), 'pdfDamaged', /cannot be relied on/);
  });
  test('a Word file with one byte changed is not trusted', async () => {
    const bytes = await readFile(path.join(fixtures, 'reports/word/titled.docx'));
    const start = bytes.indexOf('word/document.xml') + 400;
    bytes[start] = (bytes[start] ?? 0) ^ 0xff;
    await writeFile(path.join(folder, 'changed.docx'), bytes);
    await expectRefusal(path.join(folder, 'changed.docx'), 'wordFileDamaged', /cannot be relied on/);
  });
  test('a PDF without pages', async () => {
    const file = path.join(folder, 'no-pages.pdf');
    await mkdir(folder, { recursive: true });
    await writeFile(file, pdfWithoutPages());
    await expectRefusal(file, 'pdfHasNoPages', /no pages/);
  });
});

describe('a file that is read with a word of caution', () => {
  test('a Word file with macros', async () => {
    const result = await read(bad('macros.docm'));
    expect(result).toMatchObject({
      ok: true,
      value: { format: 'word', warnings: ['The file contains macros. They were not run; only its text was read.'] },
    });
  });
});

/** A PDF of these objects, the first of them its catalogue. */
function pdfOf(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((content, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${content}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R >>\n`;
  return `${file}xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}${trailer}startxref\n${file.length}\n%%EOF\n`;
}

const pdfWithoutPages = (): string => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']);

/** A PDF that begins with its trailer, as files made for the web do, so that a part of it can be shown before the rest has come. */
function pdfForTheWeb(): { whole: string; half: string } {
  const page = (text: string): string => {
    const content = `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`;
    return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  };
  const whole = pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R 6 0 R] /Count 2 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Page /Parent 2 0 R /Contents 5 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> >>',
    page('Agree the first plan'),
    '<< /Type /Page /Parent 2 0 R /Contents 7 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> >>',
    page('Agree the second plan'),
  ]).replace('%PDF-1.4\n', '%PDF-1.4\ntrailer\n<< /Size 8 /Root 1 0 R >>\n');
  return { whole, half: whole.slice(0, whole.indexOf('7 0 obj')) };
}
