import type { OneCommand } from '../../../shared/commands/decide.ts';
import type { Action } from '../../../shared/domain/action.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { ColumnName } from './columns/columns.ts';

/** The command that gives other actions what this one has in a column; null where its value is not typed, or asks for a reason of its own (a target date). */
export function fillFrom(action: Action, column: ColumnName, others: readonly EntityId[]): OneCommand | null {
  const ids = [...others];
  switch (column) {
    case 'title':
    case 'detail':
    case 'owner':
    case 'startOn':
    case 'successMeasure':
    case 'resourcing':
    case 'risk':
    case 'classification': return { do: 'action.set', ids, fields: { [column]: action[column] } };
    case 'holder': return { do: 'action.set', ids, fields: { portfolioHolder: action.portfolioHolder } };
    case 'status':
    case 'beside': return { do: 'action.setStatus', ids, status: action.status };
    case 'answers': return { do: 'action.setAnswers', ids, recommendations: [...action.answers] };
    default: return null;
  }
}
