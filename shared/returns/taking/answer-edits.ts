import type { AnswerValue } from '../../contract/returns.ts';
import { fieldsOf } from '../../commands/edits.ts';
import type { Edits } from '../../commands/command.ts';
import type { Action, StatusWord } from '../../domain/action.ts';
import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { EntityId } from '../../domain/entity.ts';

/** What a row’s answers are written about, and into. */
export interface RowAbout {
  readonly action: Action;
  readonly round: EntityId;
  readonly owner: string;
  readonly returnedOn: CalendarDay | null;
  readonly reported: StatusWord | null;
  /** The things its answers make. Their keys follow from the file, so whoever takes it in makes the same things. */
  readonly makes: { readonly update: EntityId; readonly move: EntityId; readonly evidence: EntityId };
  /** Whether one of them is there already, as an earlier return of the same words left it. */
  readonly stands: (id: EntityId) => 'absent' | 'removed' | 'there';
}

/** An answer as edits. `by`: in a return what was said already is not said again; a clerk’s own words stand in place of the return’s. */
export function editsOfAnswer(about: RowAbout, value: AnswerValue, by: 'return' | 'clerk'): Edits {
  const { action, makes, returnedOn } = about;
  const made = (id: EntityId, fields: object): Edits => {
    const stands = about.stands(id);
    if (by === 'return' && stands === 'there') return {};
    return { [id]: { ...(stands === 'removed' ? { removed: false } : {}), ...(by === 'return' && stands === 'removed' ? {} : fieldsOf(fields)) } };
  };
  switch (value.field) {
    case 'status': return { [action.id]: fieldsOf({ status: value.status }) };
    case 'progress': {
      const { progress, nextStep } = value;
      return made(makes.update, { round: about.round, madeOn: returnedOn, madeBy: about.owner, status: about.reported, progress, nextStep });
    }
    case 'date': {
      const { dueOn, reason } = value;
      const first = action.originalDueOn ?? action.dueOn;
      // A first date is simply set; every later one is a move of the slippage ledger.
      const move = first === null ? {} : made(makes.move, { from: action.dueOn, to: dueOn, reason, movedOn: returnedOn });
      return { [action.id]: { dueOn, originalDueOn: first ?? dueOn }, ...move };
    }
    case 'evidence': {
      const isAddress = /^(https?:\/\/|\\\\)\S+$/i.test(value.title.trim());
      return made(makes.evidence, { title: isAddress ? '' : value.title, where: isAddress ? value.title : '', givenOn: returnedOn });
    }
  }
}
