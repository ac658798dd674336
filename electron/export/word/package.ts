import { strToU8, zipSync, type Zippable } from 'fflate';
import { asXml } from './xml.ts';

/** A part in pieces: most are plain letters, and one dash in a long text would make all of it slower to encode. */
export type Parts = Readonly<Record<string, Uint8Array | readonly string[]>>;

/**
 * A package with nothing in it of the moment or the machine: zip entries of the first day a zip can say, in local time as the format has it,
 * so equal in every time zone.
 */
export function packed(parts: Parts): Uint8Array {
  const entries: Zippable = {};
  const mtime = new Date(1980, 0, 1);
  for (const name of Object.keys(parts).sort(inPackageOrder)) entries[name] = [bytesOf(parts[name]!), { level: 6, mtime }];
  return zipSync(entries);
}
const bytesOf = (part: Uint8Array | readonly string[]): Uint8Array => (part instanceof Uint8Array ? part : Buffer.concat(part.map((piece) => strToU8(piece))));
/** The list of content types first, as Office writes it; programs that look at the first entry know the file by it. */
const inPackageOrder = (a: string, b: string): number => Number(b.startsWith('[')) - Number(a.startsWith('[')) || (a < b ? -1 : 1);

/** What one part names another by, what that is, and where. */
export interface Relationship {
  readonly id: string;
  readonly type: 'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'settings' | 'theme' | 'fontTable' | 'header' | 'footer' | 'image' | 'hyperlink';
  readonly target: string;
}
const RELATIONSHIPS = '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
export function relationshipsAsXml(all: readonly Relationship[]): string {
  if (all.length === 0) return `${RELATIONSHIPS}/>`;
  const each = all.map(
    ({ id, type, target }) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${asXml(target)}"${type === 'hyperlink' ? ' TargetMode="External"' : ''}/>`,
  );
  return `${RELATIONSHIPS}>${each.join('')}</Relationships>`;
}
