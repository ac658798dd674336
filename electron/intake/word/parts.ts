import { TextDecoder } from 'node:util';
import { ReadRefused } from '../read-failures.ts';
import { readCoreProperties } from '../zip/core-properties.ts';
import type { Zip } from '../zip/open-zip.ts';
import { folderOf, relationshipsOf } from '../zip/relationships.ts';

export interface WordParts {
  readonly document: Uint8Array;
  readonly styles: Uint8Array | null;
  readonly numbering: Uint8Array | null;
  /** The title in the file's properties, as it stands there; empty where there is none. */
  readonly title: string;
  readonly hasMacros: boolean;
}

/**
 * Finds the parts of a Word file by its relationships, as Word does. A zip that holds something else is refused by name (throws
 * `ReadRefused`).
 */
export function readParts(zip: Zip): WordParts {
  const root = relationshipsOf(zip, '');
  const documentName = root.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const document = /\.xml$/i.test(documentName) && isWordName(documentName, zip) ? zip.read(documentName) : null;
  if (!document) throw new ReadRefused(whatElse(zip));
  const own = relationshipsOf(zip, documentName);
  const part = (type: string, usual: string): Uint8Array | null => zip.read(own.find((one) => one.type === type)?.target ?? folderOf(documentName) + usual);
  return {
    document,
    styles: part('styles', 'styles.xml'),
    numbering: part('numbering', 'numbering.xml'),
    title: readCoreProperties(zip).title,
    hasMacros: zip.names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name)),
  };
}

/** Workbooks and presentations have an `officeDocument` too; it lies in a folder of its own. */
const isWordName = (name: string, zip: Zip): boolean =>
  !/^(xl|ppt|visio)\//i.test(name) || zip.names.some((other) => other.startsWith('word/'));

function whatElse(zip: Zip) {
  if (zip.names.some((name) => /^(xl|ppt|visio)\//i.test(name))) return 'reportIsAnotherOfficeFile' as const;
  const type = zip.names.some((name) => name.toLowerCase() === 'mimetype')
    ? new TextDecoder('latin1').decode(zip.read('mimetype') ?? new Uint8Array())
    : '';
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return 'reportIsOpenDocument' as const;
  if (type.startsWith('application/vnd.oasis.opendocument')) return 'reportIsAnotherOfficeFile' as const;
  return zip.names.some((name) => /^(word\/|docProps\/|\[Content_Types\]\.xml$)/i.test(name))
    ? ('wordFileIncomplete' as const)
    : ('reportIsUnknown' as const);
}
