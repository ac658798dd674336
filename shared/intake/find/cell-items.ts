import { splitMarker } from '../markers.ts';
import type { Block } from '../report-text.ts';
import { ownNumber } from './claims.ts';
import type { Claim } from './model.ts';
import { itemsOf, textOf } from './pieces.ts';

type Recommended = Pick<Claim, 'block' | 'text' | 'own'>;

/**
 * What one cell of a recommendation column recommends. Each item of a list is one of its own; so are the items below “The council
 * should:”. A row that the report numbers itself is one recommendation, whatever it holds.
 */
export function recommendedIn(cell: readonly Block[], own: string | null): readonly Recommended[] {
  const [first] = cell;
  if (!first) return [];
  const items = own === null ? listIn(cell) : [];
  if (items.length >= 2) return items;
  const isList = cell.length > 1 && cell.every(({ marker }) => marker !== null);
  const lines = cell.map(({ marker, text }) => (isList ? `${marker ?? ''} ${text}` : text));
  return [{ block: first, text: lines.join('\n').trim(), own: own ?? ownNumber(first) }];
}

function listIn(cell: readonly Block[]): readonly Recommended[] {
  if (cell.every(({ marker }) => marker !== null)) {
    return itemsOf(cell).map((item) => ({ block: item.block, text: textOf(item), own: ownNumber(item.block) }));
  }
  const [block] = cell;
  if (!block || cell.length > 1) return [];
  const [leadIn = '', ...lines] = block.text.split('\n');
  const items = lines.map(splitMarker);
  if (!leadIn.trim().endsWith(':') || !items.every((item) => item !== null)) return [];
  return items.map(({ text }) => ({ block, text, own: null }));
}
