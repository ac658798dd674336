import { parseXml } from '../xml/parse-xml.ts';
import type { Zip } from './open-zip.ts';

/** What the parts of a package are said to be. */
export interface ContentTypes {
  /** Every type that is named, whether a part has it or not. */
  readonly all: readonly string[];
  /** The type of a part, in small letters; empty where none is said. */
  of(part: string): string;
}

/** Reads the list of types; null where there is none. Throws `OfficeFileRefused`. */
export function contentTypes(zip: Zip): ContentTypes | null {
  const list = zip.read('[Content_Types].xml');
  if (list === null) return null;
  const [own, usual] = [new Map<string, string>(), new Map<string, string>()];
  parseXml(list, {
    open(element) {
      const type = (element.attribute('ContentType') ?? '').toLowerCase();
      const [part, ending] = [element.attribute('PartName'), element.attribute('Extension')];
      if (part !== null) own.set(part.replace(/^\//, '').toLowerCase(), type);
      else if (ending !== null) usual.set(ending.toLowerCase(), type);
    },
  });
  return {
    all: [...own.values(), ...usual.values()],
    of: (part) => own.get(part.toLowerCase()) ?? usual.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase()) ?? '',
  };
}
