import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import { oneLine } from '../../../shared/papers/clean-text.ts';
import { plain, type ContentBlock, type ContentPart, type ListItem, type PaperContent } from '../../../shared/papers/content.ts';
import { sealed } from './package.ts';
import { RowsAside } from './rows-as-xml.ts';
import { A4, BULLETS, MARGIN, NUMBERED, NUMBERING, RULE, STYLES, TEXT_WIDTH } from './styles.ts';
import { dataTable, detailsTable, paragraphOf, type TableRoom } from './tables.ts';
import { wordRuns } from './text.ts';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** Lines of 12 point in a table's row that a page can hold below its header row. */
const LINES = { portrait: 44, landscape: 28 };

/**
 * A paper as a Word file (.docx). `at` is the file's date, the only thing in it that is not the content's: equal content at an equal
 * instant gives equal bytes.
 */
export async function paperToDocx(content: PaperContent, { at }: { readonly at: Date }): Promise<Uint8Array> {
  const { properties } = content;
  let list = 0;
  const aside = new RowsAside();
  const document = new Document({
    title: oneLine(properties.title),
    subject: oneLine(properties.subject),
    creator: oneLine(properties.creator),
    lastModifiedBy: oneLine(properties.creator),
    styles: STYLES,
    numbering: NUMBERING,
    compatibility: { version: 15 },
    sections: content.parts.map((part, place) => sectionOf(content, part, place, { nextList: () => (list += 1), aside })),
  });
  return sealed(new Uint8Array(await Packer.toArrayBuffer(document)), at, (body) => aside.putInto(body));
}

/** What is counted and gathered across the sections of one document. */
interface Making {
  readonly nextList: () => number;
  readonly aside: RowsAside;
}

function sectionOf(content: PaperContent, part: ContentPart, place: number, making: Making): ISectionOptions {
  const { orientation } = part;
  const margin = MARGIN[orientation];
  const isFirst = place === 0;
  const running = runningHeader(content, part);
  return {
    properties: {
      ...(isFirst ? { titlePage: true } : { type: SectionType.NEXT_PAGE }),
      page: {
        size: {
          width: A4.short,
          height: A4.long,
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: margin + (orientation === 'portrait' ? 340 : 330) + (content.marking === null ? 0 : 320),
          bottom: margin + (orientation === 'portrait' ? 200 : 100),
          left: margin,
          right: margin,
          header: 510,
          footer: 397,
        },
      },
    },
    headers: isFirst ? { first: firstHeader(content), default: running } : { default: running },
    footers: isFirst ? { first: pageFooter(), default: pageFooter() } : { default: pageFooter() },
    children: childrenOf(part.blocks, { width: TEXT_WIDTH[orientation], lines: LINES[orientation] }, making),
  };
}

function childrenOf(blocks: readonly ContentBlock[], room: TableRoom, { nextList, aside }: Making): FileChild[] {
  return blocks.flatMap((block, at): FileChild[] => {
    const before = blocks[at - 1]?.type;
    switch (block.type) {
      case 'title':
        return [paragraphOf(plain(oneLine(block.text)), 'Title')];
      case 'heading':
        return [new Paragraph({ heading: HEADINGS[block.level], children: wordRuns(plain(oneLine(block.text))) })];
      case 'paragraph': {
        const style = block.look === 'marking' ? 'Marking' : block.look === 'lead-in' ? 'LeadIn' : 'Normal';
        // Space after a table belongs to what follows it: an empty paragraph would be read out.
        return [paragraphOf(block.runs, style, before === 'table' || before === 'details' ? { spacing: { before: 200 } } : {})];
      }
      case 'list':
        return listItems(block.items, nextList());
      case 'details':
        return [detailsTable(block, room)];
      case 'table':
        return [...(block.caption === null ? [] : [paragraphOf(plain(oneLine(block.caption)), 'Caption')]), dataTable(block, room, aside)];
    }
  });
}

const listItems = (items: readonly ListItem[], instance: number): Paragraph[] =>
  items.map(({ kind, level, runs }, at) => {
    const space = at === items.length - 1 ? { spacing: { after: 180 } } : {};
    return kind === 'numbered'
      ? paragraphOf(runs, 'ListNumber', { ...space, numbering: { reference: NUMBERED, level, instance } })
      : paragraphOf(runs, 'ListBullet', { ...space, numbering: { reference: BULLETS, level } });
  });

const rule = { style: BorderStyle.SINGLE, size: 4, color: RULE, space: 4 };
/**
 * The first page bears the council's name, and a marking in full in its text; the others bear the meeting and the subject, and that it is
 * marked.
 */
const firstHeader = (content: PaperContent): Header =>
  new Header({ children: [...logoLine(content), paragraphOf(plain(oneLine(content.properties.creator)), 'Council', { border: { bottom: rule } })] });
function logoLine({ logo }: PaperContent): Paragraph[] {
  if (logo === null) return [];
  const altText = { id: '1', name: 'Logo', title: '', description: logo.words };
  const data = Buffer.from(logo.base64, 'base64');
  const picture = new ImageRun({ type: logo.type === 'png' ? 'png' : 'jpg', data, transformation: { width: logo.width, height: logo.height }, altText });
  return [new Paragraph({ style: 'Header', spacing: { after: 80 }, children: [picture] })];
}
const markingLine = ({ marking }: PaperContent): Paragraph[] =>
  marking === null ? [] : [paragraphOf(plain('Not for publication'), 'Marking', { spacing: { after: 40 } })];

function runningHeader(content: PaperContent, part: ContentPart): Header {
  const meeting = content.committee + (content.meetingOn ? `, ${longDay(content.meetingOn)}` : '');
  const subject = part.name === '' ? content.subject : `${part.name}: ${content.subject}`;
  const width = TEXT_WIDTH[part.orientation];
  // Side by side where one line holds both, else one under the other.
  const fits = (meeting.length + subject.length + 4) * 125 < width;
  const children = fits
    ? [
        new Paragraph({
          style: 'Header',
          border: { bottom: rule },
          tabStops: [{ type: TabStopType.RIGHT, position: width }],
          children: wordRuns(plain(`${oneLine(meeting)}\t${subject}`)),
        }),
      ]
    : [
        paragraphOf(plain(oneLine(meeting)), 'Header', { spacing: { after: 0 } }),
        paragraphOf(plain(subject), 'Header', { border: { bottom: rule } }),
      ];
  return new Header({ children: [...markingLine(content), ...children] });
}
const pageFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
