/** How a paragraph of Word or Outlook says that it is an item of a list: not by elements, but by a style of its own. */
export interface ListMark {
  readonly kind: 'numbered' | 'bullet';
  /** From 0. */
  readonly level: number;
  /** The paragraph without the number or bullet that Word writes into its text. */
  readonly withoutMark: HTMLElement;
}

const MARK = /^\s*(?:\(?(?:\d+(?:\.\d+)*|[a-z]|[ivxlc]+)[.)]|\d+(?:\.\d+)+)\s*$/i;

/** Null for a paragraph that is no item. `mso-list:l0 level2 lfo1` has the level; the mark stands in a span with `mso-list:Ignore`. */
export function listMark(paragraph: HTMLElement): ListMark | null {
  const level = /mso-list:[^;]*\blevel(\d)/i.exec(paragraph.getAttribute('style') ?? '')?.[1];
  const isListed = level !== undefined || /\bMsoList(Paragraph|Bullet|Number)/.test(paragraph.className);
  if (!isListed) return null;
  const copy = paragraph.cloneNode(true) as HTMLElement;
  const marks = [...copy.querySelectorAll<HTMLElement>('[style*="mso-list"]')].filter((span) => /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''));
  if (marks.length === 0 && level === undefined) return null;
  const written = marks.map((mark) => mark.textContent ?? '').join('').replace(/\u00a0/g, ' ');
  for (const mark of marks) mark.remove();
  return { kind: MARK.test(written) ? 'numbered' : 'bullet', level: Math.max(0, Number(level ?? 1) - 1), withoutMark: copy };
}
