import { randomUUID } from 'node:crypto';
import type { InHand, ReturnsReview, TakenIn, TakeInOrder } from '../../../shared/contract/returns.ts';
import { checkCommand, decide, type Command } from '../../../shared/commands/decide.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { done, refused, type Result } from '../../../shared/outcome/outcome.ts';
import { decideReturns, type ReturnsDecided } from '../../../shared/returns/taking/decide-returns.ts';
import { lookAtReturns, type Looked, type ReturnReady } from '../../../shared/returns/taking/review-returns.ts';
import { returnInFile, type FileGiven } from '../../../shared/returns/taking/where-files-stand.ts';
import { takenInLabel, takenInSentence, takenName } from '../../../shared/returns/taking/taken-words.ts';
import { sha256 } from '../../storage/digest.ts';
import { atOnce, inSteps } from '../in-steps.ts';
import type { PlanSession } from '../plan-session.ts';

/** A file as it was read, or why it could not be. */
export type FileRead = { readonly fileName: string; readonly sentence: string } | Extract<FileGiven, { read: unknown }>['read'];

const movedOn = () => refused('planMovedOn', 'The plan has changed since you looked at these returns, so nothing was taken in. Look at them once more.');

/** What was looked at: good while neither the plan nor what is in hand has changed. */
interface Shown {
  readonly id: string;
  readonly round: EntityId;
  readonly looked: Looked;
  readonly revision: number;
  readonly files: readonly FileGiven[];
}

/**
 * The returns of one open plan that were dropped and not taken in yet. They are kept here until somebody decides: looking at them changes
 * nothing, and the plan may go on meanwhile. What comes in goes through the session as a merge does, so one Undo takes it back.
 */
export class ReturnsInHand {
  readonly #session: PlanSession;
  readonly #listeners = new Set<() => void>();
  #files: readonly FileGiven[] = [];
  #shown: Shown | null = null;

  constructor(session: PlanSession) {
    this.#session = session;
  }

  /** Which of them are there, for the owners’ table. */
  get told(): InHand {
    const returns = this.#files.flatMap((given) => {
      const returnId = returnInFile(given, this.#session.record);
      return returnId === null || !('read' in given) ? [] : [{ returnId, fileName: given.read.fileName }];
    });
    return { planId: this.#session.planId, returns };
  }
  /** Keeps files that were read. The same bytes again take the place of those that are there. */
  hold(files: readonly FileRead[]): void {
    // Of what could not be read only the name is known, and two folders may each have one of that name.
    const named = new Map<string, number>();
    const unreadKey = (fileName: string): string => {
      const nth = (named.get(fileName) ?? 0) + 1;
      named.set(fileName, nth);
      return nth === 1 ? `unread ${fileName}` : `unread ${fileName} (${nth})`;
    };
    const given = files.map((file): FileGiven => ('sheets' in file ? { key: file.digest, read: file } : { key: unreadKey(file.fileName), fileName: file.fileName, sentence: file.sentence }));
    const coming = new Map(given.map((one) => [one.key, one]));
    this.#become([...this.#files.filter(({ key }) => !coming.has(key)), ...coming.values()]);
  }
  /** Lets go of files without taking them in; of all, where none is named. The files themselves stay where they are. */
  letGo(keys: readonly string[] | null): void {
    this.#become(keys === null ? [] : this.#files.filter(({ key }) => !keys.includes(key)));
  }
  /** Returns the way to stop listening. */
  onChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What they would bring to a round, worked out while the window stays alive. Where the plan moves on meanwhile it is worked out once more. */
  async reviewInSteps(round: EntityId): Promise<Result<ReturnsReview>> {
    for (;;) {
      const [revision, files] = [this.#session.revision, this.#files];
      const looking = this.#looking(round);
      if (!looking.ok) return looking;
      const looked = await inSteps(looking.value);
      if (revision === this.#session.revision && files === this.#files) return this.#show(round, looked);
    }
  }
  /** The same at one go, where there is no window. */
  review(round: EntityId): Result<ReturnsReview> {
    const looked = this.#look(round);
    return looked.ok ? this.#show(round, looked.value) : looked;
  }
  #show(round: EntityId, looked: Looked): Result<ReturnsReview> {
    this.#shown = { id: randomUUID(), round, looked, revision: this.#session.revision, files: this.#files };
    return done({ id: this.#shown.id, ...looked.review });
  }

  /** Takes in those that are named: each as a change in its owner’s name, and in one of this person’s that they are in and what was decided. */
  takeIn(order: TakeInOrder): Result<TakenIn> {
    return atOnce(this.#takingIn(order));
  }
  /** The same while the window stays alive. Where the plan moves on meanwhile nothing is taken in. */
  takeInInSteps(order: TakeInOrder): Promise<Result<TakenIn>> {
    return inSteps(this.#takingIn(order));
  }
  *#takingIn(order: TakeInOrder): Generator<void, Result<TakenIn>> {
    const shown = this.#shown;
    if (shown?.id !== order.review) return refused('reviewGone', 'These returns are no longer open for review, so nothing was taken in. Look at them once more.');
    const isAsShown = shown.revision === this.#session.revision && shown.files === this.#files;
    const [revision, files] = [this.#session.revision, this.#files];
    const now = isAsShown ? done(shown.looked) : yield* this.#lookingAt(shown.round);
    if (!now.ok) return now;
    if (!isAsShown && JSON.stringify(now.value.review) !== JSON.stringify(shown.looked.review)) return movedOn();
    const chosen = now.value.ready.filter(({ key }) => order.returns.includes(key));
    if (chosen.length === 0) return refused('nothingChosen', 'No return was chosen, so nothing was taken in. Choose one at least.');
    const left = now.value.ready.length - chosen.length;
    // Those that stay in hand are left out of the trial: what comes in is decided among what comes in.
    const looked = left === 0 ? now : yield* this.#lookingAt(shown.round, new Set(chosen.map(({ key }) => key)));
    if (!looked.ok) return looked;
    const decided = decideReturns(looked.value, this.#session.record, this.#session.plan, order);
    yield;
    if (revision !== this.#session.revision || files !== this.#files) return movedOn();
    return decided.ok ? this.#takeIn(looked.value, order, decided.value, left) : decided;
  }
  *#lookingAt(round: EntityId, only: ReadonlySet<string> | null = null): Generator<void, Result<Looked>> {
    const looking = this.#looking(round, only);
    return looking.ok ? done(yield* looking.value) : looking;
  }

  #look(round: EntityId, only: ReadonlySet<string> | null = null): Result<Looked> {
    const looking = this.#looking(round, only);
    return looking.ok ? done(atOnce(looking.value)) : looking;
  }
  #looking(round: EntityId, only: ReadonlySet<string> | null = null): Result<Generator<void, Looked>> {
    const { record, plan, readOnly } = this.#session;
    if (readOnly !== null) return refused('readOnly', `Nothing can be taken in to this plan. ${readOnly}`);
    if (!plan.get('round', round)) return refused('notInPlan', 'That round is no longer in the plan, so nothing was taken in. It may have been removed on another copy.');
    return done(lookAtReturns(only === null ? this.#files : this.#files.filter(({ key }) => only.has(key)), record, plan, round, sha256));
  }

  #takeIn(looked: Looked, order: TakeInOrder, decided: ReturnsDecided, left: number): Result<TakenIn> {
    const session = this.#session;
    const command = checkCommand({ do: 'returns.takenIn', takings: looked.ready.map((one) => takingOf(one, looked)) } satisfies Command);
    const noted = command.ok ? decide(session.plan, command.value, { newKey: session.newKeys(), today: session.today }) : command;
    if (!noted.ok) return noted;
    const label = takenInLabel(noted.value.label, decided.words);
    const name = takenName(looked.ready.map(({ read }) => read.owner));
    const merged = session.mergeIn(looked.tried.changes, { edits: { ...decided.edits, ...noted.value.edits }, label }, name, 'returns');
    if (!merged.ok) return merged;
    this.#shown = null;
    const cameIn = new Set(looked.ready.map(({ file }) => file.asked.id));
    // Other files of the same returns have had their say: doubles, and older versions.
    this.#become(this.#files.filter((given) => !cameIn.has(returnInFile(given, session.record) ?? '')));
    const clashes = session.record.state.clashes().length;
    return done({ revision: session.revision, sentence: takenInSentence(looked.review.returns, order, decided, clashes), clashes, inHand: left });
  }

  #become(files: readonly FileGiven[]): void {
    this.#files = files;
    for (const listener of [...this.#listeners]) listener();
  }
}

const AS = { workbook: 'a workbook', csv: 'a list' } as const;
function takingOf({ key, file: { file, asked }, read }: ReturnReady, { tried }: Looked) {
  const change = tried.written.get(key) ?? null;
  const says = change === null && read.rows.every(({ answers }) => answers.length === 0) ? 'nothing to report' : 'something new';
  const returned = file.savedOn === null ? {} : { returnedOn: file.savedOn };
  const { fileName, digest, format } = file;
  return { return: asked.id, fields: { ...returned, as: AS[format], says, fileName, digest, frontier: change === null ? [] : [change.id] } } as const;
}
