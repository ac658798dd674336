import { oneLine } from '../../../shared/papers/clean-text.ts';
import { plain, type ContentPart, type LogoContent, type PaperContent } from '../../../shared/papers/content.ts';
import { headWords } from '../../../shared/papers/pages.ts';
import { paragraphAsXml, type ParagraphLook } from './paragraphs.ts';
import { References } from './references.ts';
import { RULE, TEXT_WIDTH } from './styles.ts';
import { asXml } from './xml.ts';

/** What stands at the head and the foot of pages, as WordprocessingML. */

const RULE_BELOW = `<w:pBdr><w:bottom w:val="single" w:color="${RULE}" w:sz="4" w:space="4"/></w:pBdr>`;
/** No head has a link or a list. */
const NONE = new References();
const headLine = (words: string, style: string, look: ParagraphLook = {}): string => paragraphAsXml(plain(words), style, NONE, look);

/**
 * The first page bears the council's name, and a marking in full in its text; the others bear the meeting and the subject, and that it is
 * marked.
 */
export const firstHeader = ({ logo, properties }: PaperContent): string =>
  (logo === null ? '' : logoLine(logo)) + headLine(oneLine(properties.creator), 'Council', { rules: RULE_BELOW });

export function runningHeader(content: PaperContent, part: ContentPart): string {
  const { meeting, subject } = headWords(content, part);
  const width = TEXT_WIDTH[part.orientation];
  const marking = content.marking === null ? '' : headLine('Not for publication', 'Marking', { spacing: { after: 40 } });
  // Side by side where one line holds both, else one under the other.
  return (meeting.length + subject.length + 4) * 125 < width
    ? marking + headLine(`${meeting}\t${subject}`, 'Header', { rules: `${RULE_BELOW}<w:tabs><w:tab w:val="right" w:pos="${width}"/></w:tabs>` })
    : marking + headLine(meeting, 'Header', { spacing: { after: 0 } }) + headLine(subject, 'Header', { rules: RULE_BELOW });
}

const words = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A number that Word fills in. */
const field = (name: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${name}</w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
export const PAGE_FOOTER = `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${words('Page ')}${field('PAGE')}${words(' of ')}${field('NUMPAGES')}</w:p>`;

/** What the first header names the picture by. */
export const LOGO = 'rId0';
/** A CSS pixel, in the units of drawings. */
const PIXEL = 9_525;
function logoLine({ width, height, words: said }: LogoContent): string {
  const size = `cx="${Math.round(width * PIXEL)}" cy="${Math.round(height * PIXEL)}"`;
  const picture =
    '<pic:nvPicPr><pic:cNvPr id="0" name="" descr=""/><pic:cNvPicPr><a:picLocks noChangeAspect="1" noChangeArrowheads="1"/></pic:cNvPicPr></pic:nvPicPr>' +
    `<pic:blipFill><a:blip r:embed="${LOGO}" cstate="none"/><a:srcRect/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr bwMode="auto"><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`;
  return (
    '<w:p><w:pPr><w:pStyle w:val="Header"/><w:spacing w:after="80"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent ${size}/><wp:effectExtent t="0" r="0" b="0" l="0"/><wp:docPr id="1" name="Logo" descr="${asXml(said)}"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks ${DRAWING} noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic ${DRAWING}><a:graphicData uri="${PICTURE}"><pic:pic xmlns:pic="${PICTURE}">${picture}</pic:pic></a:graphicData></a:graphic>` +
    '</wp:inline></w:drawing></w:r></w:p>'
  );
}
const DRAWING = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
