import { childOf, type XmlNode } from '../xml/xml-tree.ts';

/**
 * Which definition of a list has its levels, by the id of the one that is named: a definition can have none and name a style of lists instead, whose own
 * definition says that it is that style's. `root`: of the part that defines lists.
 */
export function definitionsBehind(root: XmlNode): (id: string) => string {
  const ofStyle = new Map<string, string>();
  const links = new Map<string, string>();
  for (const node of root.children) {
    if (node.name !== 'w:abstractNum') continue;
    const id = node.attribute('abstractNumId') ?? '';
    const [own, other] = ['w:styleLink', 'w:numStyleLink'].map((name) => childOf(node, name)?.attribute('val'));
    if (own != null) ofStyle.set(own, id);
    if (other != null) links.set(id, other);
  }
  return (id) => ofStyle.get(links.get(id) ?? '') ?? id;
}
