import { recognise } from '../recognise.ts';
import { templateLimits } from '../limits.ts';
import { xmlTree, type XmlTree } from '../xml/xml-tree.ts';
import { openZip, type Zip } from '../zip/open-zip.ts';
import { folderOf, relationshipsOf } from '../zip/relationships.ts';
import { TemplateRefused, type TemplateFailureKind } from './template-failures.ts';

/** The parts of a template that are read, as trees. */
export interface TemplatePackage {
  readonly zip: Zip;
  readonly isDotx: boolean;
  readonly document: TemplatePart;
  readonly headers: readonly TemplatePart[];
  readonly footers: readonly TemplatePart[];
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
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const OTHER: Partial<Record<ReturnType<typeof recognise>, TemplateFailureKind>> = {
  empty: 'templateEmpty', encryptedOffice: 'templateEncrypted', oldWord: 'templateIsOldWord', plan: 'templateIsAPlan',
};

/** Opens a template by its content and its relationships, as Word does. Throws `TemplateRefused` and `OfficeFileRefused`. */
export function openTemplate(bytes: Uint8Array): TemplatePackage {
  const kind = recognise(bytes);
  if (kind !== 'zip') throw new TemplateRefused(OTHER[kind] ?? 'templateIsAnotherKind');
  const zip = openZip(bytes, templateLimits);
  const named = relationshipsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const contentTypes = zip.read('[Content_Types].xml');
  if (contentTypes === null) throw new TemplateRefused(zip.names.some((name) => name.toLowerCase() === 'mimetype') ? 'templateIsAnotherKind' : 'templateIncomplete');
  const types = new TextDecoder().decode(contentTypes);
  if (/macroEnabled/i.test(types) || zip.names.some((name) => /(^|\/)vba(Project|Data)[^/]*\.(bin|xml)$/i.test(name))) throw new TemplateRefused('templateHasMacros');
  if (zip.names.some((name) => /^(xl|ppt|visio)\//i.test(name)) && !/^word\//i.test(named)) throw new TemplateRefused('templateIsAnotherKind');
  const read = (name: string): TemplatePart | null => {
    const part = zip.read(name);
    return part === null ? null : { name, bytes: part, tree: xmlTree(part) };
  };
  const document = read(named);
  if (document === null) throw new TemplateRefused('templateIncomplete');
  const namespaces = [...document.tree.bound.values()];
  if (namespaces.includes(STRICT)) throw new TemplateRefused('templateIsStrict');
  if (document.tree.root.name !== 'w:document' || !document.tree.root.children.some(({ name }) => name === 'w:body')) throw new TemplateRefused('templateIncomplete');
  if (document.tree.bound.get('w') !== WORD) throw new TemplateRefused('templateIsStrict');
  const own = relationshipsOf(zip, named);
  const of = (type: string): string[] => [...new Set(own.filter((one) => one.type === type).map(({ target }) => target))];
  const parts = (type: string): TemplatePart[] => of(type).flatMap((name) => read(name) ?? []).filter(({ tree }) => tree.bound.get('w') === WORD);
  const one = (type: string, usual: string): TemplatePart | null => read(of(type)[0] ?? folderOf(named) + usual);
  return {
    zip, document, isDotx: /wordprocessingml\.template\.main\+xml/i.test(types), headers: parts('header'), footers: parts('footer'),
    styles: one('styles', 'styles.xml'), numbering: one('numbering', 'numbering.xml'), settings: one('settings', 'settings.xml'),
  };
}
