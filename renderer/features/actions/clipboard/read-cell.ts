import { EXEMPT_PARAGRAPHS, PUBLIC } from '../../../../shared/domain/classification.ts';
import type { Command } from '../../../../shared/commands/decide.ts';
import type { Risk, Resourcing, StatusWord } from '../../../../shared/domain/action.ts';
import { readDay, type CalendarDay } from '../../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import type { PersonType } from '../../../../shared/domain/people.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { statusesOf, statusNamed } from '../../../../shared/domain/status-set.ts';
import { COLUMNS, type ColumnName } from '../columns/columns.ts';

export type Fields = Extract<Command, { do: 'action.set' }>['fields'];
/** What words in a cell mean for an action. `left`: they cannot be taken as they are, and why. */
export type Meant =
  | { readonly is: 'fields'; readonly fields: Fields }
  | { readonly is: 'answers'; readonly recommendations: readonly EntityId[] }
  | { readonly is: 'dueOn'; readonly day: CalendarDay | null }
  | { readonly is: 'status'; readonly word: StatusWord }
  | { readonly is: 'left'; readonly why: string };

const left = (why: string): Meant => ({ is: 'left', why });
const fields = (value: Fields): Meant => ({ is: 'fields', fields: value });

/** Reads a cell as somebody would type it into that column. */
export function readCell(plan: Plan, column: ColumnName, text: string, today: CalendarDay): Meant {
  switch (column) {
    case 'title': return text === '' ? left('an action cannot be without words') : fields({ title: text });
    case 'detail':
    case 'successMeasure': return fields({ [column]: text });
    case 'owner': return person(plan, text, null, (owner) => ({ owner }));
    case 'holder': return person(plan, text, 'member', (portfolioHolder) => ({ portfolioHolder }));
    case 'startOn':
    case 'dueOn': {
      const day = text === '' ? null : readDay(text, today);
      if (day === null && text !== '') return left(`“${text}” is not a date`);
      return column === 'startOn' ? fields({ startOn: day }) : { is: 'dueOn', day };
    }
    case 'status': {
      const word = statusNamed(statusesOf(plan.council), text);
      return word !== null ? { is: 'status', word } : left(`“${text}” is not a status`);
    }
    case 'answers': return answers(plan, text);
    case 'resourcing': return resourcing(text);
    case 'risk': return fields({ risk: risk(text) });
    case 'classification': return classification(text);
    default: return left(`${COLUMNS[column].heading.toLowerCase()} follows from other things`);
  }
}
function person(plan: Plan, name: string, only: PersonType | null, set: (id: EntityId | null) => Fields): Meant {
  if (name === '') return fields(set(null));
  const wanted = name.toLowerCase();
  const found = plan.all('person').find((one) => one.name.toLowerCase() === wanted);
  if (!found) return left(`“${name}” is not among the people`);
  return only !== null && found.type !== only ? left(`${found.name} is not a ${only}`) : fields(set(found.id));
}
/** References with anything between them that is none: `KR1, 4.1/S2`. */
function answers(plan: Plan, text: string): Meant {
  const all = plan.all('recommendation');
  const wanted = text.split(/[\s,;]+/).filter(Boolean);
  const unknown = wanted.find((ref) => !all.some((one) => one.ref.toLowerCase() === ref.toLowerCase()));
  if (unknown !== undefined) return left(`“${unknown}” is no recommendation`);
  return { is: 'answers', recommendations: all.filter((one) => wanted.some((ref) => ref.toLowerCase() === one.ref.toLowerCase())).map((one) => one.id) };
}
const PLAIN_RESOURCING: Readonly<Record<string, Resourcing | null>> = {
  '': null, 'existing resources': { from: 'existing resources' }, 'within existing resources': { from: 'existing resources' }, 'not known': { from: 'not known' },
  'not known yet': { from: 'not known' },
  'outside support requested': { from: 'outside support', requestedOf: '' },
};
function resourcing(text: string): Meant {
  const known = PLAIN_RESOURCING[text.toLowerCase()];
  return known === undefined ? left('new funding is said in its cell, with amount, year and budget') : fields({ resourcing: known });
}
const REGISTER = /^corporate risk register,?\s*/i;
const risk = (text: string): Risk | null => (text === '' ? null : { is: 'on the register', reference: text.replace(REGISTER, '') });
/** Public and internal are a word; what is exempt or confidential needs its reasons in law. */
function classification(text: string): Meant {
  const level = text.toLowerCase();
  if (level === '' || level === 'public') return fields({ classification: PUBLIC });
  if (level === 'internal') return fields({ classification: { ...PUBLIC, level } });
  return left(`who may see it is said in its cell${level.startsWith('exempt') ? `, with one of the ${Object.keys(EXEMPT_PARAGRAPHS).length} paragraphs` : ''}`);
}
