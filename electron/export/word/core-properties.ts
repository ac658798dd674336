import { oneLine } from '../../../shared/papers/clean-text.ts';
import type { PaperContent } from '../../../shared/papers/content.ts';
import { asXml } from './xml.ts';

/** What a file says of itself: what it is, whose, and of when. */
export function propertiesAsXml({ properties: { title, subject, creator } }: PaperContent, at: Date): string {
  const when = at.toISOString().replace(/\.\d+Z$/, 'Z');
  const words = (name: string, said: string) => `<${name}>${asXml(oneLine(said))}</${name}>`;
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${when}</dcterms:${name}>`;
  return (
    words('dc:title', title) + words('dc:subject', subject) + words('dc:creator', creator) + words('cp:lastModifiedBy', creator) +
    `<cp:revision>1</cp:revision>${time('created')}${time('modified')}`
  );
}
