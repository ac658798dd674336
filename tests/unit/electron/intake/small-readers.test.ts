import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../../electron/intake/recognise.ts';
import { decodeText } from '../../../../electron/intake/text/decode-text.ts';
import { readText } from '../../../../electron/intake/text/read-text.ts';
import { writeNumber } from '../../../../electron/intake/word/number-formats.ts';
import { crc32 } from '../../../../electron/intake/zip/crc32.ts';
import { openZip } from '../../../../electron/intake/zip/open-zip.ts';

const utf16 = (text: string, mark = '\ufeff'): Uint8Array => Buffer.from(mark + text, 'utf16le');

describe('plain text is decoded', () => {
  test('as UTF-8 with and without a mark, and as UTF-16 either way round', () => {
    const words = 'Café – £5 “ok” 👍';
    expect(decodeText(Buffer.from(words))).toEqual({ text: words, warnings: [] });
    expect(decodeText(Buffer.from(`\ufeff${words}`)).text).toBe(words);
    expect(decodeText(utf16(words)).text).toBe(words);
    expect(decodeText(Buffer.from(utf16(words)).swap16()).text).toBe(words);
  });

  test('else as Windows-1252, and says so', () => {
    const decoded = decodeText(Uint8Array.from([0xa3, 0x35, 0x20, 0x96, 0x20, 0x93, 0x6f, 0x6b, 0x94]));
    expect(decoded.text).toBe('£5 – “ok”');
    expect(decoded.warnings).toEqual([expect.stringContaining('not in Unicode')]);
  });

  test('with what cannot be shown removed and counted, and emoji and right-to-left text kept', () => {
    const report = readText(utf16('Recommendations\r\n\r\n· Agree\u0007 a \ud83d plan for שלום 👍 by May\r\n'));
    expect(report.blocks.map(({ text }) => text)).toEqual(['Recommendations', 'Agree a \ufffd plan for שלום 👍 by May']);
    expect(report.warnings).toEqual(['2 characters that cannot be shown were removed or replaced.']);
  });
});

describe('a file is recognised by content', () => {
  test.each([
    ['a PDF with a line of a mail gateway in front', Buffer.from('X-Scan: ok\n%PDF-1.7\n'), 'pdf'],
    ['a zip', zipSync({ a: strToU8('b') }), 'zip'],
    ['text', Buffer.from('1. Recommendations\n'), 'text'],
    ['text with a stray control character', Buffer.from(`${'Agree a plan. '.repeat(5)}\u0007`), 'text'],
    ['UTF-16 text', utf16('Recommendations'), 'text'],
    ['a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'picture'],
    ['a program', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0]), 'unknown'],
  ] as const)('%s', (_, bytes, expected) => {
    expect(recognise(bytes)).toBe(expected);
  });
});

describe('zips', () => {
  test('parts are inflated and their checksums compared', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    const zip = openZip(zipSync({ 'Word/Document.xml': strToU8('<x/>'), stored: [strToU8('as it is'), { level: 0 }] }));
    expect(new TextDecoder().decode(zip.read('word/document.xml') ?? undefined)).toBe('<x/>');
    expect(new TextDecoder().decode(zip.read('stored') ?? undefined)).toBe('as it is');
    expect(zip.read('missing')).toBeNull();
  });

  test('more entries than any Word file has are refused', () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`e${index}`, new Uint8Array()]));
    expect(() => openZip(zipSync(many, { level: 0 }))).toThrow(/unpacksTooLarge/);
  });

  test('a checksum that does not fit is damage', () => {
    const bytes = zipSync({ a: [strToU8('as it is'), { level: 0 }] });
    const at = Buffer.from(bytes).indexOf('as it is');
    bytes[at] = 0x41;
    expect(() => openZip(bytes).read('a')).toThrow(/damaged/);
  });
});

test.each([
  [4, 'lowerRoman', 'iv'],
  [1994, 'upperRoman', 'MCMXCIV'],
  [1, 'lowerLetter', 'a'],
  [27, 'lowerLetter', 'aa'],
  [28, 'upperLetter', 'BB'],
  [2, 'ordinal', '2nd'],
  [12, 'ordinal', '12th'],
  [7, 'decimalZero', '07'],
  [21, 'cardinalText', 'Twenty-one'],
  [3, 'none', ''],
  [3, 'chicago', '3'],
])('%d in %s is printed as %s', (value, format, printed) => {
  expect(writeNumber(value, format)).toBe(printed);
});
