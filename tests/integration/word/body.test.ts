import { Document, ExternalHyperlink, Packer, Paragraph, Tab, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphAsXml } from '../../../electron/export/word/paragraphs.ts';
import { paperToDocx } from '../../../electron/export/word/paper-to-docx.ts';
import { References } from '../../../electron/export/word/references.ts';
import { BULLETS, INK, NUMBERED, NUMBERING } from '../../../electron/export/word/styles.ts';
import { isRightToLeft, piecesOf } from '../../../electron/export/word/text.ts';
import { safeLink } from '../../../shared/papers/clean-text.ts';
import { said, type ContentBlock, type ListItem, type PaperContent, type Runs } from '../../../shared/papers/content.ts';
import { AT } from './support/papers.ts';
import { partsOf } from './support/readers.ts';

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\r', '\v', '&', '<', '>', '"', "'", 'ש', 'ל', 'ع', '.', '(', '\u00a0', '\u200f', '\ud800', '\udc00', '😀'), maxLength: 20 }),
  fc.constantFrom('CURRENT', 'TOTAL_PAGES', '</w:pPr></w:p>', ']]>', '$&', '$1'),
);
const link = fc.constantFrom('https://ashbournevale.example/?a=1&b=2', 'mailto:clerk@ashbournevale.example', 'javascript:alert(1)');
const run = fc.record({ text: words, bold: fc.boolean(), italic: fc.boolean(), struck: fc.boolean(), bar: fc.boolean(), link }, { requiredKeys: ['text'] });
const paragraph = fc.record({
  runs: fc.array(run, { maxLength: 4 }),
  style: fc.constantFrom('Normal', 'TableText'),
  kind: fc.constantFrom(null, 'numbered' as const, 'bullet' as const),
  level: fc.nat(8),
  keep: fc.boolean(),
  after: fc.constantFrom(null, 180),
});

/** A link without words is none: the library would write one that nobody can see. */
const byLibrary = (runs: Runs): ParagraphChild[] =>
  runs.flatMap((one): ParagraphChild[] => {
    const address = safeLink(one.link);
    const look: IRunOptions = {
      ...(one.bold ? { bold: true } : {}), ...(one.italic ? { italics: true } : {}), ...(one.struck ? { strike: true } : {}), ...(one.bar ? { color: INK } : {}), ...(address === null ? {} : { style: 'Hyperlink' }),
    };
    const children = piecesOf(one.text).map(({ is, text, rightToLeft }) => {
      const all = rightToLeft ? { ...look, rightToLeft } : look;
      return new TextRun(is === 'break' ? { ...all, break: 1 } : is === 'tab' ? { ...all, children: [new Tab()] } : { ...all, text });
    });
    return address === null ? children : children.length === 0 ? [] : [new ExternalHyperlink({ link: address, children })];
  });

test('Paragraphs are letter for letter what the library writes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 20, maxLength: 60 }), async (all) => {
      const references = new References();
      const ours = all.map(({ runs, style, kind, level, keep, after }) =>
        paragraphAsXml(runs, style, references, {
          keep,
          ...(kind === null ? {} : { listed: { level, list: kind === 'bullet' ? references.bullets() : references.numberedList() } }),
          ...(after === null ? {} : { spacing: { after } }),
        }),
      );
      const children = all.map(
        ({ runs, style, kind, level, keep, after }, instance) =>
          new Paragraph({
            style,
            ...(keep ? { keepNext: true } : {}),
            ...(kind === null ? {} : { numbering: { level, reference: kind === 'bullet' ? BULLETS : NUMBERED, instance: kind === 'bullet' ? 0 : instance } }),
            ...(isRightToLeft(runs) ? { bidirectional: true } : {}),
            ...(after === null ? {} : { spacing: { after } }),
            children: byLibrary(runs),
          }),
      );
      const body = partsOf(new Uint8Array(await Packer.toArrayBuffer(new Document({ numbering: NUMBERING, sections: [{ children: [...children, new Paragraph('')] }] }))))['word/document.xml']!;
      const theirs = body.slice(body.indexOf('<w:body>') + '<w:body>'.length, body.lastIndexOf('<w:p>'));
      let links = 0;
      // The library draws the names of links at random.
      expect(ours.join('')).toBe(theirs.replace(/ r:id="[^"]*"/g, () => ` r:id="rIdLink${(links += 1)}"`).replace(/<w:p\/?>$/, ''));
    }),
    { numRuns: 25 },
  );
});

describe('A paper’s file holds together', () => {
  const base: PaperContent = {
    edition: 'public', properties: { title: 'Title', subject: 'Subject', creator: 'Ashbourne Vale', language: 'en-GB' }, logo: null, committee: 'Cabinet',
    meetingOn: null, subject: 'Subject', marking: null, parts: [], asItStood: null, unfilled: [],
  };
  const partsOfPaper = async (...parts: readonly (readonly ContentBlock[])[]) =>
    partsOf(await paperToDocx({ ...base, parts: parts.map((blocks, at) => ({ orientation: at % 2 === 0 ? 'portrait' : 'landscape', name: '', blocks })) }, { at: AT }));
  const items = (...kinds: readonly ListItem['kind'][]): ContentBlock => ({ type: 'list', items: kinds.map((kind) => ({ kind, level: 0, runs: [{ text: 'item' }] })) });
  const table = (...rows: readonly Runs[]): ContentBlock =>
    ({ type: 'table', caption: null, name: 'Name', description: 'Description', columns: [{ heading: 'One', width: 1 }], rows: rows.map((runs) => [said(runs)]) });
  const attributes = (xml: string, name: string): string[] => [...xml.matchAll(new RegExp(`${name}="([^"]*)"`, 'g'))].map(([, value]) => value!);

  test('every list that is named is there, numbered ones each by themselves, and all bullets in one', async () => {
    const parts = await partsOfPaper([items('numbered', 'bullet', 'numbered'), items('bullet'), items('numbered')], [items('numbered')]);
    const used = [...parts['word/document.xml']!.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, list]) => list!);
    expect(used).toEqual(['2', '3', '2', '3', '4', '5']);
    const looks = [...parts['word/numbering.xml']!.matchAll(/<w:num w:numId="(\d+)"[^>]*><w:abstractNumId w:val="(\d+)"\/>/g)].map(([, list, look]) => [list, look]);
    const formatOf = (list: string) => {
      const look = looks.find(([one]) => one === list)![1]!;
      return /<w:numFmt w:val="(\w+)"/.exec(parts['word/numbering.xml']!.split(`<w:abstractNum w:abstractNumId="${look}"`)[1]!)![1];
    };
    expect([...new Set(used)].map(formatOf)).toEqual(['decimal', 'bullet', 'decimal', 'decimal']);
  });

  test('whatever is named by its id is there, links in tables and in lists as well, and an address that is not safe is nowhere', async () => {
    const web = 'https://ashbournevale.example/?a=1&b=2';
    const parts = await partsOfPaper(
      [table([{ text: 'Council', link: web }], [{ text: 'Elsewhere', link: 'javascript:alert(1)' }]), { type: 'paragraph', look: 'plain', runs: [{ text: 'Clerk', link: 'mailto:clerk@ashbournevale.example' }] }],
      [table([{ text: 'Again', link: web }])],
    );
    const body = parts['word/document.xml']!;
    const relationships = parts['word/_rels/document.xml.rels']!;
    const named = attributes(relationships, ' Id');
    expect(new Set(named).size).toBe(named.length);
    for (const id of attributes(body, 'r:id')) expect(named, id).toContain(id);
    const targets = [...relationships.matchAll(/Target="([^"]*)"( TargetMode="External")?/g)];
    expect(targets.filter(([, , outside]) => outside).map(([, target]) => target)).toEqual([
      'https://ashbournevale.example/?a=1&amp;b=2', 'mailto:clerk@ashbournevale.example', 'https://ashbournevale.example/?a=1&amp;b=2',
    ]);
    for (const [, target, outside] of targets) if (!outside) expect(parts, target).toHaveProperty([`word/${target}`]);
    for (const target of attributes(parts['[Content_Types].xml']!, 'PartName')) expect(parts, target).toHaveProperty([target.slice(1)]);
  });

  test('a section ends in its last paragraph, and has one of its own only behind a table', async () => {
    const body = (await partsOfPaper([{ type: 'paragraph', look: 'plain', runs: [{ text: 'last' }] }], [table([{ text: 'cell' }])], [{ type: 'title', text: 'end' }]))['word/document.xml']!;
    expect(body.match(/<w:sectPr>/g)).toHaveLength(3);
    expect(body).toMatch(/<w:pStyle w:val="Normal"\/><w:sectPr>(?:(?!<w:p>).)*>last</);
    expect(body).toMatch(/<\/w:tbl><w:p><w:pPr><w:sectPr>(?:(?!<w:p>).)*<\/w:sectPr><\/w:pPr><\/w:p><w:p>/);
    expect(body).toMatch(/>end<\/w:t><\/w:r><\/w:p><w:sectPr>(?:(?!<w:p>).)*<\/w:sectPr><\/w:body>/);
  });

  test('texts that read like mark-up stay texts', async () => {
    const hostile = '</w:t></w:r></w:p><w:sectPr/> $& {numbered-1}';
    const body = (await partsOfPaper([{ type: 'details', name: hostile, description: hostile, rows: [{ label: hostile, value: [[{ text: hostile }]] }] }, { type: 'paragraph', look: 'plain', runs: [{ text: hostile }] }], []))['word/document.xml']!;
    expect(body.split('&lt;/w:t&gt;&lt;/w:r&gt;&lt;/w:p&gt;&lt;w:sectPr/&gt; $&amp; {numbered-1}')).toHaveLength(6);
    expect(body.match(/<w:sectPr>/g)).toHaveLength(2);
  });
});
