import path from 'node:path';
import type { Chosen, Exported } from '../../shared/contract/contract.ts';
import type { Published } from '../../shared/merging/held-back.ts';
import { done, refused } from '../../shared/outcome/outcome.ts';
import { disk, type FileSystem } from '../storage/file-system.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { saveAtomically } from '../storage/save-atomically.ts';
import type { Desk } from './desk.ts';
import type { Dialogs, Tell } from './ports.ts';
import type { WrittenFiles } from './written-files.ts';

export interface WritingOptions {
  readonly desk: Desk;
  readonly dialogs: Dialogs;
  readonly tell: Tell;
  readonly written: WrittenFiles;
  readonly files?: FileSystem;
}
export type Purpose = 'paper' | 'pdf' | 'tracker' | 'calendar' | 'document' | 'workbook';
export interface ToWrite {
  readonly what: Published | 'calendar';
  readonly purpose: Purpose;
  readonly offeredName: string;
  readonly notes: readonly string[];
  readonly bytes: () => Promise<Uint8Array>;
}

/** Writes a document where the person says, never over a plan. Null: they chose no place. */
export async function writeWhere({ what, purpose, offeredName, notes, bytes }: ToWrite, { desk, dialogs, tell, written, files = disk }: WritingOptions): Promise<Chosen<Exported>> {
  const where = await dialogs.chooseWhere({ purpose, offered: offeredName });
  if (where === null) return null;
  const open = desk.plan?.path ?? null;
  // By content, since one file has many names. The open plan's own place is kept for it even while nothing is there.
  if ((await new PlanFiles().holdsAPlan(where)) || (open !== null && path.resolve(where) === path.resolve(open))) {
    return refused('overThePlan', `The ${what} was not written, because it would take the place of a plan. Choose another name.`);
  }
  tell('task:progress', { task: 'exporting', done: 0, total: 1, words: `Writing the ${what}` });
  try {
    const saved = await saveAtomically(where, await bytes(), { what, files });
    if (!saved.ok) return saved;
    written.add(where);
    return done({ path: where, fileName: path.basename(where), notes });
  } finally {
    tell('task:progress', null);
  }
}
