import type { Zip } from './open-zip.ts';
import { relationshipsFile, relationshipsOf } from './relationships.ts';

/** The parts that a package consists of, by their names in the zip: what its relationships lead to, with the relationships and the list of types. What else the zip holds, no program opens. */
export function reachedParts(zip: Zip): string[] {
  const reached = new Set<string>();
  const reach = (name: string): boolean => {
    const own = zip.nameOf(name);
    if (own === null || reached.has(own)) return false;
    reached.add(own);
    return true;
  };
  reach('[Content_Types].xml');
  const ahead = [''];
  for (let from = ahead.pop(); from !== undefined; from = ahead.pop()) {
    reach(relationshipsFile(from));
    for (const { target } of relationshipsOf(zip, from)) if (reach(target)) ahead.push(zip.nameOf(target)!);
  }
  return [...reached];
}
