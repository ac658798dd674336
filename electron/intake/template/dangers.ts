import type { Stretch } from '../../../shared/template/spots.ts';
import { below, xmlTree, type XmlNode } from '../xml/xml-tree.ts';
import type { Zip } from '../zip/open-zip.ts';
import { TemplateRefused } from './template-failures.ts';
import type { TemplatePackage } from './open-template.ts';

/** What is taken out of every paper that is made from a template, with the words for it. */
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
const PACKED = /\/(embeddings|activeX|ctrlProps)\/[^/]+$|(^|\/)afchunk[^/]*$/i;

/** Refuses what would fetch something, run something, or be carried along unseen in every paper (throws `TemplateRefused`); says what is left out instead. */
export function refuseDangers(template: TemplatePackage): Dropped {
  const { zip, document, headers, footers, settings } = template;
  if (zip.names.some((name) => /^_xmlsignatures\//i.test(name))) throw new TemplateRefused('templateIsSigned');
  const packed = zip.names.find((name) => PACKED.test(name));
  if (packed !== undefined) throw new TemplateRefused('templateHoldsFiles', `It is called “${packed.split('/').at(-1) ?? ''}” inside the file.`);
  for (const { tree } of [document, ...headers, ...footers]) refuseFetching(tree.root);

  const words = new Set<string>();
  const stretches: (Stretch & { part: string })[] = [];
  for (const part of zip.names.filter((name) => /\.rels$/i.test(name))) {
    for (const { from, to, type, target } of externalOf(zip, part)) {
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
  for (const node of settings === null ? [] : settings.tree.root.children) {
    if (!SETTINGS.has(node.name)) continue;
    words.add(node.name === 'w:mailMerge' ? 'a list for mail merge' : 'the address of the template it was made from');
    stretches.push({ part: settings!.name, from: node.from, to: node.to });
  }
  return { words: [...words], stretches };
}

function refuseFetching(root: XmlNode): void {
  let instruction = '';
  for (const node of below(root)) {
    if (node.name === 'w:altChunk' || node.name === 'w:subDoc') throw new TemplateRefused('templateHoldsFiles');
    if (node.name === 'w:fldChar') instruction = '';
    if (node.name === 'w:instrText') instruction += node.words;
    const field = node.name === 'w:fldSimple' ? (node.attribute('instr') ?? '') : instruction;
    if (FETCHING.test(field)) throw new TemplateRefused('templateFetches', `What it fetches is asked for by a field: “${field.trim().slice(0, 200)}”.`);
  }
}

interface External extends Stretch {
  readonly type: string;
  readonly target: string;
}
function externalOf(zip: Zip, part: string): External[] {
  const bytes = zip.read(part);
  if (bytes === null) return [];
  return xmlTree(bytes).root.children.flatMap((node) => {
    if (node.attribute('TargetMode')?.toLowerCase() !== 'external') return [];
    return [{ from: node.from, to: node.to, type: (node.attribute('Type') ?? '').split('/').at(-1) ?? '', target: node.attribute('Target') ?? '' }];
  });
}
