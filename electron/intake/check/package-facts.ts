import type { FileFacts, PictureFacts } from '../../../shared/checking/file-facts.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { readCoreProperties } from '../zip/core-properties.ts';
import type { Zip } from '../zip/open-zip.ts';

/** What can be said of an Office file by its parts alone, whatever they hold. */
export function packageFacts(zip: Zip): Pick<FileFacts, 'title' | 'author' | 'language' | 'macros' | 'embedded' | 'fetched' | 'pictures'> {
  const { title, author, language } = readCoreProperties(zip);
  const having = (part: RegExp) => zip.names.filter((name) => part.test(name));
  return {
    title, author, language: language.trim() === '' ? null : language.trim(),
    macros: having(/(^|\/)vbaProject\.bin$/i).length > 0,
    embedded: having(/\/embeddings\/[^/]+$/i).length,
    fetched: [...having(/\.rels$/i).flatMap((name) => fetchedBy(zip.read(name))), ...having(/^xl\/externalLinks\/[^/]+\.xml$/i)],
    // Word keeps its pictures in the text, workbooks beside their sheets.
    pictures: having(/^(word\/(document|header\d*|footer\d*)|xl\/drawings\/[^/]+)\.xml$/i).flatMap((name) => picturesIn(zip.read(name))),
  };
}

/** Addresses outside the file that are opened with it. A link waits until somebody clicks on it. */
function fetchedBy(part: Uint8Array | null): string[] {
  const found: string[] = [];
  if (part) {
    parseXml(part, {
      open(element) {
        if (element.attribute('TargetMode') === 'External' && !/\/(hyperlink|externalLinkPath|externalLinkLongPath)$/.test(element.attribute('Type') ?? '')) found.push(element.attribute('Target') ?? '');
      },
    });
  }
  return found;
}

/** `wp:docPr` in Word and `xdr:cNvPr` in a workbook, whose prefix is not one that is known here. Charts and shapes count as pictures too. */
function picturesIn(part: Uint8Array | null): PictureFacts[] {
  const found: { name: string; words: string; decorative: boolean }[] = [];
  // Word says the same once more inside the picture itself.
  let inWord = 0;
  if (part) {
    parseXml(part, {
      open(element) {
        if (element.name === 'wp:docPr') inWord += 1;
        if (element.name === 'wp:docPr' || (element.name === 'cNvPr' && inWord === 0)) found.push({ name: element.attribute('name') ?? '', words: element.attribute('descr') ?? '', decorative: false });
        if (element.name === 'decorative' && element.attribute('val') !== '0' && found.length > 0) found.at(-1)!.decorative = true;
      },
    });
  }
  return found;
}

/** How many elements of a name are in a part; none where there is no such part. */
export function countOf(zip: Zip, part: string, element: string): number {
  const bytes = zip.read(part);
  let found = 0;
  if (bytes) parseXml(bytes, { open: ({ name }) => void (found += name === element ? 1 : 0) });
  return found;
}
