import type { PaperContent } from '../../../shared/papers/content.ts';
import { blocksAsXml } from './body.ts';
import { propertiesAsXml } from './core-properties.ts';
import { packed, relationshipsAsXml, type Relationship } from './package.ts';
import { linkName, References } from './references.ts';
import { runningParts } from './running-parts.ts';
import { endedBy, pagesAsXml } from './sections.ts';
import { FIXED, skeleton } from './skeleton.ts';
import { TEXT_WIDTH } from './styles.ts';

/** Lines of 12 point in a table's row that a page can hold below its header row. */
const LINES = { portrait: 44, landscape: 28 };

/**
 * A paper as a Word file (.docx). `at` is the file's date, the only thing in it that is not the content's: equal content at an equal
 * instant gives equal bytes. What is the same in every paper is the library's. What one paper says is written by us: for a row of a table the
 * library makes some sixty objects.
 */
export async function paperToDocx(content: PaperContent, { at }: { readonly at: Date }): Promise<Uint8Array> {
  const { parts, start, lists } = await skeleton();
  const { running, relationships, parts: heads } = runningParts(content, start);
  const references = new References();
  const sections = content.parts.map(({ orientation, blocks }, place) => {
    const written = blocksAsXml(blocks, { width: TEXT_WIDTH[orientation], lines: LINES[orientation] }, references);
    const pages = pagesAsXml(orientation, content.marking !== null, running[place]!);
    return place === content.parts.length - 1 ? [...written, pages] : endedBy(pages, written);
  });
  return packed({
    ...parts,
    ...heads,
    '[Content_Types].xml': [start.contentTypes, ...relationships.map(contentType), '</Types>'],
    'docProps/core.xml': [start.core, propertiesAsXml(content, at), '</cp:coreProperties>'],
    'word/document.xml': [start.document, ...sections.flat(), '</w:body></w:document>'],
    'word/numbering.xml': [start.numbering, references.listsAsXml(lists), '</w:numbering>'],
    'word/_rels/document.xml.rels': [relationshipsAsXml(all(relationships, references.links))],
  });
}

/** Those of the body: to what every paper has, to what runs along its pages, and where its links lead. */
function all(running: readonly Relationship[], links: readonly string[]): Relationship[] {
  const before: Relationship[] = [...FIXED.map((type, at) => ({ id: `rId${at + 1}`, type, target: `${type}.xml` })), ...running];
  const inside: Relationship[] = [...before, { id: `rId${before.length + 1}`, type: 'theme', target: 'theme/theme1.xml' }];
  const outside = links.map((target, at): Relationship => ({ id: linkName(at + 1), type: 'hyperlink', target }));
  return [...inside, ...outside, { id: `rId${inside.length + outside.length + 1}`, type: 'fontTable', target: 'fontTable.xml' }];
}

const contentType = ({ type, target }: Relationship): string =>
  `<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml" PartName="/word/${target}"/>`;
