import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CopyWritten, Requests } from '../../shared/contract/contract.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { copyFileName } from '../../shared/sharing/copy-file-name.ts';
import { copyMail, mailBytes } from '../../shared/sharing/copy-mail.ts';
import { bytesInWorker } from '../export/write-in-worker.ts';
import type { OpenPlan } from '../session/open-plan.ts';
import { encodePlanFile } from '../storage/plan-file/encode-plan-file.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { saveAtomically } from '../storage/save-atomically.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './handle.ts';
import { draftBeside, type WrittenMails } from './mail-drafts.ts';
import type { Dialogs, Tell } from './ports.ts';
import { savedPlan } from './saved-plan.ts';
import type { Typing } from './typing.ts';
import type { WrittenFiles } from './written-files.ts';

export interface ShareOptions {
  readonly desk: Desk;
  readonly dialogs: Dialogs;
  readonly typing: Typing;
  readonly tell: Tell;
  readonly written: WrittenFiles;
  readonly mails: WrittenMails;
  readonly now: () => Date;
  /** The entry of the worker that writes documents. */
  readonly workerFile: string;
}
type Ask = Requests['share:send']['ask'];
const noPlan = refused('noPlan', 'No plan is open any more, so no copy was made. Open the plan, and try again.');

/** A copy of the whole plan for a colleague: the file, the draft of a mail with it, and a note in the plan that it was made. */
export function shareHandlers({ desk, dialogs, typing, tell, written, mails, now, workerFile }: ShareOptions): Handlers<'share:size' | 'share:send'> {
  const files = new PlanFiles();

  /** Only what is saved is sent: a copy that holds more than any file of ours could never be put together again after a crash. */
  const saved = () => savedPlan(desk, 'no copy was made');
  /** Nothing that somebody has written since may be lost under the copy. */
  async function maySitAt(where: string, plan: OpenPlan): Promise<Result<string | null>> {
    const taken = refused('overThePlan', 'The copy was not written, because it would take the place of a plan. Choose another name.');
    if (plan.path !== null && (await files.identityOf(where)) === (await files.identityOf(plan.path))) return taken;
    const there = await files.digestOf(where);
    if (!there.ok || there.value === null) return there;
    if (!(await files.holdsAPlan(where))) return there;
    const read = await files.read(where);
    const { record } = plan.session;
    const isAnOlderCopy = read.ok && read.value.readOnly === null && read.value.contents.record.planId === record.planId
      && read.value.contents.record.changes().every(({ id }) => record.graph.nodes.has(id));
    return isAnOlderCopy ? there : taken;
  }
  async function writeCopy(plan: OpenPlan, where: string, { to, note }: Ask): Promise<Result<CopyWritten>> {
    const { session } = plan;
    const room = await maySitAt(where, plan);
    if (!room.ok) return room;
    // Both in one breath: the frontier must be that of the bytes.
    const frontier = session.record.frontier();
    const copy = await files.write(where, plan.contents, { replaces: room.value });
    if (!copy.ok) return copy;
    written.add(where);
    const fileName = path.basename(where);
    const mail = copyMail(session.plan, { to, note, attachment: fileName, today: session.today });
    mails.add(where, mail);
    const eml = await draftBeside(where);
    const draft = await saveAtomically(eml, await bytesInWorker({ what: 'mail', content: mail, attached: await readFile(where) }, now(), workerFile), { what: 'draft', replaces: null });
    if (draft.ok) written.add(eml);
    const noted = session.run({ do: 'copy.sent', fields: { to, fileName, frontier } }, { forGood: true });
    const problems = [draft.ok ? '' : draft.failure.message, noted.ok ? '' : noted.failure.message].filter(Boolean);
    return done({
      path: where, fileName,
      draft: draft.ok ? { path: eml, fileName: path.basename(eml) } : null,
      problem: problems.length > 0 ? problems.join(' ') : null,
    });
  }

  return {
    'share:size': async () => {
      const { plan } = desk;
      if (!plan) return noPlan;
      const onDisk = plan.path === null || plan.isDirty ? null : await stat(plan.path).catch(() => null);
      return done({ mailBytes: mailBytes(onDisk?.size ?? encodePlanFile(plan.contents).length) });
    },
    'share:send': async (ask) => {
      if (!desk.plan) return noPlan;
      const { readOnly } = desk.plan.session;
      if (readOnly !== null) return refused('readOnly', `No copy was made, because this plan cannot be changed here, and a copy is noted in it. ${readOnly}`);
      const before = await saved();
      if (before === null || !before.ok) return before;
      const { session } = before.value;
      const where = await dialogs.chooseWhere({ purpose: 'copy', offered: copyFileName(session.plan.details.title, session.today) });
      if (where === null) return null;
      tell('task:progress', { task: 'exporting', done: 0, total: 1, words: 'Writing the copy and the draft' });
      try {
        await typing.settled();
        const plan = await saved();
        return plan === null || !plan.ok ? plan : await writeCopy(plan.value, where, ask);
      } finally {
        tell('task:progress', null);
      }
    },
  };
}
