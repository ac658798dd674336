import { describe, expect, test } from 'vitest';
import { styleChain } from '../../../../electron/intake/template/drawing/style-chain.ts';
import type { Theme } from '../../../../electron/intake/template/drawing/theme.ts';
import { xmlTree } from '../../../../electron/intake/xml/xml-tree.ts';

const theme: Theme = { font: (name) => (name?.startsWith('major') ? 'Calibri Light' : null), colour: () => null };
const chainOf = (inside: string) =>
  styleChain(xmlTree(new TextEncoder().encode(`<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:styles>`)).root, theme);
const style = (id: string, inside: string, attributes = '') => `<w:style w:type="paragraph" w:styleId="${id}" ${attributes}>${inside}</w:style>`;
const DEFAULTS = '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Cambria"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="200" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';
const NORMAL = style('Normal', '<w:rPr><w:sz w:val="24"/></w:rPr>', 'w:default="1"');

describe('what a paragraph looks like by its style', () => {
  const chain = chainOf(DEFAULTS + NORMAL
    + style('House', '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="120"/></w:pPr><w:rPr><w:b/><w:color w:val="1F5C4D"/><w:rFonts w:asciiTheme="majorHAnsi"/></w:rPr>')
    + style('Quiet', '<w:basedOn w:val="House"/><w:rPr><w:b w:val="0"/><w:color w:val="auto"/></w:rPr>'));
  const look = (id: string | null) => chain.resolved(chain.paragraph(id));

  test('is what it says itself, over what it is based on, over what the document says of all', () => {
    expect(look('House').words).toMatchObject({ bold: true, colour: '1f5c4d', size: 12, font: 'Calibri Light' });
    expect(look('House').paragraph).toMatchObject({ before: 6, after: 10, line: { times: 1.15 } });
  });
  test('can be taken back by one that is based on it', () => {
    expect(look('Quiet').words).toMatchObject({ bold: false, colour: null, font: 'Calibri Light' });
  });
  test('is that of the usual style where none is named, and where the one that is named does not exist', () => {
    expect(look(null).words).toMatchObject({ size: 12, font: 'Cambria', bold: false });
    expect(look('Nowhere')).toEqual(look(null));
  });
  test('goes before what a table says of it, which goes before what the document says', () => {
    const table = { words: { size: 8, italic: true }, paragraph: { after: 0 }, list: {} };
    const { words, paragraph } = chain.resolved(chain.paragraph('House'), table);
    expect([words.size, words.italic, paragraph.after, paragraph.before]).toEqual([12, true, 0, 6]);
  });
  test('has each edge of its border from the nearest that says something of it', () => {
    const edged = chainOf(style('A', '<w:pPr><w:pBdr><w:top w:val="single" w:sz="8"/><w:bottom w:val="single" w:sz="8"/></w:pBdr></w:pPr>') + style('B', '<w:basedOn w:val="A"/><w:pPr><w:pBdr><w:bottom w:val="none"/></w:pBdr></w:pPr>'));
    expect(edged.resolved(edged.paragraph('B')).paragraph.borders).toEqual({ top: { width: 1, style: 'solid', colour: null }, bottom: 'none' });
  });
});
