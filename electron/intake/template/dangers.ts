import type { Stretch } from '../../../shared/template/spots.ts';
import { below, xmlTree, type XmlNode } from '../xml/xml-tree.ts';
import type { Zip } from '../zip/open-zip.ts';
import { targetFrom } from '../zip/relationships.ts';
import { TemplateRefused } from './template-failures.ts';
import type { TemplatePackage } from './open-template.ts';

/** What is taken out of every paper that is made from a template, with the words for what Word would look up. */
export interface Dropped {
  readonly words: readonly string[];
  readonly stretches: readonly (Stretch & { readonly part: string })[];
}

/** Relationships that Word follows when it opens a file, though nothing of what is seen needs them. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  attachedTemplate: 'the address of the template it was made from',
  mailMergeSource: 'a list for mail merge', mailMergeHeaderSource: 'a list for mail merge', recipientData: 'a list for mail merge',
};
/** Elements of the settings that name them. */
const SETTINGS = new Set(['w:attachedTemplate', 'w:mailMerge']);
/** Fields that fetch what they show. */
const FETCHING = /^\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|RD)\b/i;
/** Files that are packed inside, by where they are usually kept and by what refers to them. */
const PACKED = /\/(embeddings|activeX|ctrlProps)\/[^/]+$|(^|\/)afchunk[^/]*$/i;
const PACKS = new Set(['oleObject', 'package', 'control', 'activeXControlBinary', 'aFChunk', 'subDocument', 'ctrlProp']);
/** What refers to a part with words in it. */
const TEXTS = new Set(['officeDocument', 'header', 'footer', 'footnotes', 'endnotes', 'comments', 'glossaryDocument']);
/** A name that leads out of the file, as no program for Word gives. */
const LEADS_OUT = /(^|[\\/])\.\.([\\/]|$)|^[\\/]{2}|^[a-z]:/i;
const ELSEWHERE = /^\s*([a-z][a-z0-9+.-]+:|\\\\|\/\/)/i;

/** Refuses what would fetch something, run something, or be carried along unseen in every paper (throws `TemplateRefused`); says what is left out instead. */
export function refuseDangers({ zip, parts, types, settings }: TemplatePackage): Dropped {
  if (zip.names.some((name) => /^_xmlsignatures\//i.test(name))) throw new TemplateRefused('templateIsSigned');
  const packed = zip.names.find((name) => PACKED.test(name) || LEADS_OUT.test(name));
  if (packed !== undefined) throw new TemplateRefused('templateHoldsFiles', `It is called “${packed.split(/[\\/]/).at(-1) ?? ''}” inside the file.`);
  const texts = new Set(parts.filter((part) => types.of(part).includes('wordprocessingml') && /\+xml$/.test(types.of(part))));

  const words = new Set<string>();
  const stretches: (Stretch & { part: string })[] = [];
  for (const part of parts.filter((name) => /\.rels$/i.test(name))) {
    for (const { from, to, type, target, isOutside } of relationshipsIn(zip, part)) {
      if (PACKS.has(type)) throw new TemplateRefused('templateHoldsFiles', `It is called “${target.split('/').at(-1) ?? ''}” inside the file.`);
      if (type === 'vbaProject') throw new TemplateRefused('templateHasMacros');
      if (type === 'thumbnail') stretches.push({ part, from, to });
      // Some programs open what refers to a part says it is, whatever the list of types says.
      const text = !isOutside && TEXTS.has(type) ? zip.nameOf(targetFrom(part, target)) : null;
      if (text !== null) texts.add(text);
      if (!isOutside) continue;
      if (type === 'hyperlink') {
        if (!/^(https?:|mailto:|#)/i.test(target)) throw new TemplateRefused('templateFetches', `A link of it leads to “${target.slice(0, 200)}”, a place that only your computer knows.`);
        continue;
      }
      const left = LEFT_OUT[type];
      if (left === undefined) throw new TemplateRefused('templateFetches', `What it fetches is “${target.slice(0, 200)}”.`);
      words.add(left);
      stretches.push({ part, from, to });
    }
  }
  for (const text of texts) refuseFetching(treeOf(zip, text));
  for (const node of settings === null ? [] : settings.tree.root.children) {
    // Once its fields are filled nothing could be typed in a paper any more.
    if (isForForms(node)) stretches.push({ part: settings!.name, from: node.from, to: node.to });
    if (!SETTINGS.has(node.name)) continue;
    words.add(node.name === 'w:mailMerge' ? 'a list for mail merge' : 'the address of the template it was made from');
    stretches.push({ part: settings!.name, from: node.from, to: node.to });
  }
  return { words: [...words], stretches };
}

/** A protection of all but the form fields. */
export const isForForms = (node: XmlNode): boolean => isProtection(node) && node.attribute('edit') === 'forms';
export const isProtection = (node: XmlNode): boolean => node.name === 'w:documentProtection' && /^(1|true|on)$/.test(node.attribute('enforcement') ?? '');

function refuseFetching(root: XmlNode): void {
  let instruction = '';
  for (const node of below(root)) {
    if (node.name === 'w:altChunk' || node.name === 'w:subDoc') throw new TemplateRefused('templateHoldsFiles');
    if (node.name === 'w:fldChar') instruction = '';
    if (node.name === 'w:instrText') instruction += node.words;
    const field = node.name === 'w:fldSimple' ? (node.attribute('instr') ?? '') : instruction;
    if (FETCHING.test(field)) throw new TemplateRefused('templateFetches', `What it fetches is asked for by a field: “${field.trim().slice(0, 200)}”.`);
    // A picture of the older drawing language can name its file itself.
    const source = node.name === 'imagedata' || node.name === 'fill' || node.name === 'stroke' ? (node.attribute('src') ?? '') : '';
    if (ELSEWHERE.test(source)) throw new TemplateRefused('templateFetches', `What it fetches is “${source.slice(0, 200)}”.`);
  }
}

interface Related extends Stretch {
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}
function relationshipsIn(zip: Zip, part: string): Related[] {
  return treeOf(zip, part).children.map((node) => ({
    from: node.from, to: node.to, type: (node.attribute('Type') ?? '').split('/').at(-1) ?? '', target: node.attribute('Target') ?? '', isOutside: node.attribute('TargetMode')?.toLowerCase() === 'external',
  }));
}
const treeOf = (zip: Zip, part: string): XmlNode => xmlTree(zip.read(part)!).root;
