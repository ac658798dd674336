import { expect, test } from 'vitest';
import { cleanText, oneLine, safeLink } from '../../../shared/papers/clean-text.ts';

test('every character that XML cannot hold is gone, and every other one stays', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    const cleaned = cleanText(`a${character}b`);
    const allowed =
      unit === 9 ||
      unit === 10 ||
      (unit >= 0x20 && unit <= 0x7e) ||
      (unit >= 0xa0 && unit < 0xd800 && unit !== 0x2028 && unit !== 0x2029) ||
      (unit >= 0xe000 && unit <= 0xfffd);
    if (allowed) expect(cleaned, unit.toString(16)).toBe(`a${character}b`);
    // What was between two words still keeps them apart.
    else expect(cleaned, unit.toString(16)).toMatch(/^a[ \n\ufffd]b$/);
  }
});
test('a pair of surrogates is one character, and stays', () => {
  expect(cleanText('plan 📋 done')).toBe('plan 📋 done');
  expect(cleanText('\ud83d\ud83d\udccb\udccb')).toBe('\ufffd📋\ufffd');
});
test('line ends of every kind are one', () => {
  expect(cleanText('a\r\nb\rc\u000bd\u2028e')).toBe('a\nb\nc\nd\ne');
  expect(oneLine(' a \r\n b\u0007 ')).toBe('a b');
});
test('controls in a row leave at most one space', () => {
  expect([cleanText('a\u0000\u0001b'), cleanText('a \u0000\u0001 b'), cleanText('\u0000\u0001b')]).toEqual(['a b', 'a  b', 'b']);
});
test('only web and mail addresses are links', () => {
  expect(safeLink('https://www.ashbournevale.example/plan?x=1#top')).toBe('https://www.ashbournevale.example/plan?x=1#top');
  expect(safeLink('mailto:priya.raman@ashbournevale.example')).toBe('mailto:priya.raman@ashbournevale.example');
  const refused = [
    undefined,
    '',
    'http://www.ashbournevale.example',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'file:///etc/passwd',
    '\\\\server\\share',
    '//evil.example',
    'https://user:pass@evil.example',
    'https://evil.example"><script>',
    'https://evil.example/\u202egnp',
    'data:text/html,x',
    'mailto:a@b.example?bcc=c@d.example',
    'ms-word:ofe|u|https://evil.example',
    'https://localhost',
    'https://a.example/ b',
  ];
  for (const link of refused) expect(safeLink(link), String(link)).toBeNull();
});
