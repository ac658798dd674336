import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseTemplate } from '../../../electron/intake/template/parse-template.ts';
import { readTemplate } from '../../../electron/intake/template/read-template.ts';
import { workerFile } from '../../../electron/intake/read-report.ts';
import { bytesOf, changed, fixture, proposed, readBytes, TEMPLATES, withBlocks, type TemplateName } from './support/templates.ts';

const WORKER = workerFile(path.resolve(import.meta.dirname, '../../../electron/intake'));
/** Place and part, in the template's order: what a clerk would say of it, written down by hand. */
const EXPECTED: Readonly<Record<TemplateName, readonly (readonly [kind: string, words: string, part: string | null])[]>> = {
  'tidy.dotx': [
    ['braces', 'committee', 'reportFor'], ['braces', 'date of meeting', 'dateOfMeeting'], ['braces', 'subject', 'subject'], ['braces', 'marking', 'marking'], ['braces', 'subject', 'subject'],
    ['braces', 'committee', 'reportFor'], ['braces', 'date of meeting', 'dateOfMeeting'], ['braces', 'responsible officer', 'responsibleOfficer'], ['braces', 'portfolio holder', 'portfolioHolder'],
    ['braces', 'exempt', 'exempt'], ['braces', 'call-in', 'callIn'], ['braces', 'wards affected', 'wardsAffected'], ['braces', 'enclosures', 'enclosures'], ['braces', 'summary', 'summary'],
    ['braces', 'recommendations', 'recommendations'], ['braces', 'reason', 'reason'], ['braces', 'rest of the report', 'rest'], ['braces', 'legal implications', 'legal'],
    ['braces', 'financial implications', 'financial'], ['braces', 'contact', 'contact'], ['braces', 'background papers', 'background papers'],
  ],
  'front-table.docx': [
    ['label cell', 'Committee:', 'reportFor'], ['label cell', 'Date of meeting:', 'dateOfMeeting'], ['label cell', 'Title of report:', 'subject'], ['label cell', 'Wards affected:', 'wardsAffected'],
    ['label cell', 'Lead officer:', 'responsibleOfficer'], ['label cell', 'Cabinet member:', 'portfolioHolder'], ['label cell', 'Key decision / call-in:', 'callIn'], ['label cell', 'Public or exempt:', 'exempt'],
    ['heading', '1. Purpose of report', 'summary'], ['heading', '2. Recommendation(s)', 'recommendations'], ['heading', '3. Reasons for decision', 'reason'],
    ['heading', '4. Alternative options considered', 'options'], ['heading', '5. Background', 'background'], ['heading', '6. Implications', 'implications'], ['heading', 'Financial', 'financial'],
    ['heading', 'Legal', 'legal'], ['heading', 'Risk', 'risk'], ['heading', 'Equality and diversity', 'equalities'], ['heading', 'Climate change', 'climate'], ['heading', '7. Consultation', null],
    ['heading', '8. Background papers', 'background papers'], ['heading', '9. Contact officer', 'contact'],
  ],
  'awkward.docx': [
    ['control', 'Committee', 'reportFor'], ['braces', 'Report title', 'subject'], ['prompt', 'insert name of committee', 'reportFor'], ['prompt', 'date of meeting', 'dateOfMeeting'],
    ['prompt', 'insert name, post, telephone and email', 'contact'], ['control', 'Responsible officer', 'responsibleOfficer'], ['label cell', 'Executive member', 'portfolioHolder'],
    ['prompt', 'list wards or state all', 'wardsAffected'], ['control', 'Exempt', 'exempt'], ['label cell', 'Attachments', 'enclosures'], ['label cell', 'Date consulted', null],
    ['prompt', 'insert purpose of the report', 'summary'], ['prompt', 'insert recommendations', 'recommendations'], ['prompt', 'insert reason', 'reason'], ['control', 'Background', 'background'],
    ['prompt', 'insert comments of the Section 151 Officer', 'financial'], ['prompt', 'insert comments of the Monitoring Officer', 'legal'], ['label cell', 'Equality', 'equalities'],
    ['prompt', 'if none, say so', 'crime and disorder'], ['prompt', 'say who was consulted, and when', null], ['braces', 'appendices', 'appendices'],
  ],
};

describe.each(TEMPLATES)('%s', (name) => {
  const read = readBytes(bytesOf(name));

  test('every place is found, and by its label what it asks for', () => {
    expect(proposed(read).places.map(({ place, match }) => [place.kind, place.words, match?.part ?? null])).toEqual(EXPECTED[name]);
  });
  test('no two places have one name, and each says where it stands', () => {
    const anchors = read.facts.places.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(Object.keys(read.spots.places).sort()).toEqual([...anchors].sort());
  });
});

test('its styles are taken before Word’s own, and those of its family together', () => {
  expect(proposed(readBytes(bytesOf('tidy.dotx'))).mapping.styles).toEqual({
    title: 'AVTitle', 'heading 1': 'AVHeading1', 'heading 2': 'AVHeading2', 'heading 3': 'AVHeading3', paragraph: 'AVText', bullets: 'AVBullet', numbers: 'AVNumber', table: 'AVTable',
    'table heading': 'AVTableHeading', 'table text': 'AVTableText', caption: 'AVCaption', marking: 'AVMarking',
  });
});
test('sections are known with their direction, and what is fetched when a paper is opened is left out and said', () => {
  const { facts } = readBytes(bytesOf('awkward.docx'));
  expect(facts.sections.map(({ orientation }) => orientation)).toEqual(['portrait', 'portrait', 'landscape']);
  expect(facts.dropped).toEqual(['the address of the template it was made from']);
});

describe('what stands in the way of being a place', () => {
  const p = (inside: string, properties = '') => `<w:p>${properties}<w:r><w:t xml:space="preserve">${inside}</w:t></w:r></w:p>`;
  const first = (blocks: string) => readBytes(withBlocks(blocks)).facts.places.filter(({ words }) => !EXPECTED['front-table.docx'].some(([, other]) => other === words));

  test('a deleted placeholder, one in a list of contents and one in a hidden copy of a text box are none', () => {
    const deleted = '<w:p><w:del w:id="1" w:author="A"><w:r><w:delText>{{gone}}</w:delText></w:r></w:del></w:p>';
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('{{in contents}}')}</w:sdtContent></w:sdt>`;
    expect(first(deleted + contents)).toEqual([]);
  });
  test('one in a text box is a place of its own', () => {
    const box = `<w:p><w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${p('{{subject}}')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
    expect(first(box)).toMatchObject([{ kind: 'braces', words: 'subject', isShared: false, canHoldSections: false }]);
  });
  test('a box to tick and a picture are no controls to write in; one with a placeholder inside stays around it', () => {
    const sdt = (kind: string, words: string) => `<w:sdt><w:sdtPr>${kind}<w:alias w:val="Exempt"/></w:sdtPr><w:sdtContent>${p(words)}</w:sdtContent></w:sdt>`;
    const ticked = '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"/>';
    expect(first(sdt(ticked, '☐') + sdt('<w:picture/>', 'x') + sdt('', '{{call-in}}')).map(({ kind, words }) => [kind, words])).toEqual([['braces', 'call-in']]);
  });
  test('a prompt beside a picture shares its paragraph, so the picture stays', () => {
    expect(first(`<w:p><w:r><w:pict/></w:r><w:r><w:t>[insert summary]</w:t></w:r></w:p>`)).toMatchObject([{ isShared: true, holds: 'text' }]);
  });
});

describe('a template that is refused says why and what to do', () => {
  const RELS = 'word/_rels/document.xml.rels';
  const related = (type: string, target: string, mode = ' TargetMode="External"') => (xml: string) =>
    xml.replace('</Relationships>', `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`);
  const tidy = bytesOf('tidy.dotx');
  const CASES: readonly (readonly [string, string, Uint8Array, RegExp])[] = [
    ['a macro', 'templateHasMacros', changed(tidy, { 'word/vbaProject.bin': () => 'not a real macro' }), /without macros \(\.dotx\)/],
    ['content types of macros alone', 'templateHasMacros', changed(tidy, { '[Content_Types].xml': (xml) => xml.replace('openxmlformats-officedocument.wordprocessingml.template.main', 'ms-word.template.macroEnabledTemplate.main') }), /programs/],
    ['cut off', 'templateDamaged', tidy.subarray(0, 20_000), /cut off or garbled/],
    ['garbled text', 'templateDamaged', changed(tidy, { 'word/document.xml': (xml) => xml.slice(0, 3_000) }), /cut off or garbled/],
    ['a DOCTYPE', 'templateDamaged', changed(tidy, { 'word/document.xml': (xml) => xml.replace(/^<\?xml[^>]*\?>/, '<!DOCTYPE a>') }), /Open and save it in Word/],
    ['an empty file', 'templateEmpty', new Uint8Array(), /empty/],
    ['a picture', 'templateIsAnotherKind', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), /\.docx, \.dotx/],
    ['plain text', 'templateIsAnotherKind', new TextEncoder().encode('Report to {{committee}}'), /whatever its name says/],
    ['a plan', 'templateIsAPlan', new TextEncoder().encode('{"format":"matters-arising/1"}'), /File, Open/],
    ['no document inside', 'templateIncomplete', changed(tidy, { 'word/document.xml': () => null }), /no Word document inside/],
    ['Strict Open XML', 'templateIsStrict', changed(tidy, { 'word/document.xml': (xml) => xml.replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main') }), /“Word Document \(\.docx\)”/],
    ['a linked picture', 'templateFetches', changed(tidy, { [RELS]: related('image', 'https://example.org/logo.png') }), /What it fetches is “https:\/\/example\.org\/logo\.png”/],
    ['a link to a drive', 'templateFetches', changed(tidy, { [RELS]: related('hyperlink', 'file:///S:/Reports') }), /only your computer knows/],
    ['a field that fetches', 'templateFetches', withBlocks('<w:p><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "http://example.org/a.png"</w:instrText></w:r></w:p>'), /INCLUDE/],
    ['a file packed inside', 'templateHoldsFiles', changed(tidy, { 'word/embeddings/oleObject1.bin': () => 'x' }), /oleObject1\.bin/],
    ['a foreign part', 'templateHoldsFiles', withBlocks('<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>'), /packed inside/],
    ['a signature', 'templateIsSigned', changed(tidy, { '_xmlsignatures/sig1.xml': () => '<a/>' }), /signed/],
  ];
  test.each(CASES)('%s', (_, kind, bytes, sentence) => {
    const read = parseTemplate(bytes, { isDrawn: true });
    expect(read).toMatchObject({ ok: false, failure: { kind, message: expect.stringMatching(sentence) as string } });
  });

  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'matters-template-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const readFile = async (file: string) => {
    const read = await readTemplate(file, WORKER);
    return read.ok ? 'read' : read.failure.kind;
  };
  test('in its worker: read, missing, a folder, encrypted, old Word, a bomb, 30 MB', async () => {
    const large = path.join(folder, 'large.dotx');
    await writeFile(large, Buffer.alloc(30 * 1024 * 1024));
    const files = [fixture('templates', 'tidy.dotx'), path.join(folder, 'gone.dotx'), folder, fixture('bad', 'password.docx'), fixture('bad', 'old-word.doc'), fixture('bad', 'bomb.docx'), fixture('bad', 'macros.docm'), fixture('bad', 'open-document.odt'), large];
    const kinds: string[] = [];
    for (const file of files) kinds.push(await readFile(file));
    expect(kinds).toEqual(['read', 'templateMissing', 'templateIsAFolder', 'templateEncrypted', 'templateIsOldWord', 'templateUnpacksTooLarge', 'templateHasMacros', 'templateIsAnotherKind', 'templateTooLarge']);
  });
});
