import { parseXml } from '../xml/parse-xml.ts';
import type { Zip } from './open-zip.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `officeDocument`, `styles`, `core-properties`. */
  readonly type: string;
  readonly target: string;
}

/** What a part refers to inside the file. What lies outside, such as a link or a picture on a server, is left out. */
function relationships(part: Uint8Array | null): Relationship[] {
  const found: Relationship[] = [];
  if (part) {
    parseXml(part, {
      open(element) {
        const target = element.attribute('Target');
        if (element.name !== 'rel:Relationship' || target === null || element.attribute('TargetMode') === 'External') return;
        found.push({ id: element.attribute('Id') ?? '', type: (element.attribute('Type') ?? '').split('/').at(-1) ?? '', target });
      },
    });
  }
  return found;
}

export const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);
/** Where a part says what it refers to; an empty name is the whole file. */
export const relationshipsFile = (name: string): string => `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`;

/** What a part refers to, with targets as names in the zip. */
export function relationshipsOf(zip: Zip, name: string): Relationship[] {
  const folder = folderOf(name);
  return relationships(zip.read(relationshipsFile(name))).map((one) => ({ ...one, target: resolved(folder, one.target) }));
}

/** What a target in a file of relationships is called in the zip. */
export const targetFrom = (file: string, target: string): string => resolved(file.replace(/_rels\/[^/]*$/, ''), target);
function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
