import path from 'node:path';
import type { Chosen, DraftWritten, MailOrder, MailsOrder, MailsWritten } from '../../shared/contract/contract.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { mailFileName } from '../../shared/mails/mail-file-name.ts';
import type { MailWords } from '../../shared/mails/mail-words.ts';
import { ownerMail, type Sender } from '../../shared/mails/owner-mail.ts';
import { returnAgain } from '../../shared/mails/return-again.ts';
import { heldBack } from '../../shared/merging/held-back.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { count, listed } from '../../shared/papers/words.ts';
import { returnFileName } from '../../shared/returns/file-name.ts';
import { returnContents, type ReturnContent } from '../../shared/returns/return-content.ts';
import { PlansAt } from '../../shared/returns/taking/plan-at.ts';
import { ownersInRound } from '../../shared/rounds/owners-state.ts';
import { eachInWorker } from '../export/write-in-worker.ts';
import type { PlanSession } from '../session/plan-session.ts';
import { freeName } from '../storage/free-name.ts';
import { PlanFiles } from '../storage/plan-files.ts';
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
/** How far writing them came, in their order, and why no further; empty: all are written. */
interface Wrote {
  readonly drafts: readonly DraftWritten[];
  readonly problem: string;
}

const noPlan = refused('noPlan', 'No plan is open any more, so nothing was written. Open the plan, and try again.');

/**
 * Drafts of mails to owners about their returns: a single one where the person says, several into a folder, none over a file that is there. Each takes its
 * return along, made anew from what the plan says now, so that what was struck out or is no longer public since leaves with none of them.
 */
export function ownerMailHandlers({ desk, dialogs, typing, tell, written, mails, settings, now, workerFile }: OwnerMailOptions): Handlers<'mail:draft' | 'mail:cancel'> {
  let drafting: AbortController | null = null;
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
  /** Writes one after the other until it is stopped or one cannot be written. */
  async function write(ready: readonly Ready[], round: string, { folder, file }: Place, stop: AbortSignal): Promise<Wrote> {
    const drafts: DraftWritten[] = [];
    const told = () => tell('task:progress', { task: 'drafting', done: drafts.length, total: ready.length, words: `Writing the mail to ${ready[Math.min(drafts.length, ready.length - 1)]!.owner}` });
    told();
    for await (const bytes of eachInWorker(ready.map(({ mail, attached }) => ({ what: 'mail', content: mail, attached })), now(), workerFile)) {
      if (stop.aborted) return { drafts, problem: `You stopped after ${drafts.length} of ${count(ready.length, 'draft')}. What is written is noted, and the others are not written.` };
      const { owner, mail, order: { tone } } = ready[drafts.length]!;
      const where = file ?? (await freeName(folder, (again) => mailFileName(round, owner, tone, again)));
      const saved = await saveAtomically(where, bytes, { what: 'draft', ...(file === null ? { replaces: null } : {}) });
      if (!saved.ok) return { drafts, problem: drafts.length === 0 ? saved.failure.message : `${drafts.length} of ${count(ready.length, 'draft')} were written. ${saved.failure.message}` };
      written.add(where);
      mails.add(where, mail);
      drafts.push({ path: where, fileName: path.basename(where), owner });
      told();
    }
    return { drafts, problem: '' };
  }

  return {
    'mail:cancel': () => {
      drafting?.abort();
      return null;
    },
    'mail:draft': async (order): Promise<Chosen<MailsWritten>> => {
      await typing.settled();
      const { plan } = desk;
      if (!plan) return noPlan;
      const { session } = plan;
      if (session.readOnly !== null) return refused('readOnly', `No mail was drafted, because this plan cannot be changed here, and what is drafted is noted in it. ${session.readOnly}`);
      const held = heldBack(session.record, 'return');
      if (held !== null) return held;
      const offered = readyMails(session, order, settings.get('preferences'));
      if (!offered.ok) return offered;
      const where = await whereTo(offered.value.round, offered.value.mails);
      if (where === null || !where.ok) return where;
      // Another copy may have come in while the place was chosen: what is no longer public since then does not go out, and what is noted is what is written.
      if (desk.plan?.session !== session) return noPlan;
      const ready = readyMails(session, { ...order, mails: offered.value.mails.map((one) => one.order) }, settings.get('preferences'));
      if (!ready.ok) return ready;
      const { round, mails: all } = ready.value;
      drafting = new AbortController();
      try {
        const { drafts, problem } = await write(all, round, where.value, drafting.signal);
        if (drafts.length === 0) return refused('nothingWritten', problem);
        const noted = session.run({ do: 'mails.drafted', mails: all.slice(0, drafts.length).map(noteOf) }, { forGood: true });
        const problems = [problem, offered.value.left, ready.value.left, noted.ok ? '' : noted.failure.message].filter(Boolean);
        return done({ drafts, problem: problems.length === 0 ? null : problems.join(' ') });
      } finally {
        drafting = null;
        tell('task:progress', null);
      }
    },
  };
}

const noteOf = ({ order: { return: id, tone }, mail: { to, copyTo = [], subject } }: Ready) => ({ return: id, fields: { tone, to: [...to], copyTo: [...copyTo], subject } });

/** What each mail says, and the return it takes along. One that cannot be made is left, and `left` says whose. */
function readyMails({ plan, planId, today, record }: Pick<PlanSession, 'plan' | 'planId' | 'today' | 'record'>, order: MailsOrder, sender: Sender): Result<{
  readonly round: string;
  readonly mails: readonly [Ready, ...Ready[]];
  readonly left: string;
}> {
  const round = plan.get('round', order.round);
  if (!round) return refused('notInPlan', 'That round is not in the plan any more, so no mail was drafted.');
  const owners = new Map(ownersInRound(plan, round, today).map((one) => [one.returns.at(-1)?.id ?? '', one]));
  const before = new PlansAt(record);
  const contents = new Map(returnContents(plan, planId, order.mails.map((each) => each.return)).map((content) => [content.returnId, content]));
  const without: string[] = [];
  const withheld: string[] = [];
  const ready = order.mails.flatMap((each): Ready[] => {
    const one = owners.get(each.return);
    const asked = plan.get('return', each.return);
    const attached = contents.get(each.return);
    const owner = nameOfOwner(plan, each);
    if (!one || !asked || !attached) {
      without.push(owner);
      return [];
    }
    // Also what became exempt since the return was made: nobody has asked for that to go out.
    if (attached.edition === 'internal' && !each.withheldToo) {
      withheld.push(owner);
      return [];
    }
    const file = attached.edition === 'internal' ? returnFileName(round.ref, owner, 'internal') : asked.fileName;
    const { mail } = ownerMail(plan, round, one, each.tone, { today, sender, note: order.note, withDirector: each.withDirector, file });
    const then = before.at(asked.frontier)?.plan ?? plan;
    return [{ order: each, owner, mail, attached: returnAgain(attached, plan, then) }];
  });
  const [first, ...rest] = ready;
  const left = [
    without.length === 0 ? '' : `No mail was drafted to ${listed(without)}: the return was made again, or nothing it asks about is in the plan any more.`,
    withheld.length === 0 ? '' : `No mail was drafted to ${listed(withheld)}: the return asks about something that is not public. Tick them by name if it is to go all the same, or make the return again.`,
  ].filter(Boolean).join(' ');
  return first === undefined ? refused('nothingToDraft', left) : done({ round: round.ref, mails: [first, ...rest], left });
}
const nameOfOwner = (plan: Plan, { return: id }: MailOrder): string => plan.get('person', plan.get('return', id)?.owner ?? null)?.name.trim() || 'an owner';
