import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../../electron/intake/parse-report.ts';
import { readWord } from '../../../../electron/intake/word/read-word.ts';
import { p, run, wordFile } from './word-file.ts';

const textOf = (body: string, parts = {}): string[] => readWord(wordFile(body, parts)).blocks.map(({ text }) => text);
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

describe('the text of a Word file is what Word shows with all changes accepted', () => {
  test('what was deleted is left out, what was inserted is taken in, and it is said', () => {
    const report = readWord(
      wordFile(p(`${run('Adopt ')}<w:del>${run('no ').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('a plan')}</w:ins>`)),
    );
    expect(report.blocks.map(({ text }) => text)).toEqual(['Adopt a plan']);
    expect(report.warnings).toEqual(['The file has tracked changes. It was read as if all of them had been accepted.']);
  });

  test('text that was moved stands in its new place only', () => {
    expect(textOf(p(`<w:moveFrom>${run('Here')}</w:moveFrom>`) + p(`<w:moveTo>${run('There')}</w:moveTo>`))).toEqual(['There']);
  });

  test('a paragraph whose mark was deleted runs on into the next', () => {
    const marked = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(textOf(p('Agree the budget ', marked) + p('in October') + p('Last', marked))).toEqual(['Agree the budget in October', 'Last']);
  });

  test('a row that was deleted is left out', () => {
    const row = (text: string, properties = ''): string => `<w:tr>${properties}<w:tc>${p(text)}</w:tc><w:tc>${p('x')}</w:tc></w:tr>`;
    expect(textOf(`<w:tbl>${row('Kept')}${row('Gone', '<w:trPr><w:del w:id="1"/></w:trPr>')}${row('Kept too')}</w:tbl>`)).toEqual([
      'Kept',
      'x',
      'Kept too',
      'x',
    ]);
  });

  test('a field shows its result and not its instruction, also when nested', () => {
    const nested =
      field('begin') +
      instruction(' IF ') +
      field('begin') +
      instruction(' PAGE ') +
      field('separate') +
      run('9') +
      field('end') +
      field('separate') +
      run('Table 3') +
      field('end');
    expect(textOf(p(`${run('See ')}${nested}${run('.')}`))).toEqual(['See Table 3.']);
    expect(textOf(p(`<w:fldSimple w:instr=" TITLE ">${run('Plan')}</w:fldSimple>`))).toEqual(['Plan']);
    expect(textOf(p(`<w:hyperlink>${run('our website')}</w:hyperlink>`))).toEqual(['our website']);
  });

  test('a field that never ends does not swallow the rest of the report', () => {
    expect(textOf(p(`${run('Before')}${field('begin')}${instruction(' X ')}`) + p('After'))).toEqual(['Before', 'After']);
  });

  test('a text box is read once, after the paragraph it hangs on', () => {
    const box = `<w:txbxContent>${p('In the box')}${p('Still in it')}</w:txbxContent>`;
    const choice = `<mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback>`;
    const drawing = `<w:r><mc:AlternateContent>${choice}</mc:AlternateContent></w:r>`;
    expect(textOf(p(`${run('Around ')}${drawing}${run('it')}`) + p('Next'))).toEqual(['Around it', 'In the box', 'Still in it', 'Next']);
  });

  test('content controls are taken in, their placeholders are not', () => {
    const control = (text: string, properties = ''): string =>
      `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr>${properties}</w:sdtPr><w:sdtContent>${text}</w:sdtContent></w:sdt>`;
    expect(
      textOf(
        control(p('Filled in')) +
          control(p('Click here to enter text.'), '<w:showingPlcHdr/>') +
          p(`${run('Date: ')}${control(run('May'))}`),
      ),
    ).toEqual(['Filled in', 'Date: May']);
  });

  test('breaks, tabs, hyphens, symbols and formulas become characters', () => {
    expect(
      textOf(p('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r>')),
    ).toEqual(['a\nb\tc\u2011de']);
    expect(textOf(p('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 5 </w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'))).toEqual([
      '≥ 5 ✓',
    ]);
    expect(textOf(p('<m:oMath><m:r><m:t>x = 2</m:t></m:r></m:oMath>'))).toEqual(['x = 2']);
    expect(readWord(wordFile(p('<w:r><w:t>a</w:t><w:sym w:font="Wingdings" w:char="F021"/></w:r>'))).warnings).toEqual([
      '1 symbol of a symbol font could not be read, shown as \ufffd.',
    ]);
  });

  test('inner characters stay as they are: no-break spaces, quotes, emoji, right-to-left text', () => {
    const words = "Review and\u00a0refresh the “plan” – don't, it’s 👩🏽‍💼 שלום العربية\u00adx";
    expect(textOf(p(`\u00a0 ${words}\u00a0`))).toEqual([words]);
  });

  test('hidden text and notes are left out, and hidden text is mentioned', () => {
    const report = readWord(
      wordFile(
        p(
          `${run('Shown')}${run('hidden', '<w:vanish/>')}<w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="1"/></w:r>`,
        ),
      ),
    );
    expect(report.blocks.map(({ text }) => text)).toEqual(['Shown']);
    expect(report.warnings).toEqual(['The file has hidden text, which was left out.']);
  });

  test('raised numbers after words are marks of notes; those of square metres and powers are not', () => {
    const raised = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>');
    const report = readWord(
      wordFile(p(`${run('Agree a plan')}${raised('1')}${run('.')}${raised('2,3')}${run(' for 40 m')}${raised('2')}${run(' by the 1')}${raised('st')}`)),
    );
    expect(report.blocks.map(({ text }) => text)).toEqual(['Agree a plan. for 40 m2 by the 1st']);
    expect(report.warnings).toEqual(['2 raised numbers were taken for the marks of notes and left out.']);
  });

  test('a document embedded in the file is mentioned', () => {
    expect(readWord(wordFile(`${p('Here')}<w:altChunk/>`)).warnings).toEqual([expect.stringContaining('embedded in the file')]);
  });

  test('Strict Open XML is read as well', () => {
    expect(textOf(p('Agree'), { strict: true })).toEqual(['Agree']);
  });
});

describe('what must not be believed is refused', () => {
  const kindOf = async (bytes: Uint8Array): Promise<string> => {
    const result = await parseReport(bytes, () => undefined);
    return result.ok ? 'read' : result.failure.kind;
  };

  test('elements nested without end', async () => {
    expect(await kindOf(wordFile('<w:sdt><w:sdtContent>'.repeat(300) + p('deep') + '</w:sdtContent></w:sdt>'.repeat(300)))).toBe(
      'wordFileDamaged',
    );
  });

  test('entities of its own, control characters and XML that is not well formed', async () => {
    expect(await kindOf(wordFile(p('&bomb;')))).toBe('wordFileDamaged');
    expect(await kindOf(wordFile(p('&#x0B;')))).toBe('wordFileDamaged');
    expect(await kindOf(wordFile('<w:p><w:r></w:p></w:r>'))).toBe('wordFileDamaged');
    expect(await kindOf(wordFile(p('&amp; &lt;')))).toBe('read');
  });

  test('a workbook, a presentation or any other zip', async () => {
    const { strToU8, zipSync } = await import('fflate');
    expect(await kindOf(zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.xml': strToU8('<x/>') }))).toBe(
      'reportIsAnotherOfficeFile',
    );
    expect(await kindOf(zipSync({ 'photos/one.jpg': strToU8('x') }))).toBe('reportIsUnknown');
    expect(await kindOf(zipSync({}))).toBe('reportIsUnknown');
  });
});
