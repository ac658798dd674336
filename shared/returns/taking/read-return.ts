import type { AnswerField } from '../../contract/returns.ts';
import { tidyText } from '../../commands/tidy.ts';
import { briefly } from '../../commands/words.ts';
import type { Action } from '../../domain/action.ts';
import type { CalendarDay } from '../../domain/calendar-day.ts';
import { capitalised } from '../../domain/facts.ts';
import type { Entity } from '../../domain/plan.ts';
import { statusesOf, statusNamed, type StatusSet } from '../../domain/status-set.ts';
import { count, listed } from '../../papers/words.ts';
import { ownerOf, sessionOf, type Edits, type EntityId } from '../../record/change.ts';
import type { Digest } from '../../record/hash.ts';
import type { Origin } from '../../record/record.ts';
import { canonical, same } from '../../record/value.ts';
import { FILL_IN_COLUMNS, returnHeading, type FillInKey } from '../columns.ts';
import { editsOfAnswer, type RowAbout } from './answer-edits.ts';
import { standsIn, type PlanAt } from './plan-at.ts';
import { answersOfRow, type AnswerRead } from './row-answers.ts';
import type { RowOfReturn, SheetOfReturn } from './sheet-of-return.ts';

/** A return as it is read: what it says of each action, and the change that says so in its owner’s name. */
export interface ReturnRead {
  readonly owner: string;
  readonly origin: Origin;
  /** What the change is made after: what its owner knew, and what became of their earlier return. */
  readonly after: PlanAt;
  /** The plan when its owner was asked. */
  readonly then: PlanAt;
  readonly edits: Edits;
  readonly rows: readonly RowRead[];
  readonly notices: readonly string[];
}
export interface RowRead {
  readonly about: RowAbout;
  readonly asked: Action;
  readonly answers: readonly RowAnswer[];
  readonly notices: readonly string[];
}
export interface RowAnswer extends AnswerRead {
  readonly key: string;
  /** What of the return’s own change it is: nothing while it needs a word, or is contested. */
  readonly edits: Edits;
  /**
   * Somebody changed the field here since its owner was asked, and an earlier return that was taken back came after that: the record has no
   * clash left in which the two could stand, so the clerk says which holds.
   */
  readonly contested: boolean;
}
export interface ReturnGiven {
  readonly asked: Entity<'return'>;
  /** The plan when the return was made, and as its owner’s earlier return left it, which is the same where there was none. */
  readonly then: PlanAt;
  readonly after: PlanAt;
  readonly returnedOn: CalendarDay | null;
}

/**
 * Reads a return against what the plan said when it was made. Everything of the change comes from the file and the record behind it, nothing
 * from the clerk’s clock or name: two clerks who take in one file make one change.
 */
export function readReturn(sheet: SheetOfReturn, { asked, then, after, returnedOn }: ReturnGiven, digest: Digest): ReturnRead {
  const owner = then.plan.get('person', asked.owner)?.name ?? sheet.stamp.owner;
  const round = ownerOf(asked.id)!;
  const roundName = then.plan.get('round', round)?.ref ?? sheet.stamp.round;
  const day = returnedOn ?? asked.askedOn;
  const statuses = statusesOf(then.plan.council);
  const columns = new Set(sheet.rows.flatMap(({ cells }) => [...cells.keys()]));
  const matched = matchRows(sheet.rows, asked, then);
  const gone = matched.rows.filter(({ row, action }) => saysSomething(row) && standsIn(after.state, action.id) === 'removed');
  const rows = matched.rows.filter((one) => !gone.includes(one)).map(({ row, action }): RowRead => {
    const now = after.plan.get('action', action.id) ?? action;
    const contested = contestedIn(then, after, action.id);
    // What somebody else has set meanwhile is not what this owner answers.
    const known = { ...now, ...(contested.has('status') ? { status: action.status } : {}), ...(contested.has('date') ? { dueOn: action.dueOn, originalDueOn: action.originalDueOn } : {}) };
    const read = answersOfRow(row, { asked: action, now: known, statuses, hasColumn: (key) => columns.has(key), near: day ?? '2000-01-01', returnedOn });
    const { answers, reported, notices } = read;
    const about: RowAbout = { action: now, round, owner, returnedOn, reported, makes: makesOf(asked.id, action.id, row, digest), stands: (id) => standsIn(after.state, id) };
    return {
      about, asked: action, notices: [...notices, ...cellNotices(row)],
      answers: answers.map((answer): RowAnswer => {
        const said = answer.value === null ? {} : editsOfAnswer(about, answer.value, 'return');
        const isNew = answer.value === null || Object.entries(said[action.id] ?? {}).some(([field, value]) => !same(after.state.value(action.id, field), value));
        const isContested = contested.has(answer.field) && isNew;
        return { ...answer, key: `${asked.id} ${action.id} ${answer.field}`, edits: isContested ? {} : said, contested: isContested };
      }),
    };
  });
  return {
    owner, then, after, rows,
    origin: { at: day === null ? '' : `${day}T12:00:00Z`, by: owner, label: `Sent in their return for ${briefly(roundName)}` },
    edits: together(rows.flatMap(({ answers }) => answers.map(({ edits }) => edits))),
    notices: [...sheet.notices, ...matched.notices, ...gone.map(({ action }) => `${action.ref} was removed from the plan, so what this return says of it was left out.`)],
  };
}

const RETURNS_SESSION = /^r[0-9a-f]{20}$/;
/** The fields in which what is known now is neither what stood when the owner was asked nor what they said of it themselves. */
function contestedIn(then: PlanAt, after: PlanAt, action: EntityId): ReadonlySet<AnswerField> {
  const isContested = (field: string): boolean => {
    const now = after.state.writes(action, field).at(-1);
    return now !== undefined && !same(now.value, then.state.value(action, field)) && !RETURNS_SESSION.test(sessionOf(now.node.change.id));
  };
  return new Set<AnswerField>([...(isContested('status') ? ['status' as const] : []), ...(isContested('dueOn') ? ['date' as const] : [])]);
}

/** Several edits as one; where two set a field the later one does. */
export function together(edits: readonly Edits[]): Edits {
  const all: Record<EntityId, Edits[string]> = {};
  for (const each of edits) for (const [id, fields] of Object.entries(each)) all[id] = { ...all[id], ...fields };
  return all;
}

/** Keys made of what the row says: the same words are the same update, whoever takes them in and however often. */
function makesOf(asked: EntityId, action: EntityId, { cells }: RowOfReturn, digest: Digest): RowAbout['makes'] {
  const said = (...keys: FillInKey[]) => keys.map((key) => tidyText(cells.get(key)?.text ?? ''));
  const keyOf = (kind: string, words: readonly string[]) => `${action}/${kind}/r${digest(canonical([asked, action, kind, words])).slice(0, 20)}`;
  return { update: keyOf('update', said('progress', 'nextStep')), move: keyOf('move', said('revisedDate', 'reason')), evidence: keyOf('evidence', said('evidence')) };
}

const folded = (ref: string): string => ref.replace(/\s+/g, '').toUpperCase();
const saysSomething = ({ cells }: RowOfReturn): boolean => FILL_IN_COLUMNS.some(({ key }) => key !== 'status' && (cells.get(key)?.text.trim() ?? '') !== '');
/** How much a row answers: with words, by another status alone, or nothing. */
function weightOf(row: RowOfReturn, { status }: Action, statuses: StatusSet): 0 | 1 | 2 {
  if (saysSomething(row)) return 2;
  const given = row.cells.get('status')?.text.trim() ?? '';
  return given !== '' && statusNamed(statuses, given) !== status.is ? 1 : 0;
}
const saidBy = ({ cells }: RowOfReturn): string => FILL_IN_COLUMNS.map(({ key }) => cells.get(key)?.text.trim() ?? '').join('\n');

/** The rows by the references as they were when the return was made, and sentences about those that are nobody’s, somebody else’s or there twice. */
function matchRows(rows: readonly RowOfReturn[], { asks }: Entity<'return'>, { plan }: PlanAt): { readonly rows: readonly { readonly row: RowOfReturn; readonly action: Action }[]; readonly notices: readonly string[] } {
  const actions = new Map(plan.all('action').map((action) => [folded(action.ref), action]));
  const statuses = statusesOf(plan.council);
  const isAsked = new Set(asks);
  const found = new Map<EntityId, { row: RowOfReturn; action: Action }>();
  const notices: string[] = [];
  const unknown: RowOfReturn[] = [];
  const twice = new Set<string>();
  for (const row of rows) {
    const action = actions.get(folded(row.ref));
    if (action === undefined || row.ref === '') {
      if (saysSomething(row)) unknown.push(row);
    } else if (!isAsked.has(action.id)) notices.push(`${action.ref} was not asked for in this return, so its row was left out.${ownersWords(plan.get('person', action.owner)?.name)}`);
    else {
      const before = found.get(action.id);
      // A row that was copied and left as it was says nothing against the one that was filled in.
      const [more, less] = [weightOf(row, action, statuses), before ? weightOf(before.row, action, statuses) : -1];
      if (!before || more > less) found.set(action.id, { row, action });
      else if (more > 0 && more === less && saidBy(row) !== saidBy(before.row)) twice.add(action.id);
    }
  }
  for (const id of twice) {
    notices.push(`${found.get(id)!.action.ref} is there twice with different answers, so neither was taken. Ask which one holds.`);
    found.delete(id);
  }
  if (unknown.length > 0) notices.push(unknownWords(unknown));
  const absent = asks.filter((id) => !found.has(id) && !twice.has(id) && plan.get('action', id) !== null).map((id) => plan.get('action', id)!.ref);
  if (absent.length > 0) notices.push(`${listed(absent.length > 4 ? [...absent.slice(0, 4), `${absent.length - 4} more`] : absent)} ${absent.length === 1 ? 'is' : 'are'} no longer in this return: nothing is known of ${absent.length === 1 ? 'it' : 'them'} from it.`);
  return { rows: [...found.values()], notices };
}
const ownersWords = (owner: string | undefined): string => (owner === undefined ? '' : ` It is ${briefly(owner)}’s: ask them.`);

function unknownWords(rows: readonly RowOfReturn[]): string {
  const [first] = rows;
  const says = briefly(['progress', 'nextStep', 'reason', 'evidence', 'revisedDate'].map((key) => first!.cells.get(key as FillInKey)?.text.trim() ?? '').find((text) => text !== '') ?? '', 100);
  const refs = rows.map(({ ref }) => briefly(ref, 20)).filter((ref) => ref !== '');
  if (rows.length === 1) return `Row ${first!.at} ${refs.length === 0 ? 'has no reference' : `is about “${refs[0]!}”, which is no action of the plan`}, so it was left out. It says “${says}”.`;
  return `${capitalised(count(rows.length, 'row'))} ${refs.length === 0 ? 'have no reference' : `have no reference the plan knows (${listed(refs.slice(0, 4))}${refs.length > 4 ? ' and others' : ''})`}, so they were left out. The first, row ${first!.at}, says “${says}”.`;
}

/** What is odd about the cells that somebody filled in. */
function cellNotices({ cells }: RowOfReturn): string[] {
  return FILL_IN_COLUMNS.flatMap(({ key }) => {
    const cell = cells.get(key);
    if (cell === undefined) return [];
    const name = `“${returnHeading(key)}”`;
    return [
      cell.error ? `${name} holds the error ${briefly(cell.text, 20)}, so it was left out.` : '',
      cell.formula && !cell.error ? (cell.text === '' ? `${name} is a formula, and the file does not hold its result. It was left out.` : `${name} is a formula: what it last came to was read.`) : '',
      cell.struck ? `Some of ${name} is struck through. It was read all the same.` : '',
      (cell.merged?.rows ?? 1) > 1 ? `${name} is merged over ${cell.merged!.rows} rows. It counts for this action alone.` : '',
    ].filter(Boolean);
  });
}
