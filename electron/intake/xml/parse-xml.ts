import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { limits } from '../limits.ts';
import { OfficeFileRefused } from '../zip/office-file-refused.ts';

/** An element as the readers of Office files see it: its name under the prefix that is usual for its namespace (`w:p`, `x:row`). */
export interface XmlElement {
  readonly name: string;
  /** The value of an attribute by its local name (`val`), or null. */
  attribute(local: string): string | null;
}

export interface XmlHandlers {
  open(element: XmlElement): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Transitional and Strict Office files differ in these addresses only. */
const usualPrefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'x:'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'x:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel:'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'types:'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp:'],
  ['http://purl.org/dc/elements/1.1/', 'dc:'],
  ['http://purl.org/dc/terms/', 'dcterms:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp:'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps:'],
  ['urn:schemas-microsoft-com:vml', 'v:'],
]);

const SLICE = 1024 * 1024;

/**
 * Feeds a part through a streaming parser that knows no entities but XML's own five. A DOCTYPE, too deep a nesting, bytes that are not
 * the encoding they claim, and malformed XML are refused (throws `OfficeFileRefused`).
 */
export function parseXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true, position: false, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  let depth = 0;
  parser.on('doctype', () => {
    throw new OfficeFileRefused('damaged');
  });
  parser.on('error', () => {
    throw new OfficeFileRefused('damaged');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > limits.xmlDepth) throw new OfficeFileRefused('damaged');
    handlers.open(asElement(tag));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handlers.close?.(nameOf(tag));
  });
  if (handlers.text) parser.on('text', handlers.text);
  if (handlers.text) parser.on('cdata', handlers.text);
  const decoder = decoderFor(bytes);
  try {
    for (let start = 0; start < bytes.length; start += SLICE)
      parser.write(decoder.decode(bytes.subarray(start, start + SLICE), { stream: true }));
    parser.write(decoder.decode());
  } catch (error) {
    if (error instanceof TypeError && !(error instanceof OfficeFileRefused)) throw new OfficeFileRefused('damaged');
    throw error;
  }
  parser.close();
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  return new TextDecoder(utf16 ?? 'utf-8', { fatal: true });
}

/** An element's name under the prefix that is usual for its namespace. */
export const nameOf = (tag: SaxesTagNS): string => (usualPrefixes.get(tag.uri) ?? '') + tag.local;

function asElement(tag: SaxesTagNS): XmlElement {
  return { name: nameOf(tag), attribute: (local) => attributeOf(tag, local) };
}

/**
 * An attribute by its local name: the one without a prefix, else one of Word's own, else any. Names of namespaces are none, or `xmlns:Target` would
 * be taken for what a relationship leads to.
 */
export function attributeOf({ attributes }: SaxesTagNS, local: string): string | null {
  let found: SaxesAttributeNS | null = null;
  for (const key in attributes) {
    const one = attributes[key];
    if (one?.local !== local || one.prefix === 'xmlns') continue;
    if (one.prefix === '') return one.value;
    if (found === null || usualPrefixes.get(one.uri) === 'w:') found = one;
  }
  return found?.value ?? null;
}
