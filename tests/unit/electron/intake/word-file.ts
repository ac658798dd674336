import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
  /** Further parts by name. */
  readonly others?: Readonly<Record<string, string>>;
  readonly strict?: boolean;
}

/** A Word file around the given body, as bytes; the zip is written by another library than the one that reads it. */
export function wordFile(body: string, { styles = '', numbering = '', others = {}, strict = false }: Parts = {}): Uint8Array {
  const wrap = (element: string, content: string): Uint8Array =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:${element} xmlns:w="${strict ? STRICT : MAIN}" ` +
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
        `xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${content}</w:${element}>`,
    );
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': wrap('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': wrap('styles', styles),
    'word/numbering.xml': wrap('numbering', numbering),
    ...Object.fromEntries(Object.entries(others).map(([name, content]) => [name, strToU8(content)])),
  });
}

export const run = (text: string, look = ''): string =>
  `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of plain text, or of runs where `content` holds elements. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content.startsWith('<') ? content : run(content)}</w:p>`;

export const inList = (id: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

/** A list definition with (format, text) for each level, and a list of the same number that uses it. */
export const list = (id: number, levels: readonly (readonly [format: string, text: string, more?: string])[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, more = ''], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`,
    )
    .join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
