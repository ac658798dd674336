import type { DraftBlock } from '../../../../shared/papers/drafts/blocks.ts';
import { bulleted, numbered, paragraph } from '../../../../shared/papers/drafts/blocks.ts';

/** A committee report as somebody typed it: what stands after each label, lines as they stand, none of them empty. */
export interface PrintedReport {
  /** The labels that were found, in the order in which they stand. */
  readonly labels: readonly string[];
  readonly under: (label: string) => readonly string[];
}

const oneSpaced = (line: string): string => line.replace(/\s+/g, ' ').trim();

/**
 * Divides a report's text by labels. A label stands on a line of its own, or, where it ends with a colon, at the head of one. Each is looked for after the
 * one before, so one that is missing or out of order is not found.
 */
export function printedReport(text: string, labels: readonly string[]): PrintedReport {
  const lines = text.split(/\r?\n/).map(oneSpaced).filter((line) => line !== '');
  const found = new Map<string, string[]>();
  let [from, current] = [0, null as string | null];
  const take = (until: number, rest: string): void => {
    if (current !== null) found.get(current)!.push(...lines.slice(from, until));
    else if (until > from) throw new Error(`“${lines[from]!}” stands before the first label.`);
    from = until + 1;
    if (rest !== '') lines.splice(from, 0, rest);
  };
  for (const label of labels) {
    const at = lines.findIndex((line, place) => place >= from && (line === label || (label.endsWith(':') && line.startsWith(label))));
    if (at < 0) continue;
    take(at, lines[at]!.slice(label.length).trim());
    found.set((current = label), []);
  }
  take(lines.length, '');
  return { labels: [...found.keys()], under: (label) => found.get(label) ?? [] };
}

/** Lines as typed blocks: a line that was broken in the middle of its sentence is put together again. */
export function blocksOf(lines: readonly string[]): DraftBlock[] {
  const whole = lines.reduce<string[]>((before, line) => {
    const last = before.at(-1);
    return last !== undefined && /^[a-z]/.test(line) && !/[.:;?!]$/.test(last) ? [...before.slice(0, -1), `${last} ${line}`] : [...before, line];
  }, []);
  return whole.flatMap((line) => {
    const [, number, item] = /^(\d+)\. (.*)$/.exec(line) ?? [];
    if (number !== undefined) return numbered([item!]);
    return line.startsWith('·') ? bulleted([line.slice(1).trim()]) : [paragraph(line)];
  });
}
