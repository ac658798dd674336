import { expect, test } from 'vitest';
import { marksIn } from '../../../shared/template/marks.ts';

const said = (text: string) => marksIn(text).map(({ kind, words, from, to }) => [kind, words, text.slice(from, to)]);

test('words in double curly brackets, in guillemets and in square or angle brackets ask to be filled in', () => {
  expect(said('{{ Report title }} by «Author» on [date of meeting] for <insert committee>.')).toEqual([
    ['braces', 'Report title', '{{ Report title }}'], ['braces', 'Author', '«Author»'], ['prompt', 'date of meeting', '[date of meeting]'], ['prompt', 'insert committee', '<insert committee>'],
  ]);
});
test.each(['the officer[s] concerned', 'as said [1], and again [12]', '“member’s [sic] reply”', 'write to <clerk@ashbournevale.example>', 'see <https://ashbournevale.example>', '{{}}', '[ ]', '5 < 7 and 9 > 8', '{one brace}'])('%s asks for nothing', (text) => {
  expect(said(text)).toEqual([]);
});
test('brackets inside curly brackets are one place', () => {
  expect(said('{{reason [why]}}')).toEqual([['braces', 'reason [why]', '{{reason [why]}}']]);
});
