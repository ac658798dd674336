import type { Tone } from '../domain/round.ts';
import { fileNameOf } from '../text/file-name.ts';

const CALLED: Readonly<Record<Tone, string>> = { asking: 'mail', chasing: 'reminder', 'last call': 'last call' };

/** `Round 3 reminder – Janet Hill.eml`. `again`: 2, 3 … where the name is taken. */
export const mailFileName = (round: string, owner: string, tone: Tone, again = 1): string =>
  `${fileNameOf(`${round.trim() || 'Round'} ${CALLED[tone]} – ${owner.trim() || 'An owner'}`, 90)}${again === 1 ? '' : ` (${again})`}.eml`;
