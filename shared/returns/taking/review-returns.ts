import type { ActionAnswered, Answer, FileAside, ReturnInHand, ReturnsReview, Said } from '../../contract/returns.ts';
import { isCalendarDay, longDay } from '../../domain/calendar-day.ts';
import { capitalised } from '../../domain/facts.ts';
import { statusesOf } from '../../domain/status-set.ts';
import type { Plan } from '../../domain/plan.ts';
import { editsOf, ownerOf, type EntityId } from '../../record/change.ts';
import type { ChangeNode } from '../../record/change-node.ts';
import type { Digest } from '../../record/hash.ts';
import type { PlanRecord } from '../../record/record.ts';
import { same } from '../../record/value.ts';
import { PlansAt, type PlanAt } from './plan-at.ts';
import { readReturn, type ReturnRead, type RowAnswer, type RowRead } from './read-return.ts';
import { ANSWER_LABELS, dateSaid, draftSaid, saidInPlan, statusValueSaid, valueSaid } from './said-words.ts';
import { broughtOf, headsOf, removalOf, tryReturns, type ReturnsTried } from './try-returns.ts';
import { takingsOf, whereFilesStand, type FileGiven, type FileOfRound } from './where-files-stand.ts';

/** A return that can be taken in, as it was read. */
export interface ReturnReady {
  readonly key: string;
  readonly file: FileOfRound;
  readonly read: ReturnRead;
}
/** Everything there is to know of what is in hand for a round, before anything is decided. */
export interface Looked {
  readonly ready: readonly ReturnReady[];
  readonly tried: ReturnsTried;
  readonly review: Omit<ReturnsReview, 'id'>;
}

/**
 * Looks at files against a plan as it stands. Changes nothing. In steps, each short, between which others may have their turn: forty returns are
 * more than a window should wait for at a stretch. Where the plan changes in between, what comes of it means nothing.
 */
export function* lookAtReturns(files: readonly FileGiven[], record: PlanRecord, plan: Plan, round: EntityId, digest: Digest): Generator<void, Looked> {
  const stand = whereFilesStand(files, record, plan, round);
  yield;
  const plans = new PlansAt(record);
  const all: ReturnReady[] = [];
  for (const file of stand.ofRound) {
    const then = (yield* plans.reach(file.asked.frontier))!;
    yield;
    const after = (yield* plans.reach(headsOf(record, [...file.asked.frontier, ...file.earlier])))!;
    all.push({ key: file.key, file, read: readReturn(file.sheet, { asked: file.asked, then, after, returnedOn: file.file.savedOn }, digest) });
    yield;
  }
  const aside: FileAside[] = [...stand.aside];
  const ready = all.filter((one) => {
    const already = takenInAlready(one, plan);
    if (already !== null) aside.push(already);
    return already === null;
  });
  const tried = yield* tryReturns(record, ready, digest);
  yield;
  for (const { key, file } of ready) {
    const sentence = tried.failed.get(key);
    if (sentence !== undefined) aside.push({ key, fileName: file.file.fileName, why: 'unreadable', sentence: `“${file.file.fileName}”: ${sentence}`, round });
  }
  const sound = ready.filter(({ key }) => !tried.failed.has(key));
  const told: ReturnInHand[] = [];
  for (const one of sound) {
    told.push(inHand(one, tried, plan));
    yield;
  }
  const returns = told.sort((a, b) => collator.compare(a.owner.name, b.owner.name) || collator.compare(a.fileName, b.fileName));
  return { ready: sound, tried, review: { round, returns, aside } };
}
const collator = new Intl.Collator('en-GB', { numeric: true });

/** The same file again, of which nothing is new. One that was taken back is new again. */
function takenInAlready({ key, file: { file, asked }, read }: ReturnReady, plan: Plan): FileAside | null {
  const taking = takingsOf(plan, asked.id).find(({ digest }) => digest === file.digest);
  const { state } = read.after;
  const isNew = Object.entries(read.edits).some(([id, fields]) => Object.entries(fields).some(([field, value]) => !same(state.value(id, field), value)));
  if (!taking || isNew) return null;
  const when = taking.takenOn === null ? '' : ` on ${longDay(taking.takenOn)}`;
  return { key, fileName: file.fileName, why: 'taken in already', sentence: `“${file.fileName}”, the return of ${read.owner}, was taken in already${when}. It brings nothing new, so there is nothing more to do with it.`, round: ownerOf(asked.id) };
}

function inHand({ key, file: { file, asked }, read }: ReturnReady, tried: ReturnsTried, plan: Plan): ReturnInHand {
  const owner = plan.get('person', asked.owner);
  return {
    key, returnId: asked.id, owner: { id: owner?.id ?? null, name: owner?.name ?? read.owner }, fileName: file.fileName, askedOn: asked.askedOn, returnedOn: file.savedOn,
    notices: [...read.notices, ...olderStamp(plan, asked.id), ...earlierWords(plan, asked.id)],
    actions: read.rows.flatMap((row) => {
      const answers = row.answers.flatMap((answer) => answerTold(answer, row, read, tried, plan) ?? []);
      return answers.length + row.notices.length === 0 ? [] : [actionAnswered(row, answers, plan)];
    }),
  };
}

function olderStamp(plan: Plan, id: EntityId): string[] {
  const asked = plan.get('return', id)!;
  const later = plan.owned('return', ownerOf(id)!).find((other) => other.owner === asked.owner && other.id !== id && (other.askedOn ?? '') > (asked.askedOn ?? ''));
  return later ? [`It answers what was asked on ${longDay(asked.askedOn!)}; the return was made again on ${longDay(later.askedOn!)}. What has changed in between is shown as a clash.`] : [];
}
function earlierWords(plan: Plan, id: EntityId): string[] {
  const earlier = [...takingsOf(plan, id)].sort((a, b) => ((a.takenOn ?? '') < (b.takenOn ?? '') ? -1 : 1)).at(-1);
  return earlier ? [`An earlier return of the same owner is in already${earlier.takenOn === null ? '' : `, taken in on ${longDay(earlier.takenOn)}`}. This one is read as a correction of it.`] : [];
}

function actionAnswered({ asked, notices }: RowRead, answers: readonly Answer[], plan: Plan): ActionAnswered {
  const now = plan.get('action', asked.id) ?? asked;
  return { id: asked.id, ref: now.ref, title: now.title, answers, notices };
}

/** An answer in words; null where the plan says so already. */
function answerTold(answer: RowAnswer, row: RowRead, { then, after }: ReturnRead, tried: ReturnsTried, plan: Plan): Answer | null {
  const { key, field, draft, value, needs, edits, contested } = answer;
  const removal = removalOf(tried, row.asked.id);
  const brought = broughtOf(tried, edits);
  if (needs === null && removal === null && brought.length === 0 && !contested) return null;
  const statuses = statusesOf(plan.council);
  const theirs = removal ? removalTold(removal.entity, tried) : otherSide(answer, row.asked.id, contested ? then : after, tried, plan);
  const isClash = contested || brought.some((one) => one.clash === 'field') || (needs !== null && theirs !== null);
  return {
    key, field, label: ANSWER_LABELS[field], draft, needs, theirs, clash: removal ? 'removal' : isClash ? 'field' : null,
    old: contested ? saidInPlan(then.plan, row.asked, field, statuses) : saidInPlan(after.plan, row.about.action, field, statuses),
    new: value === null ? draftSaid(draft, statuses) : valueSaid(value, statuses),
  };
}

/** What stands against an answer: who set the field since its owner was asked, and to what. */
function otherSide({ field, edits }: RowAnswer, action: EntityId, knew: PlanAt, { record: { state } }: ReturnsTried, plan: Plan): Answer['theirs'] {
  if (field !== 'status' && field !== 'date') return null;
  const name = field === 'status' ? 'status' : 'dueOn';
  const own = edits[action]?.[name];
  const was = knew.state.value(action, name);
  const other = state.writes(action, name).filter(({ value }) => (own === undefined || !same(value, own)) && !same(value, was)).at(-1);
  if (!other) return null;
  const statuses = statusesOf(plan.council);
  const said = field === 'status' ? statusValueSaid(other.value, statuses) : dateSaid(isCalendarDay(other.value) ? other.value : null, reasonIn(other.node, action));
  return { ...said, by: whose(other.node), at: other.node.change.at };
}
const whose = ({ change }: ChangeNode): string => change.by || 'Somebody without a name';

function reasonIn({ change }: ChangeNode, action: EntityId): string {
  const move = Object.entries(editsOf(change)).find(([id]) => id.startsWith(`${action}/move/`))?.[1];
  return typeof move?.['reason'] === 'string' ? move['reason'] : '';
}

function removalTold(action: EntityId, { record: { state } }: ReturnsTried): (Said & { readonly by: string; readonly at: string }) | null {
  const removal = state.removalClash(action)?.removals.at(-1);
  return removal ? { words: capitalised('removed'), more: [], status: null, by: removal.change.by || 'Somebody without a name', at: removal.change.at } : null;
}
