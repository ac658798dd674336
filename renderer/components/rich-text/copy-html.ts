import type { Run } from '../../../shared/domain/paper.ts';
import type { WrittenBlock } from './blocks.ts';

const element = (name: string, children: readonly (Node | string)[], attributes: Readonly<Record<string, string>> = {}): HTMLElement => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
};
function inline({ text, bold, italic, link }: Run): Node {
  let node: Node = document.createTextNode(text);
  if (italic) node = element('em', [node]);
  if (bold) node = element('strong', [node]);
  return link ? element('a', [node], { href: link }) : node;
}

/** Blocks as HTML for the clipboard, with real lists and tables, so that Word and Outlook take them for what they are. */
export function htmlOf(blocks: readonly WrittenBlock[]): string {
  const root = element('div', []);
  /** The open lists, from the outermost. */
  let open: HTMLElement[] = [];
  for (const block of blocks) {
    if (block.type !== 'numbered' && block.type !== 'bullet') {
      open = [];
      root.append(block.type === 'table'
        ? element('table', [element('tbody', (block.rows ?? []).map((row, at) => element('tr', row.map((cell) => element(at === 0 ? 'th' : 'td', [cell])))))])
        : element(block.type === 'heading' ? 'h3' : 'p', block.runs.map(inline)));
      continue;
    }
    const name = block.type === 'numbered' ? 'ol' : 'ul';
    const depth = Math.min(block.level, open.length);
    if (open[depth]?.localName !== name) open = open.slice(0, depth);
    if (open.length <= depth) {
      const list = element(name, []);
      (open[depth - 1]?.lastElementChild ?? open[depth - 1] ?? root).append(list);
      open = [...open.slice(0, depth), list];
    }
    open = open.slice(0, depth + 1);
    open[depth]!.append(element('li', block.runs.map(inline)));
  }
  return root.innerHTML;
}
