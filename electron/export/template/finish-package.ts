import type { PaperContent } from '../../../shared/papers/content.ts';
import type { ListSpots, TemplateSpots } from '../../../shared/template/spots.ts';
import { propertiesAsXml } from '../word/core-properties.ts';
import type { PackageParts } from './package-parts.ts';
import type { TemplateReferences } from './template-references.ts';

interface Finished {
  readonly content: PaperContent;
  readonly at: Date;
  readonly document: string;
  readonly references: TemplateReferences;
  readonly lists: ListSpots;
  readonly known: TemplateSpots['known'];
  /** The id of a style for links that the template lacks; null where it has one or none is needed. */
  readonly linkStyle: string | null;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What the words refer to in other parts, and what the file says of itself: that it is a document, whose it is, and nothing of whoever made the template. */
export function finishPackage(parts: PackageParts, { content, at, document, references, lists, known, linkStyle }: Finished): void {
  parts.change('[Content_Types].xml', (xml) => xml.replace(/wordprocessingml\.template\.main\+xml/g, 'wordprocessingml.document.main+xml'));
  parts.relate(document, references.links.map((one) => ({ ...one, type: 'hyperlink', isOutside: true })));
  if (references.hasLists) putLists(parts, document, references, lists);
  if (linkStyle !== null && known.styles !== null) {
    const style =
      `<w:style w:type="character" w:customStyle="1" w:styleId="${linkStyle}"><w:name w:val="Paper Hyperlink"/><w:uiPriority w:val="99"/>` +
      '<w:rPr><w:color w:val="0B5394"/><w:u w:val="single"/></w:rPr></w:style>';
    parts.change(known.styles, (xml) => xml.replace(/<\/w:styles>\s*$/, () => `${style}</w:styles>`));
  }
  if (known.styles !== null) inBritishEnglish(parts, known.styles, content.properties.language);
  sayWhatItIs(parts, content, at, known);
}
const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** The language of a text that says none of its own, by which Word spells it and has it read out: a template made with an American program has that program's. */
function inBritishEnglish(parts: PackageParts, styles: string, language: string): void {
  parts.change(styles, (xml) => xml.replace(/<w:lang\b[^>]*\bw:val="en-US"/g, (lang) => lang.replace('"en-US"', `"${language}"`)));
}

function putLists(parts: PackageParts, document: string, references: TemplateReferences, { part, definitionsEnd, listsEnd }: ListSpots): void {
  const [definitions, all] = [references.definitionsAsXml(), references.listsAsXml()];
  if (part !== null && listsEnd > 0) {
    parts.change(part, (xml) => xml.slice(0, definitionsEnd) + definitions + xml.slice(definitionsEnd, listsEnd) + all + xml.slice(listsEnd));
    return;
  }
  const whole = [`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering ${WORD}>${definitions}${all}</w:numbering>`];
  if (part !== null) parts.put(part, whole);
  else parts.add(`${folderOf(document)}numbering.xml`, whole, `${TYPE}.numbering+xml`, { part: document, as: 'numbering', id: 'rIdPaperLists' });
}

function sayWhatItIs(parts: PackageParts, content: PaperContent, at: Date, { core, application }: TemplateSpots['known']): void {
  const properties = [coreAsXml(content, at)];
  if (core !== null) parts.put(core, properties);
  else parts.add('docProps/core.xml', properties, 'application/vnd.openxmlformats-package.core-properties+xml', { part: '', as: CORE, id: 'rIdPaperCore' });
  if (application !== null) parts.put(application, [APPLICATION]);
}
const coreAsXml = (content: PaperContent, at: Date): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `${propertiesAsXml(content, at)}<dc:language>${content.properties.language}</dc:language></cp:coreProperties>`;
const APPLICATION =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application></Properties>';
