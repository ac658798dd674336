import { recognise } from '../recognise.ts';
import { templateLimits } from '../limits.ts';
import { xmlTree, type XmlNode, type XmlTree } from '../xml/xml-tree.ts';
import { contentTypes, type ContentTypes } from '../zip/content-types.ts';
import { OfficeFileRefused } from '../zip/office-file-refused.ts';
import { openZip, type Zip } from '../zip/open-zip.ts';
import { reachedParts } from '../zip/reached-parts.ts';
import { relationshipsOf } from '../zip/relationships.ts';
import { TemplateRefused, type TemplateFailureKind } from './template-failures.ts';

/** The parts of a template that are read, as trees. */
export interface TemplatePackage {
  readonly zip: Zip;
  /** The names of all parts that it consists of: no others go into a paper. */
  readonly parts: readonly string[];
  readonly types: ContentTypes;
  readonly isDotx: boolean;
  readonly document: TemplatePart;
  readonly headers: readonly TemplatePart[];
  readonly footers: readonly TemplatePart[];
  readonly footnotes: readonly TemplatePart[];
  readonly endnotes: readonly TemplatePart[];
  readonly styles: TemplatePart | null;
  readonly numbering: TemplatePart | null;
  readonly settings: TemplatePart | null;
}
export interface TemplatePart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly tree: XmlTree;
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const OTHER: Partial<Record<ReturnType<typeof recognise>, TemplateFailureKind>> = {
  empty: 'templateEmpty', encryptedOffice: 'templateEncrypted', oldWord: 'templateIsOldWord', plan: 'templateIsAPlan',
};

/** Opens a template by its content and its relationships, as Word does. Throws `TemplateRefused` and `OfficeFileRefused`. */
export function openTemplate(bytes: Uint8Array): TemplatePackage {
  const kind = recognise(bytes);
  if (kind !== 'zip') throw new TemplateRefused(OTHER[kind] ?? 'templateIsAnotherKind');
  const zip = readOnce(openZip(bytes, templateLimits));
  const types = contentTypes(zip);
  if (types === null) throw zip.nameOf('word/document.xml') === null ? new TemplateRefused('templateIsAnotherKind') : new OfficeFileRefused('damaged');
  if (types.all.some((type) => /macroenabled|vbaproject|vbadata/.test(type)) || zip.names.some((name) => /(^|\/)vba(Project|Data)[^/]*\.(bin|xml)$/i.test(name))) throw new TemplateRefused('templateHasMacros');
  // One that nothing leads to would not be found by Word either.
  const named = relationshipsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? '';
  if (zip.names.some((name) => /^(xl|ppt|visio)\//i.test(name)) && !/^word\//i.test(named)) throw new TemplateRefused('templateIsAnotherKind');
  const document = partOf(zip, named);
  if (document === null) throw new TemplateRefused('templateIncomplete');
  if ([...document.tree.bound.values()].includes(STRICT)) throw new TemplateRefused('templateIsStrict');
  if (document.tree.root.name !== 'w:document' || !document.tree.root.children.some(({ name }) => name === 'w:body')) throw new TemplateRefused('templateIncomplete');
  const parts = reachedParts(zip);
  // What is damaged is told when it is brought, not when a paper is made.
  for (const name of parts) zip.read(name);

  const own = relationshipsOf(zip, document.name);
  const of = (type: string): string[] => own.flatMap((one) => (one.type === type ? (zip.nameOf(one.target) ?? []) : []));
  const all = (type: string, root: string): TemplatePart[] => [...new Set(of(type))].flatMap((name) => partOf(zip, name) ?? []).filter(({ tree }) => tree.root.name === root);
  const one = (type: string, root: string): TemplatePart | null => {
    const part = partOf(zip, of(type)[0] ?? '');
    return part?.tree.root.name === root ? part : null;
  };
  const template = {
    zip, parts, types, document, isDotx: /wordprocessingml\.template\.main\+xml/.test(types.of(document.name)), headers: all('header', 'w:hdr'), footers: all('footer', 'w:ftr'),
    footnotes: all('footnotes', 'w:footnotes'), endnotes: all('endnotes', 'w:endnotes'),
    styles: one('styles', 'w:styles'), numbering: one('numbering', 'w:numbering'), settings: one('settings', 'w:settings'),
  };
  const [list, mainType] = [partOf(zip, '[Content_Types].xml')!, types.of(document.name)];
  // It is changed by its words, as they stand there.
  if (!list.tree.text.toLowerCase().includes(mainType)) throw new TemplateRefused('templateIsForeign');
  refuseForeign([document, ...template.headers, ...template.footers, template.styles, template.numbering, template.settings].flatMap((part) => part ?? []));
  return template;
}

/** What is put in among Word's elements is under the prefixes that Word writes, and what it is put into has to have them, and a beginning and an end. */
function refuseForeign(parts: readonly TemplatePart[]): void {
  for (const { tree } of parts) {
    const hasUsual = (prefix: string, means: string): boolean => (tree.bound.get(prefix) ?? means) === means;
    if (!tree.isUsual || saysOtherLetters(tree.text) || !tree.bound.has('w') || !hasUsual('w', WORD) || !hasUsual('r', RELATIONSHIPS) || isSingleTag(tree.root)) throw new TemplateRefused('templateIsForeign');
  }
}
/** What it says of its own letters would be untrue once ours are in it. */
const saysOtherLetters = (text: string): boolean => /^<\?xml\b[^>]*\bencoding\s*=\s*["'](?!utf-8["'])/i.test(text);
const isSingleTag = ({ to, inner }: XmlNode): boolean => inner.from === to;

function partOf(zip: Zip, name: string): TemplatePart | null {
  const [own, bytes] = [zip.nameOf(name), zip.read(name)];
  return own === null || bytes === null ? null : { name: own, bytes, tree: xmlTree(bytes) };
}
/** Each part is unpacked once, and counts once. */
function readOnce(zip: Zip): Zip {
  const known = new Map<string, Uint8Array | null>();
  return {
    ...zip,
    read(name) {
      const own = zip.nameOf(name) ?? name;
      const part = known.get(own) ?? zip.read(own);
      known.set(own, part);
      return part;
    },
  };
}
