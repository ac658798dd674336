import type { Edition } from '../domain/edition.ts';
import { fileNameOf } from '../text/file-name.ts';

/** `Round 3 return – Janet Hill.xlsx`; one that is not public says so. `again`: 2, 3 … where the name is taken. */
export const returnFileName = (round: string, owner: string, edition: Edition, again = 1): string =>
  `${fileNameOf(`${round.trim() || 'Round'} return – ${owner.trim() || 'An owner'}`, 90)}${edition === 'public' ? '' : ' (not for publication)'}${again === 1 ? '' : ` (${again})`}.xlsx`;
