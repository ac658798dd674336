import path from 'node:path';
import type { Chosen, SheetsWritten } from '../../shared/contract/contract.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { heldBack } from '../../shared/merging/held-back.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import type { PaperContent } from '../../shared/papers/content.ts';
import { commentSheet, type SheetOrder } from '../../shared/shaping/comment-sheet.ts';
import { sheetFileName } from '../../shared/shaping/sheet-file-name.ts';
import { bytesInWorker } from '../export/write-in-worker.ts';
import { freeName } from '../storage/free-name.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { saveAtomically } from '../storage/save-atomically.ts';
import type { ExportOptions } from './document-writer.ts';
import type { Handlers } from './handle.ts';

interface Sheet {
  readonly name: string;
  readonly content: PaperContent;
}

/** Comment sheets for members, one Word file each: a single one where the person says, several into a folder, none over a file that is there. */
export function sheetHandlers({ desk, dialogs, typing, tell, written, now, workerFile }: ExportOptions): Handlers<'export:commentSheets'> {
  const files = new PlanFiles();
  async function whereTo(first: string, howMany: number): Promise<{ readonly folder: string; readonly file: string | null } | null> {
    if (howMany > 1) {
      const folder = await dialogs.chooseFolder('sheet');
      return folder === null ? null : { folder, file: null };
    }
    const file = await dialogs.chooseWhere({ purpose: 'sheet', offered: first });
    return file === null ? null : { folder: path.dirname(file), file };
  }
  return {
    'export:commentSheets': async (order): Promise<Chosen<SheetsWritten>> => {
      await typing.settled();
      if (!desk.plan) return refused('noPlan', 'No plan is open any more, so nothing was written. Open the plan, and try again.');
      const { session } = desk.plan;
      const held = heldBack(session.record, 'comment sheet');
      if (held !== null) return held;
      const sheets = sheetsOf(session.plan, order);
      if (!sheets.ok) return sheets;
      const { value: all } = sheets;
      const where = await whereTo(sheetFileName(all[0]!.name, order.edition), all.length);
      if (where === null) return null;
      if (where.file !== null && (await files.holdsAPlan(where.file))) return refused('overThePlan', 'The comment sheet was not written, because it would take the place of a plan. Choose another name.');
      const made: string[] = [];
      try {
        for (const { name, content } of all) {
          tell('task:progress', { task: 'exporting', done: made.length, total: all.length, words: `Writing the comment sheet for ${name}` });
          const file = where.file ?? (await freeName(where.folder, (again) => sheetFileName(name, order.edition, again)));
          const saved = await saveAtomically(file, await bytesInWorker({ what: 'paper', content }, now(), workerFile), { what: 'comment sheet', ...(where.file === null ? { replaces: null } : {}) });
          if (!saved.ok) return made.length === 0 ? saved : refused(saved.failure.kind, `${made.length} of ${all.length} comment sheets were written. ${saved.failure.message}`);
          written.add(file);
          made.push(path.basename(file));
        }
      } finally {
        tell('task:progress', null);
      }
      return done({ path: path.join(where.folder, made[0]!), fileNames: made });
    },
  };
}

function sheetsOf(plan: Plan, order: SheetOrder): Result<readonly [Sheet, ...Sheet[]]> {
  const sheets: Sheet[] = [];
  for (const member of new Set(order.members)) {
    const content = commentSheet(plan, member, order);
    if (!content.ok) return content;
    sheets.push({ name: plan.get('person', member)?.name ?? '', content: content.value });
  }
  const [first, ...rest] = sheets;
  return first === undefined ? refused('nobodyThere', 'Choose whom the comment sheets are for. Nothing was written.') : done([first, ...rest]);
}
