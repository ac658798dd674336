import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bytesOf, logoOf, pictureOf } from '../../../shared/domain/logo.ts';
import { logoContent } from '../../../shared/papers/logo-content.ts';
import { wordsFinder } from '../../../shared/striking/find-words.ts';
import { textsIn } from '../../../shared/striking/texts.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';
import { decisionOn } from '../commands/deciding.ts';

const PNG = readFileSync(new URL('../../fixtures/bad/picture.png', import.meta.url));
/** The head of a JPEG of 300 by 200 dots, behind a segment of any kind. */
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8, 0, 200, 1, 44, 1, 1, 0x11, 0, 0xff, 0xd9]);
const withSize = (width: number, height: number): Buffer => {
  const bytes = Buffer.from(PNG);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

describe('a logo', () => {
  test('is what its bytes say', () => {
    expect([pictureOf(PNG), pictureOf(JPEG)]).toEqual([{ type: 'png', width: 600, height: 300 }, { type: 'jpeg', width: 300, height: 200 }]);
  });
  test.each([
    ['a drawing that is a program', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>')], ['a GIF', Buffer.from('GIF89a0000000000000000000000')],
    ['nothing', Buffer.alloc(0)], ['a JPEG cut short', JPEG.subarray(0, 12)], ['a JPEG whose segment has no length', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['a PNG without a size', withSize(0, 300)],
  ])('is not %s', (_what, bytes) => {
    expect(pictureOf(bytes)).toBeNull();
    expect(logoOf(text(bytes))).toBeNull();
  });
  test('is kept as base64, of a size that a plan can bear', () => {
    for (let length = 0; length < 40; length++) expect(text(bytesOf(text(PNG.subarray(0, length)))!)).toBe(text(PNG.subarray(0, length)));
    expect(logoOf(text(PNG))).toMatchObject({ type: 'png', width: 600, height: 300 });
    expect(logoOf(`data:image/png;base64,${text(PNG)}`)).toBeNull();
    expect(logoOf(text(withSize(1_201, 10)))).toBeNull();
    expect(logoOf(text(Buffer.concat([PNG, Buffer.alloc(64 * 1024)])))).toBeNull();
  });
  test('that no plan may hold reads as none, and is refused by the command', () => {
    expect(() => decisionOn(planOf({}), { do: 'council.set', fields: { logo: text(Buffer.from('GIF89a')) } })).toThrow();
    expect(decisionOn(planOf({}), { do: 'council.set', fields: { logo: text(PNG) } })).toEqual({ edits: { 'council/main': { logo: text(PNG) } }, label: 'Changed the logo' });
  });
  test('is printed within its room, and says what it is', () => {
    const council = (fields: object) => planOf({ council: { main: { name: 'Ashbourne Vale Borough Council', logo: text(PNG), ...fields } } }).council;
    expect(logoContent(council({}))).toMatchObject({ width: 152, height: 76, words: 'Logo of Ashbourne Vale Borough Council' });
    expect(logoContent(council({ logoWords: 'A weir and two oaks' }))?.words).toBe('A weir and two oaks');
    expect(logoContent(council({ logo: null }))).toBeNull();
  });
  test('has no words that could be struck out', () => {
    const finder = wordsFinder(text(PNG).slice(40, 43), true)!;
    expect(finder.holds(text(PNG))).toBe(true);
    expect(textsIn([text(PNG), `about ${text(PNG).slice(40, 43)}`], (one) => finder.holds(one)).map(({ path }) => path)).toEqual([[1]]);
  });
});
