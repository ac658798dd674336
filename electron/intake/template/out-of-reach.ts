import { LINE_WORDS, marksIn } from '../../../shared/template/marks.ts';
import type { OutOfReach } from '../../../shared/template/template-facts.ts';
import { templateLimits } from '../limits.ts';
import { below, type XmlNode } from '../xml/xml-tree.ts';
import { isInFillable } from './controls.ts';
import type { TemplatePackage } from './open-template.ts';
import { paragraphText, wordsBelow } from './paragraph-text.ts';

/** Placeholders where nothing is filled in: in notes, whose words a paper brings none of, in the alternative text of pictures, and in fields that cannot be taken out whole. */
export function outOfReach({ document, headers, footers, footnotes, endnotes }: TemplatePackage): readonly OutOfReach[] {
  const found: OutOfReach[] = [];
  const add = ({ words, ...one }: OutOfReach): void => {
    if (found.length < templateLimits.outOfReach) found.push({ ...one, words: words.slice(0, templateLimits.words) });
  };
  const tell = (where: OutOfReach['where'], said: string): void => {
    for (const { kind, words } of marksIn(said)) if (words !== LINE_WORDS) add({ where, kind, words });
  };
  for (const [where, parts] of [['a footnote', footnotes], ['an endnote', endnotes]] as const)
    for (const { tree } of parts) {
      for (const node of below(tree.root)) if (node.name === 'w:p') tell(where, wordsBelow(node));
    }
  for (const { tree } of [...headers, document, ...footers]) {
    for (const node of below(tree.root, COPIES)) {
      if (node.name === 'wp:docPr') tell('the alternative text of a picture', descriptionOf(node));
      if (node.name !== 'w:p') continue;
      for (const { kind, words, first, isInside } of paragraphText(node, tree, false).fieldsOutOfReach)
        if (!isInFillable(first)) add({ where: isInside ? 'another field' : 'one piece with what stands beside it', kind, words });
    }
  }
  return found;
}
/** What an older program shows instead is the same once more. */
const COPIES = new Set(['mc:Fallback']);
const descriptionOf = (node: XmlNode): string => [node.attribute('title'), node.attribute('descr')].filter((words) => words !== null).join(' ');
