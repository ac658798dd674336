import type { TemplateSpots } from '../../../shared/template/spots.ts';
import { xmlTree } from '../xml/xml-tree.ts';
import { OfficeFileRefused } from '../zip/office-file-refused.ts';
import { relationshipsOf } from '../zip/relationships.ts';
import type { TemplatePackage } from './open-template.ts';

/** The parts that go into a paper, and those of them that are written anew. Throws `OfficeFileRefused` where one is not what it is said to be. */
export function knownParts({ zip, parts, styles }: TemplatePackage): Pick<TemplateSpots, 'parts' | 'known'> {
  const ofFile = relationshipsOf(zip, '');
  // A picture of the template’s first page would be shown as the paper’s.
  const pictures = new Set(ofFile.flatMap(({ type, target }) => (type === 'thumbnail' ? (zip.nameOf(target) ?? []) : [])));
  const one = (type: string, root: string): string | null => {
    const target = ofFile.find((other) => other.type === type)?.target;
    const name = target === undefined ? null : zip.nameOf(target);
    if (name !== null && localName(xmlTree(zip.read(name)!).root.name) !== root) throw new OfficeFileRefused('damaged');
    return name;
  };
  return {
    parts: parts.filter((name) => !pictures.has(name)),
    known: { core: one('core-properties', 'coreProperties'), application: one('extended-properties', 'Properties'), styles: styles?.name ?? null },
  };
}
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
