import type { FoundTheme } from '../findings.ts';
import type { Block } from '../report-text.ts';
import type { Claim } from './model.ts';
import { textOf, type Piece } from './pieces.ts';
import { referenceIn } from './references.ts';
import type { Label } from './titles.ts';

export interface ReferenceRead {
  readonly claim: Claim | null;
  /** How many of the pieces after it belong to it. */
  readonly taken: number;
}

/**
 * `Recommendation 3`, with its text on the line or below it. Text that ends in a colon, or a list straight below, brings its list along.
 * The paragraph after that explains and is left in the report.
 */
export function readReference(pieces: readonly Piece[], at: number, label: Label, theme: FoundTheme | null): ReferenceRead {
  const piece = pieces[at];
  const reference = piece?.kind === 'reference' ? referenceIn(piece.block) : null;
  if (piece?.kind !== 'reference' || !reference) return { claim: null, taken: 0 };
  const next = pieces[at + 1];
  const below = reference.text === '' ? next : undefined;
  if (reference.text === '' && (below === undefined || below.kind === 'reference' || below.kind === 'table'))
    return { claim: null, taken: 0 };

  let block: Block = piece.block;
  let text = reference.text;
  let taken = 0;
  if (below?.kind === 'paragraph') {
    block = below.block;
    text = below.block.text;
    taken = 1;
  }
  const list = pieces[at + taken + 1];
  if (list?.kind === 'list' && (text === '' || text.endsWith(':'))) {
    if (text === '') block = list.items[0]?.block ?? block;
    const lines = list.items.map(
      (item, index) => ((text === '' && index === 0) || item.block.marker === null ? '' : `${item.block.marker} `) + textOf(item),
    );
    text = [...(text === '' ? [] : [text]), ...lines].join('\n');
    taken += 1;
  }
  const explained = pieces[at + taken + 1]?.kind === 'paragraph';
  return { claim: { block, text, label: reference.label ?? label, theme, own: reference.own, by: 'reference', explained }, taken };
}
