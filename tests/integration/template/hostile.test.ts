import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PackageParts } from '../../../electron/export/template/package-parts.ts';
import { parseTemplate } from '../../../electron/intake/template/parse-template.ts';
import { asked, bodyOf, filled, p, run } from './support/bodies.ts';
import { bytesOf, changed, readBytes } from './support/templates.ts';

const tidy = bytesOf('tidy.dotx');
const DOCUMENT = 'word/document.xml';
const kindOf = (bytes: Uint8Array): string => {
  const read = parseTemplate(bytes, { isDrawn: false });
  return read.ok ? 'read' : read.failure.kind;
};
/** With a part as these very bytes. */
const withPart = (name: string, bytes: Uint8Array): Uint8Array => zipSync({ ...unzipSync(tidy), [name]: bytes });
const utf16 = (xml: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
const related = (type: string, target: string) => (xml: string) => xml.replace('</Relationships>', `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`);

describe('a template made to do harm is refused by name', () => {
  test.each<[string, string, Uint8Array]>([
    ['macros whose type is written in entities', 'templateHasMacros', changed(tidy, { '[Content_Types].xml': (xml) => xml.replace('openxmlformats-officedocument.wordprocessingml.template.main', 'ms-word.template.macro&#69;nabledTemplate.main') })],
    ['a part of macros under another name', 'templateHasMacros', changed(tidy, { '[Content_Types].xml': (xml) => xml.replace('</Types>', '<Override PartName="/word/a.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>') })],
    ['a packed object under another name', 'templateHoldsFiles', changed(tidy, { 'word/a.bin': () => 'x', 'word/_rels/document.xml.rels': related('oleObject', 'a.bin') })],
    ['a name that leads out of the file', 'templateHoldsFiles', changed(tidy, { '../evil.txt': () => 'x' })],
    ['a text in UTF-16', 'templateDamaged', withPart(DOCUMENT, utf16('<a/>'))],
    ['no list of types', 'templateDamaged', changed(tidy, { '[Content_Types].xml': () => null })],
    ['a zip of something else', 'templateIsAnotherKind', zipSync({ 'photo.txt': strToU8('x') })],
    ['entities of its own', 'templateDamaged', changed(tidy, { 'word/styles.xml': (xml) => xml.replace(/^<\?xml[^>]*\?>/, '<!DOCTYPE a [<!ENTITY b "c">]>') })],
    ['elements in elements', 'templateDamaged', changed(tidy, { [DOCUMENT]: (xml) => xml.replace('<w:body>', `<w:body>${'<w:p>'.repeat(500)}${'</w:p>'.repeat(500)}`) })],
    ['elements without end', 'templateUnpacksTooLarge', changed(tidy, { [DOCUMENT]: (xml) => xml.replace('<w:body>', `<w:body>${'<w:p/>'.repeat(310_000)}`) })],
    ['a picture that unpacks without end', 'templateUnpacksTooLarge', changed(tidy, { 'word/a.png': () => 'a'.repeat(17 * 1024 * 1024), 'word/_rels/document.xml.rels': related('image', 'a.png') })],
    ['another prefix', 'templateIsForeign', changed(tidy, { [DOCUMENT]: (xml) => xml.replace(/(<\/?)w:/g, '$1q:').replace('xmlns:w=', 'xmlns:q=').replace(/ w:/g, ' q:') })],
    ['a prefix that means something else', 'templateIsForeign', changed(tidy, { [DOCUMENT]: (xml) => xml.replace('<w:body>', '<w:body><w:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:r/></w:p>') })],
    ['a header that is one tag', 'templateIsForeign', changed(tidy, { 'word/header1.xml': (xml) => xml.replace(/<w:hdr([^>]*)>.*$/s, '<w:hdr$1/>') })],
    ['an address outside that says it is inside by the name of a namespace', 'templateFetches', changed(tidy, { 'word/_rels/document.xml.rels': (xml) => related('image', 'https://evil.example/a.png')(xml).replace('Id="rIdX"', 'xmlns:TargetMode="urn:inside" Id="rIdX" TargetMode="External"') })],
    ['a field that fetches in a header that the list of types calls something else', 'templateFetches', changed(tidy, {
      'word/hidden.bin': () => '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:instrText>INCLUDEPICTURE "https://evil.example/a.png"</w:instrText></w:r></w:p></w:hdr>',
      'word/_rels/document.xml.rels': related('header', 'hidden.bin'),
    })],
    ['a list of types in UTF-16', 'templateDamaged', withPart('[Content_Types].xml', utf16(strFromU8(unzipSync(tidy)['[Content_Types].xml']!).replace(/encoding="[^"]*"/, 'encoding="UTF-16"')))],
    ['a type of the document in entities', 'templateIsForeign', changed(tidy, { '[Content_Types].xml': (xml) => xml.replace('wordprocessingml.template.main', 'wordprocessingml.templ&#97;te.main') })],
    ['a text that says it has other letters', 'templateIsForeign', changed(tidy, { [DOCUMENT]: (xml) => xml.replace(/^<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="us-ascii"?>') })],
    ['a field that fetches in a note', 'templateFetches', changed(tidy, {
      'word/notes.xml': () => '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:instrText>INCLUDETEXT "\\\\server\\a.docx"</w:instrText></w:footnotes>',
      'word/_rels/document.xml.rels': related('footnotes', 'notes.xml'),
      '[Content_Types].xml': (xml) => xml.replace('</Types>', '<Override PartName="/word/notes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>'),
    })],
  ])('%s', (_, kind, bytes) => {
    expect(kindOf(bytes)).toBe(kind);
  });
  test('a part that is damaged though nobody reads it', () => {
    const bytes = changed(tidy, { 'word/a.png': () => 'a picture, or not', 'word/_rels/document.xml.rels': related('image', 'a.png') });
    const at = Buffer.from(bytes).indexOf('word/a.png');
    expect(kindOf(bytes)).toBe('read');
    bytes[at + 'word/a.png'.length + 4]! ^= 0xff;
    expect(kindOf(bytes)).toBe('templateDamaged');
  });
});

test('what no relationship leads to is in no paper, and what comes to more than was read is not unpacked', () => {
  const { spots } = readBytes(changed(tidy, { 'word/hidden.xml': () => '<a/>', 'payload.exe': () => 'x' }));
  expect(spots.parts).toContain(DOCUMENT);
  expect(spots.parts.filter((name) => /hidden|payload|thumbnail/.test(name))).toEqual([]);
  const large = zipSync({ a: new Uint8Array(17 * 1024 * 1024) });
  expect(() => new PackageParts(large, ['a'])).toThrow('unpacks to more');
  expect(new PackageParts(large, []).all).toEqual({});
});

test('an element called like something of the language adds no words', () => {
  const bytes = changed(tidy, { [DOCUMENT]: (xml) => xml.replace('<w:body>', '<w:body><w:p><w:r><w:t>{{subject}}</w:t><constructor/><toString/></w:r></w:p>') });
  expect(readBytes(bytes).facts.places.find(({ within }) => within === 'body')).toMatchObject({ words: 'subject', isShared: false });
});

test('words outside a run are no place, since what they stand in would break', () => {
  expect(asked(bodyOf(p('<w:smartTag w:element="x"><w:t>{{subject}}</w:t></w:smartTag>')))).toEqual([]);
});

test.each(['constructor', 'toString', '__proto__'])('a style with the id %s is one like others, also for lists', (id) => {
  const template = changed(bodyOf(p(run('{{everything else}}'))), { 'word/styles.xml': (xml) => xml.replace('</w:styles>', `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="Odd list"/></w:style></w:styles>`) });
  const { xml } = filled(template, undefined, ({ places, styles }) => ({ places, styles: { ...styles, bullets: id, numbers: id } }));
  expect(xml).toContain(`<w:pStyle w:val="${id}"/>`);
});
