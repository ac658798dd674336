import path from 'node:path';
import type { Chosen, DraftWritten, MailOrder, MailsOrder, MailsWritten } from '../../shared/contract/contract.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { mailFileName } from '../../shared/mails/mail-file-name.ts';
import type { MailWords } from '../../shared/mails/mail-words.ts';
import { ownerMail, type Sender } from '../../shared/mails/owner-mail.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { count, listed } from '../../shared/papers/words.ts';
import { returnFileName } from '../../shared/returns/file-name.ts';
import { returnContents, type ReturnContent } from '../../shared/returns/return-content.ts';
import { ownersInRound } from '../../shared/rounds/owners-state.ts';
import { bytesInWorker } from '../export/write-in-worker.ts';
import type { PlanSession } from '../session/plan-session.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { presenceOf } from '../storage/presence.ts';
import { saveAtomically } from '../storage/save-atomically.ts';
import type { Settings } from '../storage/settings.ts';
import type { ExportOptions } from './document-writer.ts';
import type { Handlers } from './handle.ts';
import type { WrittenMails } from './mail-drafts.ts';

export interface OwnerMailOptions extends ExportOptions {
  readonly mails: WrittenMails;
  readonly settings: Pick<Settings, 'get'>;
}
/** A mail that is to be written, with the return it takes along. */
interface Ready {
  readonly order: MailOrder;
  readonly owner: string;
  readonly mail: MailWords;
  readonly attached: ReturnContent;
}
/** Where drafts go: into a folder, or as the one file there that the person named. */
interface Place {
  readonly folder: string;
  readonly file: string | null;
}
/** How far writing them came, and why no further; empty: all are written. */
interface Wrote {
  readonly drafts: readonly DraftWritten[];
  readonly done: readonly Ready[];
  readonly problem: string;
}
const MOST_OF_A_NAME = 99;

/**
 * Drafts of mails to owners about their returns: a single one where the person says, several into a folder, none over a file that is there. Each takes its
 * return along, made anew from what the plan says now, so that what was struck out or is no longer public since leaves with none of them.
 */
export function ownerMailHandlers({ desk, dialogs, typing, tell, written, mails, settings, now, workerFile }: OwnerMailOptions): Handlers<'mail:draft' | 'mail:cancel'> {
  let cancelled = false;
  async function whereTo(round: string, [first, ...rest]: readonly [Ready, ...Ready[]]): Promise<Chosen<Place>> {
    if (rest.length > 0) {
      const folder = await dialogs.chooseFolder('mail');
      return folder === null ? null : done({ folder, file: null });
    }
    const file = await dialogs.chooseWhere({ purpose: 'mail', offered: mailFileName(round, first.owner, first.order.tone) });
    if (file === null) return null;
    if (await new PlanFiles().holdsAPlan(file)) return refused('overThePlan', 'The draft was not written, because it would take the place of a plan. Choose another name.');
    return done({ folder: path.dirname(file), file });
  }
  async function write(ready: readonly Ready[], round: string, { folder, file }: Place): Promise<Wrote> {
    const drafts: DraftWritten[] = [];
    const made: Ready[] = [];
    for (const one of ready) {
      if (cancelled) return { drafts, done: made, problem: `You stopped after ${made.length} of ${count(ready.length, 'draft')}. Those are written, and the others are not.` };
      tell('task:progress', { task: 'drafting', done: made.length, total: ready.length, words: `Writing the mail to ${one.owner}` });
      const where = file ?? (await freeName(folder, round, one));
      const workbook = await bytesInWorker({ what: 'return', content: one.attached }, now(), workerFile);
      const saved = await saveAtomically(where, await bytesInWorker({ what: 'mail', content: one.mail, attached: workbook }, now(), workerFile), { what: 'draft', ...(file === null ? { replaces: null } : {}) });
      if (!saved.ok) return { drafts, done: made, problem: made.length === 0 ? saved.failure.message : `${made.length} of ${count(ready.length, 'draft')} were written. ${saved.failure.message}` };
      written.add(where);
      mails.add(where, one.mail);
      drafts.push({ path: where, fileName: path.basename(where), owner: one.owner });
      made.push(one);
    }
    return { drafts, done: made, problem: '' };
  }

  return {
    'mail:cancel': () => {
      cancelled = true;
      return null;
    },
    'mail:draft': async (order): Promise<Chosen<MailsWritten>> => {
      await typing.settled();
      const { plan } = desk;
      if (!plan) return refused('noPlan', 'No plan is open any more, so nothing was written.');
      const { session } = plan;
      if (session.readOnly !== null) return refused('readOnly', `No mail was drafted, because this plan cannot be changed here, and what is drafted is noted in it. ${session.readOnly}`);
      const ready = readyMails(session, order, settings.get('preferences'));
      if (!ready.ok) return ready;
      const { round, mails: all, left } = ready.value;
      const where = await whereTo(round, all);
      if (where === null || !where.ok) return where;
      cancelled = false;
      try {
        const { drafts, done: made, problem } = await write(all, round, where.value);
        if (made.length === 0) return refused('nothingWritten', problem);
        const noted = session.run({
          do: 'mails.drafted', mails: made.map(({ order: { return: id, tone }, mail: { to, copyTo = [], subject } }) => ({ return: id, fields: { tone, to: [...to], copyTo: [...copyTo], subject } })),
        }, { forGood: true });
        const problems = [problem, left, noted.ok ? '' : noted.failure.message].filter(Boolean);
        return done({ drafts, problem: problems.length === 0 ? null : problems.join(' ') });
      } finally {
        tell('task:progress', null);
      }
    },
  };
}

/** What each mail says, and the return it takes along. One that cannot be made is left, and `left` says whose. */
function readyMails({ plan, planId, today }: Pick<PlanSession, 'plan' | 'planId' | 'today'>, order: MailsOrder, sender: Sender): Result<{
  readonly round: string;
  readonly mails: readonly [Ready, ...Ready[]];
  readonly left: string;
}> {
  const round = plan.get('round', order.round);
  if (!round) return refused('notInPlan', 'That round is not in the plan any more, so no mail was drafted.');
  const owners = new Map(ownersInRound(plan, round, today).map((one) => [one.returns.at(-1)?.id ?? '', one]));
  const without: string[] = [];
  const withheld: string[] = [];
  const ready = order.mails.flatMap((each): Ready[] => {
    const one = owners.get(each.return);
    const [attached] = one ? returnContents(plan, planId, [each.return]) : [];
    const owner = nameOfOwner(plan, each);
    if (!one || !attached) {
      without.push(owner);
      return [];
    }
    // Also what became exempt since the return was made: nobody has asked for that to go out.
    if (attached.edition === 'internal' && !each.withheldToo) {
      withheld.push(owner);
      return [];
    }
    const file = attached.edition === 'internal' ? returnFileName(round.ref, owner, 'internal') : plan.get('return', each.return)!.fileName;
    const { mail } = ownerMail(plan, round, one, each.tone, { today, sender, note: order.note, withDirector: each.withDirector, file });
    return [{ order: each, owner, mail, attached }];
  });
  const [first, ...rest] = ready;
  const left = [
    without.length === 0 ? '' : `No mail was drafted to ${listed(without)}: the return was made again, or nothing it asks about is in the plan any more.`,
    withheld.length === 0 ? '' : `No mail was drafted to ${listed(withheld)}: the return asks about something that is not public. Tick them by name if it is to go all the same, or make the return again.`,
  ].filter(Boolean).join(' ');
  return first === undefined ? refused('nothingToDraft', left) : done({ round: round.ref, mails: [first, ...rest], left });
}
const nameOfOwner = (plan: Plan, { return: id }: MailOrder): string => plan.get('person', plan.get('return', id)?.owner ?? null)?.name.trim() || 'an owner';

/** In a folder nothing that is there is replaced: somebody may have written on it already. */
async function freeName(folder: string, round: string, { owner, order: { tone } }: Ready): Promise<string> {
  for (let again = 1; ; again++) {
    const file = path.join(folder, mailFileName(round, owner, tone, again));
    if (again >= MOST_OF_A_NAME || (await presenceOf(file)) === 'gone') return file;
  }
}
