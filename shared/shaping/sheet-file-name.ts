import type { Edition } from '../domain/edition.ts';
import { fileNameOf } from '../text/file-name.ts';

/** `Comment sheet – Councillor Ruth Ackland.docx`; one that is not public says so. `again`: 2, 3 … where the name is taken. */
export const sheetFileName = (name: string, edition: Edition, again = 1): string =>
  `${fileNameOf(`Comment sheet – ${name || 'A member'}`, 90)}${edition === 'public' ? '' : ' (not for publication)'}${again === 1 ? '' : ` (${again})`}.docx`;
