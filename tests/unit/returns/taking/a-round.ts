import { createHash } from 'node:crypto';
import { PlanSession } from '../../../../electron/session/plan-session.ts';
import { ReturnsInHand } from '../../../../electron/session/returns/returns-in-hand.ts';
import type { Answer, AnswerField, ReturnsReview, TakeInOrder } from '../../../../shared/contract/returns.ts';
import type { Command } from '../../../../shared/commands/decide.ts';
import { longDay } from '../../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import { updatesOf } from '../../../../shared/domain/facts.ts';
import { statusesOf } from '../../../../shared/domain/status-set.ts';
import type { ReadSheet, SheetCell, SheetRow } from '../../../../shared/intake/sheet/read-sheet.ts';
import type { Result } from '../../../../shared/outcome/outcome.ts';
import { PlanRecord } from '../../../../shared/record/record.ts';
import { RETURN_COLUMNS, returnColumnId, type ReturnColumnKey } from '../../../../shared/returns/columns.ts';
import { stampWords } from '../../../../shared/returns/stamp.ts';
import { PlansAt } from '../../../../shared/returns/taking/plan-at.ts';
import { digest, PLAN_ID } from '../../record/copy.ts';

export const value = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};
export function sessionOf(record: PlanRecord, by = 'Asha Rahman'): PlanSession {
  return new PlanSession(record, { now: () => new Date('2027-02-15T09:30:00Z'), by: () => by });
}
export const run = (session: PlanSession, command: Command): EntityId => value(session.run(command)).made ?? '';
/** Another clerk’s copy of all that a plan holds now. */
export function copyOf(session: PlanSession, by = 'Tom Okoro'): PlanSession {
  const record = new PlanRecord(PLAN_ID);
  record.take(session.changes(), digest);
  return sessionOf(record, by);
}
/** Takes in all the other copy has, as sharing a file does. */
export const meet = (one: PlanSession, other: PlanSession): void => {
  one.takeIn(other.changes());
  other.takeIn(one.changes());
};

/** A plan with a round that Lee Park and Priya Raman were asked in: two actions of his, one of hers. */
export function aRound() {
  const session = sessionOf(new PlanRecord(PLAN_ID));
  const lee = run(session, { do: 'person.add', fields: { type: 'officer', name: 'Lee Park', post: 'Head of Place' } });
  const priya = run(session, { do: 'person.add', fields: { type: 'officer', name: 'Priya Raman', post: 'Assistant Director' } });
  const narrative = run(session, { do: 'action.add', fields: { title: 'Publish a narrative of place', owner: lee, dueOn: '2027-03-31' } });
  const forum = run(session, { do: 'action.add', fields: { title: 'Hold a forum with the parishes', owner: lee } });
  const savings = run(session, { do: 'action.add', fields: { title: 'Publish a savings tracker', owner: priya, dueOn: '2027-06-30' } });
  const committee = run(session, { do: 'committee.add', fields: { name: 'Cabinet', type: 'executive' } });
  const meeting = run(session, { do: 'meeting.add', fields: { committee, heldOn: '2027-03-11' } });
  const round = run(session, { do: 'round.add', fields: { name: 'Spring', meeting } });
  const ask = (owner: EntityId, asks: readonly EntityId[], of = round): EntityId => {
    const frontier = [...session.record.frontier()];
    return run(session, { do: 'returns.ask', round: of, returns: [{ owner, asks: [...asks], frontier, fileName: 'Return.xlsx' }] });
  };
  return { session, hand: new ReturnsInHand(session), lee, priya, narrative, forum, savings, meeting, round, ask };
}

/** What somebody writes into a row: words, or a cell as a reader gives it. */
export type Written = Readonly<Partial<Record<ReturnColumnKey, string | Partial<SheetCell>>>>;
export interface SheetOptions {
  readonly savedOn?: string | null;
  readonly fileName?: string;
  /** The columns from the left, by default as they were sent; a text in place of a key is a column somebody put in. */
  readonly columns?: readonly (ReturnColumnKey | `+${string}`)[];
  readonly headings?: Readonly<Partial<Record<ReturnColumnKey, string>>>;
  readonly tableIds?: boolean;
  readonly stamp?: string;
  readonly more?: readonly Written[];
}

/** A return as the plan would have written it, with what its owner wrote into it, by reference. */
export function sheetOf(session: PlanSession, returnId: EntityId, written: Readonly<Record<string, Written>>, options: SheetOptions = {}): ReadSheet {
  const { plan } = session;
  const asked = plan.get('return', returnId)!;
  const then = new PlansAt(session.record).at(asked.frontier)!.plan;
  const columns = options.columns ?? RETURN_COLUMNS.map(({ key }) => key);
  const headingOf = (key: string) => (key.startsWith('+') ? key.slice(1) : (options.headings?.[key as ReturnColumnKey] ?? RETURN_COLUMNS.find((column) => column.key === key)!.heading));
  const row = (at: number, cells: Written): SheetRow => ({
    at,
    cells: columns.flatMap((key, column): SheetCell[] => {
      const cell = cells[key as ReturnColumnKey];
      if (cell === undefined || cell === '') return [];
      return [{ column, text: '', ...(typeof cell === 'string' ? { text: cell } : cell) }];
    }),
  });
  const rows = asked.asks.map((id): Written => {
    const action = then.get('action', id)!;
    const { ref } = action;
    const target = action.dueOn === null ? {} : { targetDate: { text: longDay(action.dueOn), date: action.dueOn } };
    return { ref, action: action.title, ...target, lastUpdate: updatesOf(then, id)[0]?.progress ?? '', status: statusesOf(then.council)[action.status.is].label, ...written[ref] };
  });
  const stamp = options.stamp ?? stampWords({ planId: session.planId, returnId, round: 'Round 1', owner: then.get('person', asked.owner)!.name });
  const headings = { at: 6, cells: columns.map((key, column) => ({ column, text: headingOf(key) })).filter(({ text }) => text !== '') };
  const table = options.tableIds === false ? {} : {
    tableHeaderAt: 6,
    tableColumns: columns.map((key, column) => ({ id: key.startsWith('+') ? 20 + column : returnColumnId(key as ReturnColumnKey), name: headingOf(key), column })),
  };
  const sheets = [{
    name: 'Return', ...table,
    rows: [
      { at: 1, cells: [{ column: 0, text: 'Your actions' }] }, { at: 2, cells: [{ column: 0, text: 'Fill in the coloured cells.' }] }, { at: 4, cells: [{ column: 0, text: stamp }] },
      headings, ...[...rows, ...(options.more ?? [])].map((cells, index) => row(7 + index, cells)),
    ],
  }];
  const bytes = createHash('sha256').update(JSON.stringify([sheets, options.savedOn])).digest('hex');
  return {
    fileName: options.fileName ?? 'Return of Lee Park.xlsx', digest: bytes, format: 'workbook', savedOn: options.savedOn === undefined ? '2027-02-12' : options.savedOn, savedBy: 'Lee Park', sheets, notices: [],
  };
}
export const trouble = (progress: string): Written => ({ status: 'At risk', progress, nextStep: 'Ask for a second supplier', reason: 'The supplier withdrew' });

/** The one answer of a field about an action. */
export function answer(review: ReturnsReview, action: EntityId, field: AnswerField): Answer {
  const found = review.returns.flatMap(({ actions }) => actions).filter(({ id }) => id === action).flatMap(({ answers }) => answers).find((one) => one.field === field);
  if (!found) throw new Error(`No answer on the ${field} of ${action}.`);
  return found;
}
/** Takes in all that is in hand for a round, as decided. */
export function takeIn(hand: ReturnsInHand, round: EntityId, decided: (review: ReturnsReview) => Partial<TakeInOrder> = () => ({})) {
  const review = value(hand.review(round));
  return value(hand.takeIn({ review: review.id, returns: review.returns.map(({ key }) => key), accepted: [], kept: [], edited: [], ...decided(review) }));
}
