import { randomInt } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { paperInTemplate } from '../../../electron/export/template/fill-template.ts';
import { parseTemplate, type TemplateRead } from '../../../electron/intake/template/parse-template.ts';
import { xmlTree } from '../../../electron/intake/xml/xml-tree.ts';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { proposeMapping } from '../../../shared/template/propose-mapping.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { together } from '../../fixtures/plans/build-plan.ts';
import { bytesOf, TEMPLATES } from '../template/support/templates.ts';
import { AT, contentOf } from '../word/support/papers.ts';
import { chanceFrom, type Chance } from './damage.ts';
import { replacedOnce } from './damaged-xml.ts';

/** `RUNS=10000` for the long count, `SEED` to repeat a run. A template is a hundred times as long to read and fill as a cell. */
const RUNS = Math.ceil(Number(process.env['RUNS'] ?? 300) / 5);
const SEED = Number(process.env['SEED'] ?? randomInt(2 ** 30));
/** Seeds of what was once not taken as it should be. */
const PINNED: readonly number[] = [
  // A picture of the first page that does not unpack: it goes into no paper.
  1212,
  // No relationship leads to the document: a paper made in it had none.
  5085,
];

const layout = reportLayout([]);
const content = contentOf(
  together(ashbourneVale, { paper: { p1: { type: 'shaping the action plan', subject: 'A]]> <w:p/> &amp; {{subject}} \u0001\ud800\ufffe\u202e', reportFor: 'committee/cabinet', meeting: 'meeting/december', contact: 'person/raman' } } }),
  'paper/p1',
);
const FILES = [...TEMPLATES, 'old-fields.docx' as const].map((name) => ({ name, bytes: bytesOf(name) }));

const VALUES = ['', '0', '-1', 'true', '4294967296', 'x'.repeat(20_000), '__proto__', 'constructor', '../../a.xml', '/word/document.xml', 'header1.xml', 'word/document.xml', 'rId1', 'continuous', 'External', '{{subject}}', '[insert summary]', '{{appendices}}', '&#10;&#x202e;'];
const BLOCKS = [
  '<w:p><w:r><w:t>{{subject}}</w:t></w:r></w:p>', '<w:p><w:r><w:t>{{appendices}}</w:t></w:r></w:p>', '<w:p/>', '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>', '<w:sectPr/>',
  '<w:p><w:pPr><w:sectPr/></w:pPr></w:p>', '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr><w:r><w:t>{{rest}}</w:t></w:r></w:p>',
  '<w:sdt><w:sdtPr><w:alias w:val="Subject"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>[title]</w:t></w:r></w:p></w:sdtContent></w:sdt>',
  '<w:p><w:sdt><w:sdtPr><w:tag w:val="ReportTo"/></w:sdtPr><w:sdtContent><w:r><w:t>{{date}}</w:t></w:r></w:sdtContent></w:sdt></w:p>',
  '<w:p><w:ins w:id="9" w:author="A"><w:r><w:t>{{reason}} and {{legal}}</w:t></w:r></w:ins></w:p>', '<!-- {{subject}} -->', '<w:bookmarkStart w:id="99" w:name="x"/>',
  '<w:p><w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent><w:p><w:r><w:t>{{subject}}</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>',
  '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Reason</w:t></w:r></w:p>',
  '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Subject"/></w:ffData></w:fldChar></w:r><w:bookmarkStart w:id="98" w:name="Subject"/><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="98"/></w:p>',
  '<w:p><w:r><w:t>Reason: </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MACROBUTTON NoMacro [Click here] </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
];
/** What becomes of the XML of one part. */
const CHANGES: Readonly<Record<string, (xml: string, chance: Chance) => string>> = {
  'another value of an attribute': (xml, { one }) => replacedOnce(xml, /(?<==")[^"]*(?=")/g, one, () => one(VALUES)),
  'another text': (xml, { one }) => replacedOnce(xml, /(?<=>)[^<]+(?=<)/g, one, () => one(VALUES)),
  'an element gone': (xml, { one }) => replacedOnce(xml, /<[^/?!][^>]*\/>/g, one, () => ''),
  'a whole element gone': (xml, { one }) => replacedOnce(xml, /<(w:(?:p|r|tc|tr|sdtContent|sdtPr|sectPr|pPr|style|num|abstractNum))\b[^>]*?>.*?<\/\1>/gs, one, () => ''),
  'an element twice': (xml, { one }) => replacedOnce(xml, /<(w:(?:p|r|tc|tr|sdt|sectPr|style|num|abstractNum)|Relationship|Override)\b[^>]*?(\/>|>.*?<\/\1>)/gs, one, (whole) => whole + whole),
  'a block in between': (xml, { one }) => replacedOnce(xml, /(?<=<\/w:p>|<\/w:tbl>|<w:body>|<\/w:tcPr>|<w:sdtContent>)/g, one, () => one(BLOCKS)),
  'a run in between': (xml, { one }) => replacedOnce(xml, /(?<=<\/w:r>)/g, one, () => one(['<w:r><w:t>{{reason}}</w:t></w:r>', '<w:r><w:tab/></w:r>', '<w:hyperlink><w:r><w:t>[insert contact]</w:t></w:r></w:hyperlink>', '<w:r><w:t>{{</w:t></w:r>', '<w:r><w:t>}}</w:t></w:r>'])),
  'an empty root': (xml) => xml.replace(/<(\w+:\w+|\w+)(\s[^<>]*xmlns[^<>]*)>.*$/s, '<$1$2/>'),
  'another name': (xml, { one }) => xml.replaceAll(one(['<w:t>', '<w:r>', 'w:sdt', 'w:tbl', 'w:pPr', 'w:hdr', 'w:numbering', 'w:body']), one(['<w:t>', '<w:r>', 'w:sdt', 'w:tbl', 'w:pPr', 'w:ftr', 'w:styles', 'w:p'])),
  'another prefix': (xml, { one }) => xml.replaceAll(/(?<=<\/?|xmlns:| )w(?=[:=])/g, one(['q', 'w'])).replace(/xmlns:r=/, one(['xmlns:r=', 'xmlns:other='])),
  'the rest cut off': (xml, { below }) => xml.slice(0, below(xml.length)),
  'deep nesting': (xml, { one }) => replacedOnce(xml, /(?<=>)(?=<)/g, one, () => '<w:r>'.repeat(one([3, 500]))),
};
function caseOf(seed: number): { readonly how: string; readonly bytes: Uint8Array } {
  const chance = chanceFrom(seed);
  const { below } = chance;
  const { name, bytes } = chance.one(FILES);
  if (seed % 6 === 0) {
    const flipped = Uint8Array.from(bytes);
    for (let times = 1 + below(8); times > 0; times--) flipped[below(flipped.length)] = below(256);
    return { how: `${name}, bytes changed`, bytes: below(4) === 0 ? flipped.subarray(0, below(flipped.length)) : flipped };
  }
  const parts = unzipSync(bytes);
  const done: string[] = [];
  for (let times = 1 + below(3); times > 0; times--) {
    const part = chance.one(below(2) === 0 ? ['word/document.xml'] : Object.keys(parts).filter((one) => /\.(xml|rels)$/.test(one)));
    const how = chance.one(Object.keys(CHANGES));
    parts[part] = strToU8(CHANGES[how]!(strFromU8(parts[part]!), chance));
    done.push(`${part}: ${how}`);
  }
  return { how: `${name}, ${done.join(', ')}`, bytes: zipSync(parts, { level: 1 }) };
}

/** What is wrong with a paper in a template that was read; null where nothing is. */
function faultOf({ facts, spots, bytes }: TemplateRead): string | null {
  const paper = unzipSync(paperInTemplate({ content, layout, mapping: proposeMapping(facts, layout).mapping, facts, spots, template: bytes }, { at: AT }));
  const before = unzipSync(bytes, { filter: ({ name }) => spots.parts.includes(name) });
  for (const [name, part] of Object.entries(paper)) {
    if (!/\.(xml|rels)$/i.test(name) || (before[name] && Buffer.compare(before[name], part) === 0)) continue;
    try {
      xmlTree(part);
    } catch {
      return `the paper’s ${name} is not well-formed`;
    }
    if (!name.endsWith('.rels')) continue;
    const outside = [...strFromU8(part).matchAll(/<Relationship\b[^>]*TargetMode="External"[^>]*>/gi)].map(([xml]) => /Target="([^"]*)"/.exec(xml)?.[1] ?? '');
    if (outside.some((target) => !/^(https?:|mailto:|#)/i.test(target))) return `the paper’s ${name} leads outside to ${outside.join(', ')}`;
  }
  return null;
}
function outcomeOf({ how, bytes }: ReturnType<typeof caseOf>): { readonly outcome: string; readonly fault: string | null } {
  try {
    const read = parseTemplate(bytes, { isDrawn: true });
    if (!read.ok) return { outcome: read.failure.kind, fault: read.failure.message.length > 60 ? null : 'refused without a sentence' };
    const fault = faultOf(read.value);
    return { outcome: 'read', fault: fault === null ? null : `${how}: ${fault}` };
  } catch (error) {
    return { outcome: 'thrown', fault: `${how}: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)}` };
  }
}

describe('a damaged template is read and filled, or refused with a sentence, and a paper in it is whole', () => {
  test(`${RUNS.toLocaleString('en-GB')} times`, () => {
    console.log(`Damaged templates from the seed ${SEED}.`);
    const faults: string[] = [];
    const outcomes = new Map<string, number>();
    for (let seed = SEED; seed < SEED + RUNS; seed++) {
      const { outcome, fault } = outcomeOf(caseOf(seed));
      if (fault !== null) faults.push(`seed ${seed}: ${fault}`);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    console.log([...outcomes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, times]) => `${kind} ${times}`).join(', '));
    expect(faults).toEqual([]);
    expect(outcomes.get('read')).toBeGreaterThan(0);
    expect(outcomes.get('templateDamaged')).toBeGreaterThan(0);
  });

  test.each(PINNED)('as once before: %s', (seed) => {
    expect(outcomeOf(caseOf(seed)).fault).toBeNull();
  });
});
