import { describe, expect, test } from 'vitest';
import { asked, bodyOf, cell, contentAbout, control, filled, p, run, SET_UP, SUBJECT, table } from './support/bodies.ts';
import { bytesOf, changed, readBytes } from './support/templates.ts';

describe('ends of sections and places that stand in one paragraph', () => {
  test.each([
    ['appendices in the last paragraph of a section', p(run('{{summary}}')) + p(run('{{appendices}}'), SET_UP) + p(run('Afterwards'))],
    ['a section of the report there', p(run('{{reason}}'), SET_UP) + p(run('{{appendices}}'))],
    ['an empty paragraph below a heading that ends a section', p(run('Reason'), '<w:outlineLvl w:val="0"/>') + p('', SET_UP) + p(run('{{appendices}}'))],
    ['both in one section', p(run('{{appendices}}')) + p(run('{{reason}}'), SET_UP) + p(run('Afterwards'))],
    ['a control around the end of a section', control('<w:alias w:val="Reason"/>', p(run('Why'), SET_UP)) + p(run('{{appendices}}'))],
    ['no set-up at all', p(run('{{summary}}')) + p(run('{{appendices}}'))],
  ])('%s', (_, blocks) => {
    const { xml } = filled(bodyOf(blocks, blocks.includes('<w:sectPr>') ? SET_UP : ''));
    expect(xml.includes('{{'), 'a place that is left').toBe(false);
    expect(xml.match(/<w:sectPr\b/g)?.length).toBeGreaterThanOrEqual(blocks.includes('<w:sectPr>') ? 2 : 1);
  });
});

describe('a page without a header, where a marking could not stand, is known', () => {
  const headed = (template: Uint8Array) => readBytes(template).facts.sections.map(({ hasHeader }) => hasHeader);
  const tidy = bytesOf('tidy.dotx');
  test.each<[string, Parameters<typeof changed>[1]]>([
    ['even pages that differ', { 'word/settings.xml': (xml) => xml.replace(/(<w:settings\b[^>]*>)/, '$1<w:evenAndOddHeaders/>') }],
    ['a header that is not there', { 'word/_rels/document.xml.rels': (xml) => xml.replace(/relationships\/header"/g, 'relationships/footer"') }],
    ['a section that begins with a page of its own', { 'word/document.xml': (xml) => xml.replace('<w:body>', `<w:body>${p('', /<w:sectPr.*?<\/w:sectPr>/s.exec(xml)![0])}`).replace(/<w:titlePg[^>]*>/g, '').replace(/<\/w:sectPr>(?=<\/w:body>)/, '<w:titlePg/></w:sectPr>').replace(/<w:headerReference [^>]*w:type="first"[^>]*>/g, '') }],
  ])('%s', (_, changes) => {
    expect(headed(tidy)).not.toContain(false);
    expect(headed(changed(tidy, changes))).toContain(false);
  });
});

describe('what people write where something is to be filled in', () => {
  test('marks of every kind, on their own and after a label', () => {
    const blocks = [run('&lt;&lt;Report title&gt;&gt;'), run('[[Committee]]'), run('Date of meeting: XXXX'), run('Report of: ________'), run('Wards affected: …………'), run('1. Background ........ 3')].map((inside) => p(inside)).join('');
    expect(asked(bodyOf(blocks))).toEqual([
      ['braces', 'Report title', 'subject'], ['braces', 'Committee', 'reportFor'], ['prompt', 'XXXX', 'dateOfMeeting'], ['prompt', '____', 'responsibleOfficer'], ['prompt', '____', 'wardsAffected'],
    ]);
    expect(filled(bodyOf(p(run('Report of: ________')) + p(run('Wards affected: …………')))).words).toMatch(/^Report of: [^_\n]*Raman[^_\n]*\nWards affected: All\n/);
  });
  test('cells with dots, with a space that does not break, or merged over rows', () => {
    const label = (words: string) => cell(p(run(words)));
    const rows = table([label('Committee:'), cell(p(run('………………')))], [label('Teitl / Title'), cell(p(run('\u00a0')))], [cell(p(run('Legal')), '<w:vMerge w:val="restart"/>'), cell(p(''))], [cell(p(''), '<w:vMerge/>'), cell(p(''))]);
    expect(asked(bodyOf(rows))).toEqual([['label cell', 'Committee:', 'reportFor'], ['label cell', 'Teitl / Title', 'subject'], ['label cell', 'Legal', 'legal']]);
    expect(filled(bodyOf(rows)).words).toContain(`Teitl / Title\n${SUBJECT}\n`);
  });
  test('rows in content controls, smart tags, and headings by number or in capitals', () => {
    const rows = `<w:tbl><w:sdt><w:sdtPr><w:tag w:val="row"/></w:sdtPr><w:sdtContent><w:tr>${cell(p(`<w:smartTag w:element="x">${run('Report to')}</w:smartTag>`))}${cell(p(''))}</w:tr></w:sdtContent></w:sdt></w:tbl>`;
    const bold = (words: string) => p(`<w:r><w:rPr><w:b w:val="1"/></w:rPr><w:t>${words}</w:t></w:r>`);
    expect(asked(bodyOf(rows + bold('1.0 PURPOSE') + p('') + bold('2.0\tRECOMMENDATIONS') + p('')))).toEqual([
      ['label cell', 'Report to', 'reportFor'], ['heading', '1.0 PURPOSE', 'summary'], ['heading', '2.0 RECOMMENDATIONS', 'recommendations'],
    ]);
  });
  test('a field of a mail merge becomes its words, so that it does not come back', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = `${mark('begin')}<w:r><w:instrText> MERGEFIELD Subject </w:instrText></w:r>${mark('separate')}${run('«Subject»')}${mark('end')}`;
    const { xml, words } = filled(bodyOf(p(run('About ') + field) + p(`<w:fldSimple w:instr=" MERGEFIELD Committee ">${run('«Committee»')}</w:fldSimple>`)));
    expect(words).toMatch(new RegExp(`^About ${SUBJECT}\\nCabinet\\n`));
    expect(/fldChar|instrText|fldSimple/.test(xml)).toBe(false);
  });
  test('a placeholder over tabs, marks of spelling, bookmarks and tracked insertions is one, and its tab goes with it', () => {
    const pieces = [run('Title: {{sub'), '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="70" w:name="b"/>', `<w:ins w:id="71" w:author="A">${run('ject')}</w:ins>`, '<w:r><w:tab/><w:t>}}</w:t></w:r><w:bookmarkEnd w:id="70"/>', run('.')];
    const { xml, words } = filled(bodyOf(p(pieces.join(''))));
    expect(words).toMatch(new RegExp(`^Title: ${SUBJECT}\\.\\n`));
    expect(xml).toContain('<w:bookmarkStart w:id="70" w:name="b"/>');
  });
  test('fixed words in a locked control stay, and a picture in one is not lost', () => {
    const subject = (more: string, inside: string) => control(`<w:alias w:val="Subject"/>${more}`, inside);
    expect(asked(bodyOf(subject('<w:lock w:val="sdtContentLocked"/>', p(run('Ashbourne Vale'))) + subject('', p(`<w:r><w:pict/></w:r>${run('Title')}`))))).toEqual([]);
    expect(asked(bodyOf(subject('<w:lock w:val="sdtLocked"/>', p(run('Title')))))).toEqual([['control', 'Subject', 'subject']]);
  });
  test('of ten thousand placeholders in one paragraph as many are read as a template may have', () => {
    expect(asked(bodyOf(p(run('{{subject}} '.repeat(10_000)))))).toHaveLength(1_000);
  });
});

describe('nothing of a paper breaks out of its place', () => {
  test.each([
    ['the end of a stretch of text', 'A ]]> B'], ['tags', '</w:t></w:r><w:altChunk r:id="x"/>'], ['an entity', '&evil; &#0;'], ['another placeholder', 'About {{reason}} and [insert legal]'],
    ['controls', 'A\u0001B\u0000C\u000bD'], ['lone surrogates and no characters', 'A\ud800 B\udc00 C\ufffe D\uffff'], ['marks of direction', 'A \u202eB\u202c \u2066C'], ['length', 'Ash '.repeat(25_000)],
  ])('%s', (_, subject) => {
    const { xml, words } = filled(bodyOf(p(run('Before {{subject}} after')) + p(run('{{summary}}'))), contentAbout(subject));
    expect(words).toMatch(/Before [^\n]*\S[^\n]* after/);
    expect(xml).not.toContain('altChunk r:id="x"/>');
    expect(xml).not.toContain('&evil;');
  });
});
