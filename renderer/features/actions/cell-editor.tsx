import { useLayoutEffect, useRef, useState } from 'react';
import type { Command } from '../../../shared/commands/decide.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { dateMoves } from '../../../shared/domain/facts.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { cellLabel } from './cell-label.ts';
import { DateEditor } from './cells/date-editor.tsx';
import { DayEditor } from './cells/day-editor.tsx';
import { FormEditor } from './cells/form-editor.tsx';
import { LinesEditor } from './cells/lines-editor.tsx';
import { PersonEditor } from './cells/person-editor.tsx';
import { StatusEditor } from './cells/status-editor.tsx';
import { TextEditor } from './cells/text-editor.tsx';
import { COLUMNS } from './columns/columns.ts';
import { AnswersFields } from './fields/answers-fields.tsx';
import { ClassificationFields } from './fields/classification-fields.tsx';
import { ResourcingFields } from './fields/resourcing-fields.tsx';
import { RiskFields } from './fields/risk-fields.tsx';
import { showMeanwhile } from './just-typed.ts';
import type { Onward } from './moving.ts';
import type { ActionRow } from './rows.ts';
import type { AskedMove, Editing } from './use-grid-state.ts';

interface CellEditorProps {
  readonly row: ActionRow;
  readonly editing: Editing;
  /** The actions the value is for: several when this row is one of several that are ticked. */
  readonly targets: readonly EntityId[];
  readonly onMove: (move: AskedMove) => void;
  readonly onClose: (onward: Onward | null) => void;
}
type Fields = Extract<Command, { do: 'action.set' }>['fields'];

/** The right editor for an open cell, and the command that its value becomes. */
export function CellEditor({ row, editing: { column, typed }, targets, onMove, onClose }: CellEditorProps) {
  const plan = usePlan();
  const place = useRef<HTMLSpanElement>(null);
  const [cell, setCell] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => setCell(place.current?.closest<HTMLElement>('td') ?? null), []);
  const { action } = row;
  const ids = [...targets];
  const set = (fields: Fields) => run({ do: 'action.set', ids, fields });
  const held = COLUMNS[column].textOf(row);
  const shared = { typed, onClose, cell, label: cellLabel(column, action.ref), applies: ids.length > 1 ? `For the ${ids.length} selected actions` : null };
  const editor = () => {
    switch (column) {
      case 'title': return <TextEditor {...shared} value={action.title} onCommit={(title) => showMeanwhile(action.id, { column, words: title }, run({ do: 'action.set', ids: [action.id], fields: { title } }))} />;
      case 'detail':
      case 'successMeasure': return <LinesEditor {...shared} held={held} value={action[column]} onCommit={(words) => (ids.length > 1 ? set({ [column]: words }) : showMeanwhile(action.id, { column, words }, set({ [column]: words })))} />;
      case 'owner': return <PersonEditor {...shared} value={action.owner} first="officer" onPick={(owner) => set({ owner })} />;
      case 'holder': return <PersonEditor {...shared} value={action.portfolioHolder} first="member" only="member" onPick={(portfolioHolder) => set({ portfolioHolder })} />;
      case 'startOn': return <DayEditor {...shared} value={action.startOn} onSet={(startOn) => set({ startOn })} />;
      case 'dueOn': return (
        <DateEditor
          {...shared} action={action} moves={dateMoves(plan, action.id)}
          onSet={(dueOn) => (ids.length === 1 ? run({ do: 'action.setDueDate', id: action.id, dueOn }) : Promise.resolve(onMove({ actions: ids, dueOn, onward: 'stay' })))}
          onMove={(dueOn, onward) => onMove({ actions: ids, dueOn, onward })}
        />
      );
      case 'status':
      case 'beside': return <StatusEditor {...shared} value={action.status} onPick={(status) => run({ do: 'action.setStatus', ids, status })} />;
      case 'answers': return (
        <FormEditor
          {...shared} held={held} from={row.answered.map((one) => one.id)} fields={(value, change) => <AnswersFields value={value} onChange={(next) => change([...next])} />}
          onSave={(recommendations) => run({ do: 'action.setAnswers', ids, recommendations })}
        />
      );
      case 'resourcing': return <FormEditor {...shared} held={held} from={action.resourcing} fields={(value, change) => <ResourcingFields value={value} onChange={change} />} onSave={(resourcing) => set({ resourcing })} />;
      case 'risk': return <FormEditor {...shared} held={held} from={action.risk} fields={(value, change) => <RiskFields value={value} onChange={change} />} onSave={(risk) => set({ risk })} />;
      case 'classification': return <FormEditor {...shared} held={held} from={action.classification} fields={(value, change) => <ClassificationFields value={value} onChange={change} />} onSave={(classification) => set({ classification })} />;
      default: return null;
    }
  };
  return <span ref={place}>{editor()}</span>;
}
