import { describe, expect, test } from 'vitest';
import { below, childOf, sliced, xmlTree } from '../../../../electron/intake/xml/xml-tree.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('a part as a tree that knows where each element stands', () => {
  const source = `<?xml version="1.0"?>\r\n<!-- <w:p> is none -->\n<w:document ${WORD}><w:body><w:p w:a="1 > 0"><w:r><w:t>A 𝄞 &amp; b</w:t><w:tab/></w:r></w:p >\r\n<w:p/><![CDATA[<w:p/>]]></w:body></w:document>`;
  const { text, root, bound } = xmlTree(bytes(`\ufeff${source}`));
  const all = [...below(root)];

  test('every stretch is just its element', () => {
    expect(text).toBe(source);
    expect(all.map((node) => sliced(text, node))).toEqual([
      expect.stringMatching(/^<w:body>.*<\/w:body>$/s), '<w:p w:a="1 > 0"><w:r><w:t>A 𝄞 &amp; b</w:t><w:tab/></w:r></w:p >', '<w:r><w:t>A 𝄞 &amp; b</w:t><w:tab/></w:r>', '<w:t>A 𝄞 &amp; b</w:t>', '<w:tab/>', '<w:p/>',
    ]);
    expect(all.map((node) => sliced(text, node.inner)).slice(2)).toEqual(['<w:t>A 𝄞 &amp; b</w:t><w:tab/>', 'A 𝄞 &amp; b', '', '']);
  });
  test('words are what they mean, attributes go by their local name, and the namespaces of the root are known', () => {
    expect(all.find(({ name }) => name === 'w:t')?.words).toBe('A 𝄞 & b');
    expect(childOf(root, 'w:body')?.children[0]?.attribute('a')).toBe('1 > 0');
    expect(bound.get('w')).toBe('http://schemas.openxmlformats.org/wordprocessingml/2006/main');
  });
  test.each([['a DOCTYPE', '<!DOCTYPE a><a/>'], ['an unclosed element', '<a><b></a>'], ['nothing', ''], ['an entity of its own', '<a>&b;</a>'], ['deep nesting', '<a>'.repeat(500)]])('%s is refused', (_, text) => {
    expect(() => xmlTree(bytes(text))).toThrow('damaged');
  });
  test('what is not UTF-8 is refused', () => {
    expect(() => xmlTree(new Uint8Array([0x3c, 0x61, 0xff, 0x2f, 0x3e]))).toThrow('damaged');
  });
});
