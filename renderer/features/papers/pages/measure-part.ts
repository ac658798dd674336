import styles from '../preview.module.css';
import { stretchesOf, type Piece } from './page-starts.ts';

/** A piece, and where it stands in the preview: in which element, and how far down in it. */
export interface PlacedPiece extends Piece {
  readonly element: number;
  readonly share: number;
}
/** What a part is made of for pages: paragraphs, headings, items of lists, rows. The same list in a part and in its copy. */
const ELEMENTS = ':scope > p:not([data-head]), :scope > h3, :scope > h4, :scope > h5, :scope > img, li, tbody > tr';
export const elementsOf = (part: HTMLElement): readonly HTMLElement[] => [...part.querySelectorAll<HTMLElement>(ELEMENTS)];

/** Of a CSS pixel, by which pictures are measured. */
const POINTS = 0.75;

/** With its first row goes the head of a table, and what stands above it. */
export const beginningOf = (element: HTMLElement): HTMLElement => {
  const table = element.closest('table');
  return table !== null && element.matches('tr') && element === table.tBodies[0]?.rows[0] ? table : element;
};

/**
 * The pieces of a part as they will be printed, in points. A copy of it, as wide as the text of a page, is laid out where nobody sees it, and gone
 * before the window draws: the preview itself is as wide as its pane.
 */
export function measured(part: HTMLElement, width: number): readonly PlacedPiece[] {
  const copy = part.cloneNode(true) as HTMLElement;
  copy.classList.add(styles['measured']!);
  copy.style.width = `${width}px`;
  copy.setAttribute('aria-hidden', 'true');
  // What stands in the margin of each page takes no room from its text.
  copy.querySelector('[data-head]')?.remove();
  for (const picture of copy.querySelectorAll('img')) picture.style.width = `${picture.width * POINTS}px`;
  document.body.append(copy);
  try {
    const from = copy.getBoundingClientRect().top;
    return elementsOf(copy).flatMap((element, place) => piecesOf(element, place, from));
  } finally {
    copy.remove();
  }
}

const STAYS = ['title', 'marking', 'lead-in'].map((look) => `.${styles[look]}`).join(', ');
function piecesOf(element: HTMLElement, place: number, from: number): readonly PlacedPiece[] {
  const box = element.getBoundingClientRect();
  const top = beginningOf(element).getBoundingClientRect().top - from;
  // Of an item with a list below it, its own lines.
  const bottom = (element.querySelector(':scope > ol, :scope > ul')?.getBoundingClientRect().top ?? box.bottom) - from;
  if (element.matches('tr')) {
    const isFirst = beginningOf(element) !== element;
    const head = isFirst ? 0 : (element.closest('table')?.tHead?.getBoundingClientRect().height ?? 0);
    return [{ top, bottom, keepsNext: false, head, element: place, share: 0 }];
  }
  if (element.matches(`h3, h4, h5, img, ${STAYS}`)) return [{ top, bottom, keepsNext: true, head: 0, element: place, share: 0 }];
  const lines = Math.max(1, Math.round((bottom - top) / (parseFloat(getComputedStyle(element).lineHeight) || bottom - top)));
  let line = 0;
  return stretchesOf(lines).map((count) => {
    const begin = line;
    line += count;
    const at = (n: number) => top + ((bottom - top) * n) / lines;
    return { top: at(begin), bottom: at(line), keepsNext: false, head: 0, element: place, share: begin / lines };
  });
}
