import type { DocumentSpots } from '../../../shared/template/spots.ts';
import { childOf } from '../xml/xml-tree.ts';
import { relationshipsOf } from '../zip/relationships.ts';
import type { TemplatePackage } from './open-template.ts';

/**
 * Of each section, whether all its pages have a header that is really there, for a marking to stand in. A section that names none has that of the one
 * before it. The very first page may do without: the marking stands in full where it begins.
 */
export function headersOnEveryPage({ zip, document, headers, settings }: TemplatePackage, { sections }: DocumentSpots): boolean[] {
  const known = new Set(headers.map(({ name }) => name));
  const parts = new Map(relationshipsOf(zip, document.name).map(({ id, target }) => [id, zip.nameOf(target)]));
  const even = settings === null ? null : childOf(settings.tree.root, 'w:evenAndOddHeaders');
  const evenDiffer = even !== null && isOn(even.attribute('val') ?? 'on');
  const has = new Map<string, boolean>();
  return sections.map(({ xml }, at) => {
    for (const [reference] of xml.matchAll(/<w:headerReference\b[^>]*>/g)) {
      const [type, id] = [/\bw:type\s*=\s*["']([^"']*)/, /\bid\s*=\s*["']([^"']*)/].map((pattern) => pattern.exec(reference)?.[1] ?? '') as [string, string];
      has.set(type, known.has(parts.get(id) ?? ''));
    }
    const [title] = /<w:titlePg\b[^>]*>/.exec(xml) ?? [];
    const firstDiffers = title !== undefined && isOn(/\bw:val\s*=\s*["']([^"']*)/.exec(title)?.[1] ?? 'on');
    return has.get('default') === true && (!evenDiffer || has.get('even') === true) && (!firstDiffers || at === 0 || has.get('first') === true);
  });
}
const isOn = (value: string): boolean => !/^(0|false|off)$/i.test(value);
