import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const CORE = 'docProps/core.xml';
const BODY = 'word/document.xml';
const BODY_LINKS = 'word/_rels/document.xml.rels';

/**
 * The same package with nothing in it of the moment or the machine: the file's date as given, links numbered in their order (the library
 * draws their ids at random), and zip entries of the first day a zip can say, in local time as the format has it, so equal in every time
 * zone. `finish` may add to the body what was kept from the library.
 */
export function sealed(bytes: Uint8Array, at: Date, finish: (body: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  edit(parts, CORE, (xml) => xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${at.toISOString().replace(/\.\d+Z$/, 'Z')}`));
  const names = new Map<string, string>();
  for (const [, id] of (parts[BODY_LINKS] ? strFromU8(parts[BODY_LINKS]) : '').matchAll(/ Id="(rId[^"]*)"/g))
    if (!/^rId\d+$/.test(id!)) names.set(id!, `rIdLink${names.size + 1}`);
  const renamed = (xml: string) =>
    names.size === 0
      ? xml
      : xml.replace(/ (Id|r:id)="(rId[^"]*)"/g, (whole, attribute: string, id: string) =>
          names.has(id) ? ` ${attribute}="${names.get(id)!}"` : whole,
        );
  edit(parts, BODY_LINKS, renamed);
  edit(parts, BODY, (xml) => finish(renamed(xml)));

  const entries: Zippable = {};
  const mtime = new Date(1980, 0, 1);
  for (const name of Object.keys(parts).sort(inPackageOrder)) if (!name.endsWith('/')) entries[name] = [parts[name]!, { level: 6, mtime }];
  return zipSync(entries);
}

function edit(parts: Record<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (part) parts[name] = strToU8(change(strFromU8(part)));
}
/** The list of content types first, as Office writes it; programs that look at the first entry know the file by it. */
const inPackageOrder = (a: string, b: string): number => Number(b.startsWith('[')) - Number(a.startsWith('[')) || (a < b ? -1 : 1);
