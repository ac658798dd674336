import { describe, expect, test } from 'vitest';
import { readWord } from '../../../../electron/intake/word/read-word.ts';
import { inList, list, p, run, wordFile } from './word-file.ts';

const BOLD = '<w:b/>';
const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
/** Each block as `kind level [marker] text`, a posed heading with a star. */
const outlineOf = (body: string, parts = {}): string[] =>
  readWord(wordFile(body, parts)).blocks.map(
    ({ kind, level, marker, text, posed }) => `${kind}${posed ? '*' : ''} ${level} [${marker ?? ''}] ${text}`,
  );

describe('headings', () => {
  test('by style name whatever its id, by outline level, and through the styles they are based on', () => {
    const styles =
      style('Titre2', 'heading 2') +
      style('Mine', 'Kapitel', '<w:basedOn w:val="Titre2"/>') +
      style('Own', 'Abschnitt', '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>') +
      style('Loop', 'Loop', '<w:basedOn w:val="Pool"/>') +
      style('Pool', 'Pool', '<w:basedOn w:val="Loop"/>');
    const body =
      ['Titre2', 'Mine', 'Own', 'Loop'].map((id) => p(id, `<w:pStyle w:val="${id}"/>`)).join('') +
      p('Direct', '<w:outlineLvl w:val="0"/>') +
      p('Not in the outline', '<w:pStyle w:val="Titre2"/><w:outlineLvl w:val="9"/>');
    expect(outlineOf(body, { styles })).toEqual([
      'heading 2 [] Titre2',
      'heading 2 [] Mine',
      'heading 4 [] Own',
      'paragraph 0 [] Loop',
      'heading 1 [] Direct',
      'paragraph 0 [] Not in the outline',
    ]);
  });

  test('bold or larger text on its own poses as one, with levels by how much it stands out', () => {
    const body =
      p(run('Peer review', '<w:b/><w:sz w:val="44"/>')) +
      p(run('2. Findings', '<w:b/><w:sz w:val="28"/>')) +
      p('A long paragraph of body text that sets the size.') +
      p(run('Suggestions', BOLD)) +
      p(`${run('Suggestions', BOLD)}${run(' are not orders')}`) +
      p(run('This is a bold sentence.', BOLD)) +
      p(run('3. Next', '<w:b/><w:sz w:val="28"/>')) +
      p('Another long paragraph of body text that sets the size as well.');
    expect(
      outlineOf(body, { styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' }),
    ).toEqual([
      'heading* 1 [] Peer review',
      'heading* 1 [] 2. Findings',
      'paragraph 0 [] A long paragraph of body text that sets the size.',
      'heading* 2 [] Suggestions',
      'paragraph 0 [] Suggestions are not orders',
      'paragraph 0 [] This is a bold sentence.',
      'heading* 1 [] 3. Next',
      'paragraph 0 [] Another long paragraph of body text that sets the size as well.',
    ]);
  });

  test('posed headings stand below real ones', () => {
    const body =
      p('Findings', '<w:outlineLvl w:val="1"/>') + p(run('Suggestions', BOLD)) + p('Some body text that is longer than the rest of it.');
    expect(outlineOf(body).slice(0, 2)).toEqual(['heading 2 [] Findings', 'heading* 3 [] Suggestions']);
  });

  test('where everything is bold, bold says nothing', () => {
    expect(outlineOf(p(run('Short', BOLD)) + p(run('A whole report in bold print, as some like it.', BOLD)))[0]).toBe(
      'paragraph 0 [] Short',
    );
  });

  test('bold in the style of the paragraph and of the letters cancels out', () => {
    const styles =
      style('Lead', 'Lead', '<w:rPr><w:b/></w:rPr>') +
      '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
    const body =
      p(run('Plain after all', '<w:rStyle w:val="Strong"/>'), '<w:pStyle w:val="Lead"/>') +
      p(run('Stands out'), '<w:pStyle w:val="Lead"/>') +
      p('Body text, longer than both of them together.');
    expect(outlineOf(body, { styles }).slice(0, 2)).toEqual(['paragraph 0 [] Plain after all', 'heading* 1 [] Stands out']);
  });
});

describe('lists', () => {
  test('numbers are worked out as Word prints them, level by level', () => {
    const numbering = list(1, [
      ['decimal', '%1.'],
      ['lowerLetter', '%2)'],
      ['lowerRoman', '(%3)'],
    ]);
    const levels = [0, 1, 1, 2, 2, 0, 1];
    expect(outlineOf(levels.map((level) => p('x', inList(1, level))).join(''), { numbering }).map((line) => line.slice(9))).toEqual([
      '0 [1.] x',
      '1 [a)] x',
      '1 [b)] x',
      '2 [(i)] x',
      '2 [(ii)] x',
      '0 [2.] x',
      '1 [a)] x',
    ]);
  });

  test('a heading that Word numbers has the number for its marker, with the numbers above it', () => {
    const numbering = list(1, [
      ['upperRoman', '%1'],
      ['decimal', '%1.%2', '<w:isLgl/>'],
    ]);
    const body = p('One', `<w:outlineLvl w:val="0"/>${inList(1)}`) + p('Two', `<w:outlineLvl w:val="1"/>${inList(1, 1)}`);
    expect(outlineOf(body, { numbering })).toEqual(['heading 1 [I] One', 'heading 2 [1.1] Two']);
  });

  test('lists with one definition count on, unless one restarts', () => {
    const numbering =
      `${list(1, [['decimal', '%1.']])}<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>` +
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    expect(outlineOf([1, 1, 2, 3, 3].map((id) => p('x', inList(id))).join(''), { numbering }).map((line) => line.slice(11))).toEqual([
      '[1.] x',
      '[2.] x',
      '[3.] x',
      '[5.] x',
      '[6.] x',
    ]);
  });

  test('a style puts a paragraph in a list, and the number 0 takes it out', () => {
    const numbering = list(1, [
      ['bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>'],
      ['bullet', 'o', '<w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr>'],
    ]);
    const styles =
      style('B', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('B2', 'List Bullet 2', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>');
    const body =
      p('x', '<w:pStyle w:val="B"/>') +
      p('y', '<w:pStyle w:val="B2"/>') +
      p('z', '<w:pStyle w:val="B"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(outlineOf(body, { styles, numbering })).toEqual(['listItem 0 [•] x', 'listItem 1 [o] y', 'paragraph 0 [] z']);
  });

  test('bullets that were typed make list items, with levels by indent and by kind', () => {
    const at = (left: number): string => `<w:ind w:left="${left}"/>`;
    const body =
      p('• First', at(360)) +
      p('o under it', at(360)) +
      p('- Deeper', at(1080)) +
      p('• Second', at(360)) +
      p('In between') +
      p('–\tNew list', at(720)) +
      p('·No space');
    expect(outlineOf(body)).toEqual([
      'listItem 0 [•] First',
      'listItem 1 [o] under it',
      'listItem 2 [-] Deeper',
      'listItem 0 [•] Second',
      'paragraph 0 [] In between',
      'listItem 0 [–] New list',
      'listItem 0 [·] No space',
    ]);
  });

  test('a whole list in one paragraph, typed with line breaks, is taken apart', () => {
    expect(
      outlineOf(p('<w:r><w:t>We met:</w:t><w:br/><w:t>• the Leader</w:t><w:br/><w:t>• the Chief</w:t><w:br/><w:t>Executive</w:t></w:r>')),
    ).toEqual(['paragraph 0 [] We met:', 'listItem 0 [•] the Leader', 'listItem 0 [•] the Chief\nExecutive']);
  });
});

describe('tables', () => {
  const cell = (content: string, properties = ''): string => `<w:tc>${properties ? `<w:tcPr>${properties}</w:tcPr>` : ''}${content}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const cellsOf = (body: string, parts = {}): string[] =>
    readWord(wordFile(body, parts)).blocks.map((block) =>
      block.cell ? `${block.kind} ${block.cell.table}.${block.cell.row}.${block.cell.column} ${block.text}` : `${block.kind} ${block.text}`,
    );

  test('each cell knows its table, row and column, also beside merged and missing cells', () => {
    const merged = row(cell(p('a'), '<w:gridSpan w:val="2"/>'), cell(p('b')));
    const first = `<w:tbl>${merged}${row(cell(p('c')), cell(p('')), cell(p('d')))}</w:tbl>`;
    const short = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p('e'))}</w:tr>`;
    const second = `<w:tbl>${short}${row(cell(p('f')), cell(p('g')))}</w:tbl>`;
    expect(cellsOf(first + p('between') + second)).toEqual([
      'tableCell 0.0.0 a',
      'tableCell 0.0.2 b',
      'tableCell 0.1.0 c',
      'tableCell 0.1.2 d',
      'paragraph between',
      'tableCell 1.0.1 e',
      'tableCell 1.1.0 f',
      'tableCell 1.1.1 g',
    ]);
  });

  test('a box of one cell is no table, and a table in a cell is part of that cell', () => {
    const box = `<w:tbl>${row(cell(p('Boxed', '<w:outlineLvl w:val="0"/>') + p('words')))}</w:tbl>`;
    const inner = `<w:tbl>${row(cell(p('x')), cell(p('y')))}</w:tbl>`;
    const outer = `<w:tbl>${row(cell(p('left') + inner), cell(p('right')))}</w:tbl>`;
    expect(cellsOf(box + outer)).toEqual(['heading Boxed', 'paragraph words', 'tableCell 0.0.0 left\nx\ny', 'tableCell 0.0.1 right']);
  });

  test('paragraphs of a cell stay together; a cell that is a list gives its items', () => {
    const numbering = list(1, [['bullet', '•']]) + list(2, [['decimal', '%1.']]);
    const mixed = cell(p('Lead in:') + p('one', inList(1)) + p('two', inList(1)));
    const body = `<w:tbl>${row(cell(p('', inList(2))), mixed, cell(p('three', inList(1)) + p('four', inList(1))))}</w:tbl>`;
    expect(cellsOf(body, { numbering })).toEqual([
      'tableCell 0.0.0 1.',
      'tableCell 0.0.1 Lead in:\n• one\n• two',
      'tableCell 0.0.2 three',
      'tableCell 0.0.2 four',
    ]);
  });
});

describe('the title', () => {
  const core = (title: string) => ({
    others: { 'docProps/core.xml': `<cp:x xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:x>` },
    styles: style('T', 'Title'),
  });
  const body = p('Report on Parks', '<w:pStyle w:val="T"/>');
  test('comes from the properties, unless what is there is no title', () => {
    expect(readWord(wordFile(body, core('Peer Review of Parks'))).title).toBe('Peer Review of Parks');
    for (const useless of ['Microsoft Word - parks FINAL v3.doc', 'parks_final.docx', 'Document1', 'LGA report template', '']) {
      expect(readWord(wordFile(body, core(useless))).title).toBe('Report on Parks');
    }
    expect(readWord(wordFile(p('No title here'))).title).toBeNull();
  });
});
