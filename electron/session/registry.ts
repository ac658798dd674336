import type { Flaw } from '../../shared/contract/copies.ts';
import type { Adopted, RepairOffer, Repaired } from '../../shared/contract/repair.ts';
import type { LeftPlan } from '../../shared/contract/recovery.ts';
import { localDay } from '../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../shared/domain/entity.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { PlanRecord } from '../../shared/record/record.ts';
import { momentWords } from '../../shared/text/moment.ts';
import { contentsOf, type PlanContents } from '../storage/plan-file/contents.ts';
import type { PlanFiles } from '../storage/plan-files.ts';
import type { ReadPlan } from '../storage/reading/reader.ts';
import type { LeftBehind } from '../storage/recovery/journal.ts';
import type { Recovery } from '../storage/recovery/recovery.ts';
import { isPassing, lookAtPlace, onlyToReadWords, type LookAtPlace } from '../storage/watching/only-to-read.ts';
import { afresh } from './afresh.ts';
import { bringBack, whatCameBack, whatWasAssembled } from './bring-back.ts';
import { LeftPlans } from './left-plans.ts';
import { OpenPlan } from './open-plan.ts';
import { newPlanId, PlanSession, type Surroundings } from './plan-session.ts';
import { repairFile } from './repair-file.ts';
import { Safekeeping } from './safekeeping.ts';
import { WatchedPlan, type WatchedPlanOptions } from './watched-plan.ts';

/** The plans that are open. A file is opened once at most: two sessions on one file would save over each other. */
export class PlanRegistry {
  readonly #files: PlanFiles;
  readonly #surroundings: Surroundings;
  readonly #recovery: Recovery | null;
  readonly #lookAtPlace: LookAtPlace;
  readonly #open = new Map<OpenPlan, string | null>();
  /** What was left unsaved by processes that ended; null where nothing is kept. */
  readonly left: LeftPlans | null;

  /** `recovery`: where unsaved work and earlier versions are kept; null where there is no such place. */
  constructor(files: PlanFiles, surroundings: Surroundings, recovery: Recovery | null = null, place: LookAtPlace = lookAtPlace) {
    this.#files = files;
    this.#surroundings = surroundings;
    this.#recovery = recovery;
    this.#lookAtPlace = place;
    this.left = recovery && new LeftPlans(recovery, files);
  }

  /** The plan in a file, opened now or before. A sound plan in a place where work on it would not last is opened to be read. */
  async open(file: string): Promise<Result<OpenPlan>> {
    const identity = await this.#files.identityOf(file);
    for (const [plan, known] of this.#open) if (known === identity) return done(plan);
    const [read, place] = await Promise.all([this.#files.read(file), this.#lookAtPlace(file)]);
    if (!read.ok) return read;
    const { contents, readOnly, notices, mayBeKept, repair, outcome, digest } = read.value;
    const from = { path: file, digest };
    const left = readOnly === null && place === null ? ((await this.left?.of(contents.record.planId, from)) ?? []) : [];
    // Two openings at one time may both have come this far.
    for (const [plan, known] of this.#open) if (known === identity) return done(plan);
    if (readOnly === null && place !== null) {
      return done(this.#add(contents, identity, { readOnly: onlyToReadWords(place, file), notices, mayBeKept: true, from, isPassing: isPassing(place) }));
    }
    const plan = this.#add(contents, identity, { readOnly, notices, mayBeKept, flaw: flawOf(outcome), repair, from });
    if (left.length > 0) {
      const came = await bringBack(plan, left, left.flatMap(({ changes }) => changes), this.#recovery!.journal);
      plan.tellCameBack(whatCameBack(came, left, this.#surroundings.now()));
    }
    await plan.safekeeping?.recallMerges();
    return done(plan);
  }

  /** What was left of a plan that has no file, or none that can be used: as one that has never been saved. */
  async openLeft({ left, file }: { readonly left: LeftBehind; readonly file: LeftPlan['file'] }): Promise<Result<OpenPlan>> {
    const assembled = await this.left!.assembled(left);
    if (!assembled.ok) return assembled;
    const { head } = left;
    const plan = this.#add(assembled.value.contents, null, { name: head.name || head.title, standsOn: head.standsOn });
    await bringBack(plan, [left], assembled.value.changes, this.#recovery!.journal);
    plan.tellCameBack(whatWasAssembled(left, file, assembled.value, this.#surroundings.now()));
    await plan.safekeeping?.recallMerges();
    return done(plan);
  }

  /** A version that was kept, to look at and to save under another name. */
  async openVersion(planId: string, id: string): Promise<Result<OpenPlan>> {
    const version = (await this.#recovery?.backups.list(planId))?.find((one) => one.id === id);
    const read = version && (await this.#files.read(this.#recovery!.backups.fileOf(version)));
    if (!version || !read?.ok) return refused('versionGone', 'That version is not kept any more, so nothing was opened. Choose another one.');
    const when = momentWords(version.keptAt, this.#surroundings.now());
    const readOnly = `You are looking at this plan as it was kept ${when}. Nothing can be changed here. To go on from it, save it under another name.`;
    return done(this.#add(read.value.contents, null, { readOnly, mayBeKept: read.value.readOnly === null, notices: read.value.notices, name: `As kept ${when}` }));
  }

  /** Keeps an eye on the place where a plan is kept, until it is stopped. */
  watch(plan: OpenPlan, onCopies: WatchedPlanOptions['onCopies']): WatchedPlan {
    return new WatchedPlan({ plan, files: this.#files, onCopies });
  }

  /**
   * The plan in a file as one that has never been saved: the example, which is not to be written to. It stands still on the day of its
   * last change, or all of it would be overdue before long.
   */
  async openAsNew(file: string, name: string): Promise<Result<OpenPlan>> {
    const read = await this.#files.read(file);
    if (!read.ok) return read;
    const { contents } = read.value;
    const last = contents.record.changes().at(-1);
    return done(this.#add(contents, null, { name, standsOn: last ? localDay(new Date(last.at)) : null }));
  }

  /** A new plan, made by its first command. Nothing is kept when that is refused. `then`: what follows on it, which may be refused. */
  start(first: unknown, name: string, then?: (session: PlanSession) => void): Result<OpenPlan> {
    const plan = this.#make(contentsOf(new PlanRecord(newPlanId())), { name });
    const made = plan.session.run(first, { forGood: true });
    if (!made.ok) return made;
    then?.(plan.session);
    this.#open.set(plan, null);
    return done(plan);
  }

  /** Saves under another name, unless that file is open as another plan. */
  async saveAs(plan: OpenPlan, file: string): Promise<Result<OpenPlan['file']>> {
    const identity = await this.#files.identityOf(file);
    for (const [other, known] of this.#open) {
      if (other !== plan && known === identity) return refused('openElsewhere', 'The plan was not saved: that file is open here as another plan. Your work is safe in this window. Save it under another name.');
    }
    const saved = await plan.saveAs(file);
    if (saved.ok && this.#open.has(plan)) this.#open.set(plan, await this.#files.identityOf(file));
    return saved;
  }

  /** A plan that begins with what another says now, or said at one of its points; not yet in any file. */
  afresh({ session }: OpenPlan, point: EntityId | null): Result<PlanContents> {
    const { record } = session;
    if (point === null) return afresh(record.state, `Started afresh from “${session.plan.details.title}”`, this.#surroundings);
    const { name, frontier } = session.plan.get('point', point) ?? { name: '', frontier: [] };
    if (frontier.length === 0) return refused('notInPlan', 'That point is no longer in the plan, so nothing was started from it. Choose another point.');
    const then = record.asAt(frontier);
    return then.ok ? afresh(then.value, `Started afresh from “${name}”`, this.#surroundings) : then;
  }
  /** Writes a new plan where no plan is yet. */
  async writeNew(contents: PlanContents, file: string): Promise<Result<null>> {
    if (await this.#files.holdsAPlan(file)) return refused('overAPlan', 'The new plan was not written, because it would take the place of another plan. Choose another name.');
    const written = await this.#files.write(file, contents);
    return written.ok ? done(null) : written;
  }
  /** Repairs the file of a plan that was closed before: see `repairFile`. */
  repair(file: string, adopt: Adopted): Promise<Result<Repaired>> {
    return repairFile(this.#files, file, adopt, this.#surroundings);
  }

  /** `unsaved`: see `OpenPlan.close`. */
  async close(plan: OpenPlan, unsaved: 'gone' | 'kept' = 'gone'): Promise<void> {
    this.#open.delete(plan);
    await plan.close(unsaved);
  }

  #add(contents: PlanContents, identity: string | null, how: How): OpenPlan {
    const plan = this.#make(contents, how);
    this.#open.set(plan, identity);
    return plan;
  }
  #make(contents: PlanContents, { readOnly = null, standsOn = null, ...how }: How): OpenPlan {
    const session = new PlanSession(contents.record, this.#surroundings, readOnly, standsOn);
    const { now } = this.#surroundings;
    const safekeeping = this.#recovery && readOnly === null
      ? new Safekeeping({ session, recovery: this.#recovery, now, unknown: contents.unknown, home: how.from ?? null, name: how.name ?? '' })
      : null;
    const plan = new OpenPlan({ session, files: this.#files, now, unknown: contents.unknown, safekeeping, ...how });
    plan.onMoved(({ to }) => void this.#files.identityOf(to).then((identity) => this.#open.has(plan) && this.#open.set(plan, identity)));
    return plan;
  }
}

function flawOf(outcome: ReadPlan['outcome']): Flaw | null {
  switch (outcome) {
    case 'damaged':
    case 'handEdited':
    case 'withoutRecord': return outcome;
    case 'notJson': return 'cutShort';
    case 'planFileTooNew': return 'tooNew';
    default: return null;
  }
}

interface How {
  readonly readOnly?: string | null;
  readonly notices?: readonly string[];
  readonly mayBeKept?: boolean;
  readonly isPassing?: boolean;
  readonly repair?: RepairOffer | null;
  readonly flaw?: Flaw | null;
  readonly from?: { readonly path: string; readonly digest: string };
  readonly name?: string;
  readonly standsOn?: string | null;
}
