import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { documentMail } from '../../shared/documents/document-mail.ts';
import { meetingHeld } from '../../shared/documents/document.ts';
import { done, refused } from '../../shared/outcome/outcome.ts';
import { documentDraft } from '../export/document-drafts.ts';
import { bytesInWorker } from '../export/write-in-worker.ts';
import { saveAtomically } from '../storage/save-atomically.ts';
import { documentWriter, type ExportOptions } from './document-writer.ts';
import type { Handlers } from './handle.ts';
import { draftBeside, type WrittenMails } from './mail-drafts.ts';

/** The documents of a plan besides papers and tracker: as files, and those of a meeting with the draft of a mail that takes them to whom they are for. */
export function documentHandlers(options: ExportOptions & { readonly mails: WrittenMails }): Handlers<'export:document' | 'share:document'> {
  const { desk, written, now, workerFile, mails } = options;
  const write = documentWriter(options);
  return {
    'export:document': (order) => write(order.document, (plan, today) => documentDraft(plan, order, today)),
    'share:document': async ({ document, meeting, to, note }) => {
      const file = await write(document, (plan, today) => documentDraft(plan, { document, meeting }, today));
      if (file === null || !file.ok) return file;
      const { path: where, fileName, notes } = file.value;
      const session = desk.plan?.session;
      const held = session ? meetingHeld(session.plan, meeting, session.today) : refused('noPlan', `No plan is open any more. “${fileName}” is written, without a mail.`);
      if (!held.ok) return held;
      const mail = documentMail({ document, held: held.value, to, note, attachment: fileName });
      mails.add(where, mail);
      const eml = await draftBeside(where);
      const draft = await saveAtomically(eml, await bytesInWorker({ what: 'mail', content: mail, attached: await readFile(where) }, now(), workerFile), { what: 'draft', replaces: null });
      if (draft.ok) written.add(eml);
      const problems = [...(draft.ok ? [] : [draft.failure.message]), ...notes];
      return done({ path: where, fileName, draft: draft.ok ? { path: eml, fileName: path.basename(eml) } : null, problem: problems.length > 0 ? problems.join(' ') : null });
    },
  };
}
