import { describe, expect, test } from 'vitest';
import type { TemplateDrawing } from '../../../shared/template/drawing.ts';
import { pagesOf } from '../../../shared/template/drawn-pages.ts';
import { drawnFrom, linesOf, paragraphsIn, placesIn } from './support/drawn.ts';
import { bytesOf, changed, readBytes, withBlocks } from './support/templates.ts';

const p = (words: string, paragraph = '', run = ''): string => `<w:p><w:pPr>${paragraph}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const firstOf = (blocks: string) => paragraphsIn(drawnFrom(withBlocks(blocks)).sections[0]!.blocks)[0]!;

/** Every number and every word of a drawing, with the name of its field. */
function* fieldsOf(value: unknown, name = ''): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) return void (yield [name, value]);
  for (const [key, inner] of Object.entries(value)) yield* fieldsOf(inner, Array.isArray(value) ? name : key);
}
function faultsOf(drawing: TemplateDrawing): string[] {
  return [...fieldsOf(drawing)].flatMap(([name, value]) => {
    const isFine = typeof value === 'number' ? Number.isFinite(value) && Math.abs(value) <= 2_000
      : name === 'colour' || name === 'fill' ? value === null || (typeof value === 'string' && /^[0-9a-f]{6}$/.test(value))
      : name === 'font' ? value === null || (typeof value === 'string' && /^[\p{L}][\p{L}\p{N} -]*$/u.test(value))
      : typeof value !== 'function' && typeof value !== 'symbol';
    return isFine ? [] : [`${name}: ${JSON.stringify(value)}`];
  });
}

describe('what becomes a look is a number between bounds, a colour or a plain name', () => {
  const EVIL = ['red;background:url(https://example.org)', 'constructor', '__proto__', 'toString', 'calc(1px)', '9'.repeat(40), '-999999999', '1e9', 'NaN', '', 'a&quot;;}b{', '\\2f', '#12345', '12345g'];

  test.each(EVIL)('not %s, wherever it stands', (evil) => {
    const run = `<w:rFonts w:ascii="${evil}" w:hAnsi="${evil}" w:asciiTheme="${evil}"/><w:color w:val="${evil}"/><w:sz w:val="${evil}"/><w:highlight w:val="${evil}"/><w:shd w:fill="${evil}"/><w:u w:val="${evil}"/><w:vertAlign w:val="${evil}"/><w:rStyle w:val="${evil}"/>`;
    const edges = `<w:top w:val="${evil}" w:sz="${evil}" w:color="${evil}"/>`;
    const paragraph = `<w:pStyle w:val="${evil}"/><w:numPr><w:ilvl w:val="${evil}"/><w:numId w:val="${evil}"/></w:numPr><w:pBdr>${edges}</w:pBdr><w:shd w:fill="${evil}"/><w:tabs><w:tab w:val="${evil}" w:pos="${evil}"/></w:tabs><w:spacing w:before="${evil}" w:after="${evil}" w:line="${evil}" w:lineRule="${evil}"/><w:ind w:left="${evil}" w:right="${evil}" w:hanging="${evil}" w:firstLine="${evil}"/><w:jc w:val="${evil}"/>`;
    const cell = `<w:tc><w:tcPr><w:tcW w:w="${evil}" w:type="dxa"/><w:gridSpan w:val="${evil}"/><w:vMerge w:val="restart"/><w:tcBorders>${edges}</w:tcBorders><w:shd w:fill="${evil}"/><w:tcMar><w:left w:w="${evil}"/></w:tcMar><w:vAlign w:val="${evil}"/></w:tcPr>${p('in a cell')}</w:tc>`;
    const table = `<w:tbl><w:tblPr><w:tblStyle w:val="${evil}"/><w:tblW w:w="${evil}" w:type="pct"/><w:jc w:val="${evil}"/><w:tblInd w:w="${evil}"/><w:tblLook w:val="${evil}"/></w:tblPr><w:tblGrid><w:gridCol w:w="${evil}"/></w:tblGrid><w:tr><w:trPr><w:gridBefore w:val="${evil}"/><w:trHeight w:val="${evil}"/></w:trPr>${cell}</w:tr></w:tbl>`;
    const wp = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
    const box = `<w:p><w:r><w:drawing><wp:anchor ${wp} behindDoc="${evil}"><wp:positionH relativeFrom="${evil}"><wp:posOffset>${evil}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="${evil}"><wp:align>${evil}</wp:align></wp:positionV><wp:extent cx="${evil}" cy="${evil}"/><wps:spPr><a:solidFill><a:schemeClr val="${evil}"/></a:solidFill><a:ln w="${evil}"><a:solidFill><a:srgbClr val="${evil}"/></a:solidFill></a:ln></wps:spPr></wp:anchor></w:drawing></w:r></w:p>`;
    const old = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:${evil};height:${evil};position:absolute;margin-left:${evil}" fillcolor="${evil}"/></w:pict></w:r></w:p>`;
    const section = `<w:p><w:pPr><w:sectPr><w:headerReference w:type="${evil}" r:id="${evil}"/><w:type w:val="${evil}"/><w:pgSz w:w="${evil}" w:h="${evil}"/><w:pgMar w:top="${evil}" w:left="${evil}" w:right="${evil}" w:bottom="${evil}" w:header="${evil}"/></w:sectPr></w:pPr></w:p>`;
    const drawing = drawnFrom(withBlocks(p('words', paragraph, run) + table + box + old + section));
    expect(faultsOf(drawing)).toEqual([]);
    expect(linesOf(drawing.sections[0]!.blocks)).toContain('words');
    expect(structuredClone(drawing)).toEqual(drawing);
    expect(pagesOf(drawing).length).toBeLessThan(20);
  });
  test('giants are cut down to what a page can show', () => {
    const { pieces, look } = firstOf(p('huge', '<w:spacing w:before="30000000"/><w:ind w:left="900000"/>', '<w:sz w:val="99999"/>'));
    expect(pieces).toMatchObject([{ look: { size: 96 } }]);
    expect(look).toMatchObject({ before: 400, left: 1600 });
  });
  test('a colour said to be nobody’s takes back what a style gave', () => {
    const heading = firstOf(p('Own ink', '<w:pStyle w:val="Heading1"/>', '<w:color w:val="auto"/>'));
    expect(heading.pieces).toMatchObject([{ look: { colour: null, bold: true } }]);
  });
});

describe('how much is drawn has an end, and it is said', () => {
  test('90,000 paragraphs, as many as are read at all: the first of them, and all the places are still told', () => {
    const { drawing, facts } = readBytes(withBlocks(Array.from({ length: 90_000 }, (_, at) => `<w:p><w:r><w:t>${(at * 7919) % 90_001}</w:t></w:r></w:p>`).join('')));
    expect(drawing!.isCutShort).toBe(true);
    expect(paragraphsIn(drawing!.sections[0]!.blocks).length).toBeLessThanOrEqual(4_000);
    expect(facts.places).toHaveLength(22);
    // Headers and footers are on every page: they are never what is left out.
    expect(drawing!.margins.map(({ blocks }) => linesOf(blocks)[0])).toEqual(['Ashbourne Vale Borough Council', 'Page #']);
  });
  test('a paragraph of 25,000 runs, a table of 8,000 cells, and tables forty deep', () => {
    const runs = `<w:p>${'<w:r><w:t>word </w:t></w:r>'.repeat(25_000)}</w:p>`;
    const table = `<w:tbl>${`<w:tr>${`<w:tc>${p('x')}</w:tc>`.repeat(20)}</w:tr>`.repeat(400)}</w:tbl>`;
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(40)}${p('deep')}${`</w:tc></w:tr></w:tbl>${p('')}`.repeat(40)}`;
    for (const blocks of [runs, table, deep]) {
      const drawing = drawnFrom(withBlocks(blocks));
      expect(drawing.isCutShort).toBe(true);
      expect([...fieldsOf(drawing)].length).toBeLessThan(1_000_000);
    }
  });
  test('a million characters in one word', () => {
    const drawing = drawnFrom(withBlocks(p('a'.repeat(1_000_000))));
    expect(linesOf(drawing.sections[0]!.blocks)[0]!.length).toBeLessThanOrEqual(300_000);
    expect(drawing.isCutShort).toBe(true);
  });
  test('styles based on each other in a circle end where it closes', () => {
    const circle = '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr></w:style>';
    const bytes = changed(withBlocks(p('round', '<w:pStyle w:val="A"/>')), { 'word/styles.xml': (xml) => xml.replace('</w:styles>', `${circle}</w:styles>`) });
    expect(paragraphsIn(drawnFrom(bytes).sections[0]!.blocks)[0]!.pieces).toMatchObject([{ look: { bold: true, italic: true } }]);
  });
});

describe('pictures', () => {
  const inTidy = (picture: (bytes: Uint8Array) => Uint8Array): TemplateDrawing => {
    const tidy = bytesOf('tidy.dotx');
    return drawnFrom(changed(tidy, {}, { 'word/media/image1.png': picture }));
  };
  const shown = ({ margins }: TemplateDrawing) => margins.flatMap(({ blocks }) => paragraphsIn(blocks)).flatMap(({ pieces }) => pieces.filter((piece) => piece.is === 'picture'));

  test('are PNG or JPEG by their own bytes, whatever they are called; anything else is its words', () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    const drawing = inTidy(() => svg);
    expect(drawing.pictures).toEqual([]);
    expect(shown(drawing)).toMatchObject([{ picture: null, words: 'Logo of Ashbourne Vale Borough Council', width: 119.06 }]);
  });
  test('of more bytes than a window is sent, or of more dots than it can unpack, are their words too', () => {
    const withSize = (bytes: Uint8Array, size: number): Uint8Array => {
      const large = bytes.slice();
      new DataView(large.buffer).setUint32(16, size);
      return large;
    };
    expect(shown(inTidy((bytes) => new Uint8Array([...bytes, ...new Uint8Array(1_100_000)])))).toMatchObject([{ picture: null }]);
    expect(shown(inTidy((bytes) => withSize(bytes, 2_000_000_000)))).toMatchObject([{ picture: null }]);
    expect(shown(inTidy((bytes) => withSize(bytes, 500)))).toMatchObject([{ picture: 0 }]);
  });
});

test.each([['first of all', ''], ['below words', p('words')], ['below a heading', p('Heading', '<w:pStyle w:val="Heading1"/>')]])('a paragraph that ends a section is the place it holds: %s', (_, above) => {
  const size = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
  for (const inside of ['<w:r><w:t>{{subject}}</w:t></w:r>', '']) {
    const { facts, drawing } = readBytes(withBlocks(`${above}<w:p><w:pPr>${size}</w:pPr>${inside}</w:p>${p('in the next section')}`));
    expect(placesIn(drawing!).map(({ anchor }) => anchor).sort()).toEqual(facts.places.map(({ anchor }) => anchor).sort());
    if (inside !== '') expect(linesOf(drawing!.sections[0]!.blocks).at(-1)).toBe('⌜{{subject}}⌟');
    expect(linesOf(drawing!.sections[1]!.blocks)[0]).toBe('in the next section');
  }
});

test('no place is lost to a box inside a box, a control around a row, or a cell that none reaches over', () => {
  const boxed = (inner: string) => `<w:p><w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
  const row = `<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>${p('Label')}</w:tc><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc></w:tr></w:sdtContent></w:sdt><w:tr><w:tc>${p('Hidden')}</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>`;
  const control = `<w:sdt><w:sdtPr><w:alias w:val="Several"/></w:sdtPr><w:sdtContent>${p('first')}${p('second')}</w:sdtContent></w:sdt>`;
  const { facts, drawing } = readBytes(withBlocks(boxed(p('{{outer}}') + boxed(p('{{inner}}'))) + row + control));
  expect(placesIn(drawing!).map(({ anchor }) => anchor).sort()).toEqual(facts.places.map(({ anchor }) => anchor).sort());
  // What is reached over would never be seen, so it is not offered.
  expect(facts.places.filter(({ kind }) => kind === 'label cell').map(({ words }) => words)).toContain('Label');
  expect(facts.places.map(({ words }) => words)).not.toContain('Hidden');
  expect(paragraphsIn(drawing!.sections[0]!.blocks).flatMap(({ pieces }) => pieces.filter((piece) => piece.is === 'place' && piece.isMore))).toHaveLength(1);
});
