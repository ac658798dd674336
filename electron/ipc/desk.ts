import path from 'node:path';
import type { Chosen, FileState, PlanSnapshot } from '../../shared/contract/contract.ts';
import type { Command } from '../../shared/commands/decide.ts';
import type { EntityId } from '../../shared/domain/entity.ts';
import type { Adopted, Repaired } from '../../shared/contract/repair.ts';
import type { StrikeOrder, StruckOut } from '../../shared/contract/striking.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { fileNameOf } from '../../shared/text/file-name.ts';
import type { OpenPlan } from '../session/open-plan.ts';
import { otherCopy } from '../session/other-copy.ts';
import type { PlanSession } from '../session/plan-session.ts';
import type { PlanRegistry } from '../session/registry.ts';
import { strikeEverywhere } from '../session/strike-everywhere.ts';
import { movedWords } from '../session/saving/file-words.ts';
import type { WatchedPlan } from '../session/watched-plan.ts';
import { whatCameIn } from '../session/what-came-in.ts';
import type { Recents } from '../storage/recents.ts';
import type { HeldReturns } from './held-returns.ts';
import type { Dialogs, Tell } from './ports.ts';
import type { Typing } from './typing.ts';
import type { Unkept } from './unkept.ts';

export interface DeskOptions {
  readonly registry: PlanRegistry;
  readonly recents: Recents;
  readonly dialogs: Dialogs;
  readonly typing: Typing;
  readonly unkept: Unkept;
  readonly returns: HeldReturns;
  readonly tell: Tell;
}
type Opened = Result<{ planId: string }>;
interface Following {
  readonly unsaved?: 'gone' | 'kept';
  readonly by?: 'replaced' | 'followed';
}

/** The one plan that lies on the desk: opening another puts it away first, and putting away never loses anything unasked. */
export class Desk {
  readonly #options: DeskOptions;
  readonly #listeners = new Set<() => void>();
  #plan: OpenPlan | null = null;
  #watched: WatchedPlan | null = null;
  #leaveAlone: (() => void)[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  get plan(): OpenPlan | null { return this.#plan; }
  /** Whether a file is a copy of the open plan that lies beside it. */
  hasBeside(file: string): boolean { return this.#watched?.hasBeside(file) ?? false; }
  get title(): string { return this.#plan?.session.plan.details.title || (this.#plan?.file.name ?? ''); }
  snapshot(): PlanSnapshot | null {
    if (!this.#plan) return null;
    const { session, file, notices, mayBeKept, repair, safekeeping, cameBack, isDamaged: damaged } = this.#plan;
    const copies = this.#watched?.copies ?? [];
    return {
      planId: session.planId, revision: session.revision, changes: session.changes(),
      file, history: session.history, standsOn: session.standsOn, notices, mayBeKept, repair, copies,
      cameBack, damaged, typed: safekeeping?.typed ?? [],
    };
  }
  /** Called whenever the title or the menu may look different. Returns the way to stop listening. */
  onChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Opens the plan in a file, or in one the person chooses. What is wrong with that file is found out before the open plan is put away.
   * Another copy of the open plan is offered and not opened, unless it is asked for in place of the open one.
   */
  open(file: string | null, inPlace = false): Promise<Chosen<{ planId: string }>> {
    return this.#inTurn(async () => {
      const chosen = file ?? (await this.#options.dialogs.chooseFile('plan'));
      if (chosen === null) return null;
      return this.#saying(`Opening ${path.basename(chosen)}`, () => this.#openFile(chosen, file === null, inPlace));
    });
  }
  async #openFile(chosen: string, wasAsked: boolean, inPlace: boolean): Promise<Chosen<{ planId: string }>> {
    const opened = await this.#options.registry.open(path.resolve(chosen));
    // Which file it was is known here alone: the window finds earlier versions of its plan by it.
    if (!opened.ok && wasAsked) {
      this.#options.tell('plan:notOpened', { path: chosen, message: opened.failure.message });
      return null;
    }
    if (!opened.ok) return opened;
    if (opened.value === this.#plan) return done({ planId: opened.value.session.planId });
    if (!inPlace && this.#isCopyOfOpen(opened.value)) return this.#offer(opened.value);
    if (!(await this.#putAway('replaced'))) return this.#instead(opened.value);
    this.#remember(opened.value);
    return this.#layOut(opened.value);
  }
  /** The window says what goes on, which with a large plan takes a moment: until it shows another plan, or until nothing came of it. */
  async #saying<Outcome>(words: string, work: () => Promise<Outcome>): Promise<Outcome> {
    const before = this.#plan;
    this.#options.tell('task:progress', { task: 'opening', done: 0, total: 0, words });
    try {
      return await work();
    } finally {
      if (this.#plan === before) this.#options.tell('task:progress', null);
    }
  }
  openExample(file: string): Promise<Opened> {
    return this.openOther(() => this.#options.registry.openAsNew(file, 'Example plan'));
  }
  /** Makes a plan from its first command. `then`: what follows on it before it is laid out. */
  start(first: Command, name: string, then?: (session: PlanSession) => void): Promise<Opened> {
    return this.openOther(() => this.#options.registry.start(first, name, then), { unsaved: 'gone', by: 'followed' });
  }
  /** Lays out a plan that is had in another way than from its file. `unsaved`: what becomes of what it brings when the person stays where they are. */
  openOther(had: () => Result<OpenPlan> | Promise<Result<OpenPlan>>, { unsaved = 'kept', by = 'replaced' }: Following = {}): Promise<Opened> {
    return this.#inTurn(async () => {
      const opened = await had();
      if (!opened.ok) return opened;
      return (await this.#putAway(by)) ? this.#layOut(opened.value) : (await this.#instead(opened.value, unsaved), stayed);
    });
  }

  save(): Promise<Chosen<FileState>> {
    return this.#inTurn(async () => {
      const plan = this.#plan;
      if (!plan) return noPlan;
      await this.#options.typing.settled();
      return plan.path === null || plan.session.readOnly !== null ? this.#saveAs(plan) : plan.save();
    });
  }
  saveAs(): Promise<Chosen<FileState>> {
    return this.#inTurn(async () => {
      if (!this.#plan) return noPlan;
      await this.#options.typing.settled();
      return this.#saveAs(this.#plan);
    });
  }
  /** Takes words out of the plan for good, and at once out of its file and of all that is kept of it on this computer. */
  strike(order: StrikeOrder): Promise<Result<StruckOut>> {
    return this.#inTurn(async () => {
      if (!this.#plan) return noPlan;
      await this.#options.typing.settled();
      const struck = await strikeEverywhere(this.#plan, order);
      // The title of the plan, kept in the list of recent ones, may have held them.
      if (struck.ok) this.#remember(this.#plan);
      return struck;
    });
  }
  /** Makes a plan to work on of the damaged or hand-edited file that lies here. Where that fails it lies here as before. */
  repair(adopt: Adopted): Promise<Result<Repaired>> {
    return this.#inTurn(async () => {
      const file = this.#plan?.path ?? null;
      if (!this.#plan?.repair || file === null) return refused('nothingToRepair', 'There is nothing to repair in this plan.');
      await this.#clear();
      const repaired = await this.#options.registry.repair(file, adopt);
      const again = await this.#options.registry.open(file);
      if (again.ok) this.#layOut(again.value);
      else this.#options.tell('plan:closed', null);
      return !again.ok && repaired.ok ? again : repaired;
    });
  }
  /** A new plan in a file of its own, which begins with what this one says, or said at a named point. This one's file stays as it is. */
  startAfresh(point: EntityId | null): Promise<Chosen<{ planId: string }>> {
    return this.#inTurn(async () => {
      const plan = this.#plan;
      if (!plan) return noPlan;
      await this.#options.typing.settled();
      const begun = this.#options.registry.afresh(plan, point);
      if (!begun.ok) return begun;
      const where = await this.#options.dialogs.chooseWhere({ purpose: 'plan', offered: `${fileNameOf(this.title) || 'Plan'} (afresh).matters` });
      if (where === null) return null;
      const written = await this.#options.registry.writeNew(begun.value, where);
      if (!written.ok) return written;
      const opened = await this.#options.registry.open(where);
      if (!opened.ok) return opened;
      if (!(await this.#putAway('replaced'))) return this.#instead(opened.value);
      const laid = this.#layOut(opened.value);
      this.#remember(opened.value);
      return laid;
    });
  }
  /** Puts the plan away. False: the person chose to stay, or it could not be saved and they want to see to that. */
  close(): Promise<boolean> {
    return this.#inTurn(() => this.#putAway('closed'));
  }

  async #saveAs(plan: OpenPlan): Promise<Chosen<FileState>> {
    const { readOnly } = plan.session;
    if (readOnly !== null && !plan.mayBeKept) return refused('readOnly', readOnly);
    const offered = plan.path === null ? `${fileNameOf(this.title) || 'Plan'}.matters` : plansName(plan.path);
    const where = await this.#options.dialogs.chooseWhere({ purpose: 'plan', offered });
    if (where === null) return null;
    const saved = await this.#options.registry.saveAs(plan, where);
    if (!saved.ok) return saved;
    if (readOnly === null) {
      this.#remember(plan);
      return saved;
    }
    // What could only be looked at stands in a file of its own now, and is opened from there to be worked on.
    await this.#clear();
    const again = await this.#options.registry.open(where);
    if (!again.ok) {
      this.#options.tell('plan:closed', null);
      return again;
    }
    this.#remember(again.value);
    this.#layOut(again.value);
    return done(again.value.file);
  }

  /** Whether the open one is worked on: the example, merely looked at, is nobody's copy. */
  #isCopyOfOpen(plan: OpenPlan): boolean {
    const open = this.#plan;
    if (!open || open.session.planId !== plan.session.planId) return false;
    return open.session.readOnly === null && (open.path !== null || open.isDirty);
  }
  async #offer(copy: OpenPlan): Promise<null> {
    const { path: file, flaw, session } = copy;
    this.#options.tell('copy:offered', flaw === null
      ? otherCopy(file ?? '', this.#plan!.session.record, session.changes()).copy
      : { path: file ?? '', name: path.basename(file ?? ''), flaw });
    return this.#instead(copy);
  }

  async #putAway(by: 'closed' | 'replaced' | 'followed'): Promise<boolean> {
    const { unkept, returns, typing, tell } = this.#options;
    // The plan that follows a check is what was marked in it.
    if (by !== 'followed' && !(await unkept.mayLeave())) return false;
    const plan = this.#plan;
    if (plan) {
      if (!(await returns.mayLeave(plan.session))) return false;
      await typing.settled();
      if (plan.isDirty && !(await this.#keep(plan))) return false;
      await this.#clear();
      // A window that is told of the next plan in the same breath need not show an empty desk between.
      if (by === 'closed') tell('plan:closed', null);
    }
    // What was given up once is not asked about again.
    unkept.is(null);
    return true;
  }
  /** Whether the plan may be put away: it is saved, or the person said that it need not be. */
  async #keep(plan: OpenPlan): Promise<boolean> {
    const { dialogs, typing } = this.#options;
    let next: 'save' | 'save elsewhere' | 'discard' | 'stay' = plan.path === null ? await dialogs.keepOrNot(this.title) : 'save';
    for (;;) {
      if (next === 'discard') return true;
      if (next === 'stay') return false;
      const saved = next === 'save' && plan.path !== null ? await plan.save() : await this.#saveAs(plan);
      if (saved === null) return false;
      if (!saved.ok) {
        next = await dialogs.afterFailedSave(this.title, saved.failure.message);
        continue;
      }
      // A network drive may take seconds, and people go on working.
      await typing.settled();
      if (!plan.isDirty) return true;
      next = 'save';
    }
  }

  #layOut(plan: OpenPlan): Opened {
    const { recents, tell } = this.#options;
    const { session } = plan;
    this.#plan = plan;
    this.#leaveAlone = [
      session.subscribe(({ revision, changes }) => {
        tell('plan:changed', { planId: session.planId, revision, changes, history: session.history });
        this.#changed();
      }),
      plan.onFileChanged((file) => {
        tell('file:changed', file);
        this.#changed();
      }),
      plan.onMoved(({ from, to }) => {
        tell('app:said', { tone: 'info', message: movedWords(from, to) });
        recents.forget(from);
        this.#remember(plan);
      }),
      plan.onArrived(({ changes, clashes }) => tell('copy:cameIn', whatCameIn(session.plan, changes, clashes, session.by))),
    ];
    this.#watched = this.#options.registry.watch(plan, (copies) => tell('copies:beside', copies));
    tell('plan:opened', { planId: session.planId });
    this.#changed();
    return done({ planId: session.planId });
  }
  async #clear(): Promise<void> {
    const plan = this.#plan;
    if (!plan) return;
    for (const stop of this.#leaveAlone) stop();
    this.#watched?.stop();
    this.#watched = null;
    this.#plan = null;
    await this.#options.registry.close(plan);
    this.#changed();
  }
  /** The person stayed with the plan they had, so the other one is let go again. */
  async #instead(plan: OpenPlan, unsaved: 'gone' | 'kept' = 'kept'): Promise<null> {
    await this.#options.registry.close(plan, unsaved);
    return null;
  }
  #remember(plan: OpenPlan): void {
    if (plan.path === null || plan.isPassing) return;
    const { recents, tell } = this.#options;
    recents.opened(plan.path, plan.session.plan.details.title || plan.file.name, plan.session.planId);
    void recents.list().then((list) => tell('recents:changed', list));
    this.#changed();
  }
  #changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }
  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

/** As a plan is called: what is sent by email has another ending, so that mail gateways let it through. */
const plansName = (file: string): string => path.basename(file).replace(/\.json$/i, '').replace(/(\.matters)?$/i, '.matters');
const noPlan = refused('noPlan', 'No plan is open. Open one, or begin with a review report.');
const stayed = refused('stayed', 'You stayed with the plan that is open, so nothing was changed.');
