import type { WordFacts } from '../../../shared/checking/file-facts.ts';
import { ReadRefused } from '../read-failures.ts';
import { readParts } from '../word/parts.ts';
import { readStyles } from '../word/styles.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { openZip } from '../zip/open-zip.ts';
import { countOf, packageFacts } from './package-facts.ts';
import { WordText } from './word-text.ts';

/** What the rules ask of a Word file. Throws `ReadRefused` and `OfficeFileRefused`. */
export function wordFacts(bytes: Uint8Array): WordFacts {
  const zip = openZip(bytes);
  const parts = readParts(zip);
  const styles = readStyles(parts.styles);
  const text = new WordText(styles);
  text.read(parts.document, false);
  for (const name of zip.names) if (/^word\/(header|footer|footnotes|endnotes)\d*\.xml$/i.test(name)) text.read(zip.read(name) ?? new Uint8Array(), true);
  const { paragraphs, tables, links, trackedChanges } = text;
  if (paragraphs.every((paragraph) => paragraph.text.trim() === '') && paragraphs.every(({ holdsMore }) => !holdsMore)) throw new ReadRefused('reportHasNoText');
  const found = packageFacts(zip);
  return {
    kind: 'word', ...found, language: languageOf(parts.styles) ?? found.language, comments: countOf(zip, 'word/comments.xml', 'w:comment'), trackedChanges,
    isProtected: isProtected(zip.read('word/settings.xml')), paragraphs, tables, links,
  };
}

/** The language of the text where nothing else is said: that of the default paragraph, else of the document. */
function languageOf(part: Uint8Array | null): string | null {
  let within: 'defaults' | 'style' | null = null;
  const found: { defaults: string | null; style: string | null } = { defaults: null, style: null };
  if (part) {
    parseXml(part, {
      open(element) {
        if (element.name === 'w:docDefaults') within = 'defaults';
        else if (element.name === 'w:style') within = element.attribute('type') === 'paragraph' && /^(1|true|on)$/.test(element.attribute('default') ?? '') ? 'style' : null;
        else if (element.name === 'w:lang' && within !== null) found[within] = element.attribute('val');
      },
      close(name) {
        if (name === 'w:docDefaults' || name === 'w:style') within = null;
      },
    });
  }
  return found.style ?? found.defaults;
}

function isProtected(part: Uint8Array | null): boolean {
  let found = false;
  if (part) {
    parseXml(part, {
      open(element) {
        if (element.name === 'w:documentProtection' && /^(1|true|on)$/.test(element.attribute('enforcement') ?? '')) found = true;
      },
    });
  }
  return found;
}
