import { TextDecoder } from 'node:util';
import { ReadRefused } from '../read-failures.ts';
import { parseXml } from '../xml/parse-xml.ts';
import type { Zip } from '../zip/open-zip.ts';

export interface WordParts {
  readonly document: Uint8Array;
  readonly styles: Uint8Array | null;
  readonly numbering: Uint8Array | null;
  /** The title in the file's properties, as it stands there. */
  readonly title: string | null;
  readonly hasMacros: boolean;
}

interface Relationship {
  /** The last word of its type: `officeDocument`, `styles`, `core-properties`. */
  readonly type: string;
  readonly target: string;
}

/**
 * Finds the parts of a Word file by its relationships, as Word does. A zip that holds something else is refused by name (throws
 * `ReadRefused`).
 */
export function readParts(zip: Zip): WordParts {
  const root = relationships(zip.read('_rels/.rels'));
  const documentName = resolve('', root.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml');
  const document = /\.xml$/i.test(documentName) && isWordName(documentName, zip) ? zip.read(documentName) : null;
  if (!document) throw new ReadRefused(whatElse(zip));
  const folder = documentName.slice(0, documentName.lastIndexOf('/') + 1);
  const own = relationships(zip.read(`${folder}_rels/${documentName.slice(folder.length)}.rels`));
  const part = (type: string, usual: string): Uint8Array | null =>
    zip.read(resolve(folder, own.find((one) => one.type === type)?.target ?? usual));
  return {
    document,
    styles: part('styles', 'styles.xml'),
    numbering: part('numbering', 'numbering.xml'),
    title: titleOf(zip.read(resolve('', root.find(({ type }) => type === 'core-properties')?.target ?? 'docProps/core.xml'))),
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

function relationships(part: Uint8Array | null): Relationship[] {
  const found: Relationship[] = [];
  if (part) {
    parseXml(part, {
      open(element) {
        const target = element.attribute('Target');
        if (element.name !== 'rel:Relationship' || target === null || element.attribute('TargetMode') === 'External') return;
        found.push({ type: (element.attribute('Type') ?? '').split('/').at(-1) ?? '', target });
      },
    });
  }
  return found;
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function titleOf(part: Uint8Array | null): string | null {
  let inTitle = false;
  let title = '';
  if (part) {
    parseXml(part, {
      open: (element) => {
        if (element.name === 'dc:title') inTitle = true;
      },
      close: (name) => {
        if (name === 'dc:title') inTitle = false;
      },
      text: (text) => {
        if (inTitle) title += text;
      },
    });
  }
  return title.trim() === '' ? null : title;
}
