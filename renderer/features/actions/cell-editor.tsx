import { useLayoutEffect, useRef, useState } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { dateMoves } from '../../../shared/domain/facts.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { cellLabel } from './cell-label.ts';
import { DateEditor } from './cells/date-editor.tsx';
import { PersonEditor } from './cells/person-editor.tsx';
import { StatusEditor } from './cells/status-editor.tsx';
import { TextEditor } from './cells/text-editor.tsx';
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
/** The right editor for an open cell, and the command that its value becomes. */
export function CellEditor({ row: { action }, editing: { column, typed }, targets, onMove, onClose }: CellEditorProps) {
  const plan = usePlan();
  const place = useRef<HTMLSpanElement>(null);
  const [cell, setCell] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => setCell(place.current?.closest<HTMLElement>('td') ?? null), []);
  const shared = { typed, onClose, label: cellLabel(column, action.ref) };
  const ids = [...targets];
  const applies = ids.length > 1 ? `For the ${ids.length} selected actions` : null;
  const editor = () => {
    switch (column) {
      case 'ref': return null;
      case 'title': return <TextEditor {...shared} value={action.title} onCommit={(title) => run({ do: 'action.set', ids: [action.id], fields: { title } })} />;
      case 'owner': return <PersonEditor {...shared} value={action.owner} first="officer" cell={cell} applies={applies} onPick={(owner) => run({ do: 'action.set', ids, fields: { owner } })} />;
      case 'holder': return <PersonEditor {...shared} value={action.portfolioHolder} first="member" cell={cell} applies={applies} onPick={(portfolioHolder) => run({ do: 'action.set', ids, fields: { portfolioHolder } })} />;
      case 'dueOn': return (
        <DateEditor
          {...shared} action={action} moves={dateMoves(plan, action.id)} cell={cell}
          onSet={(dueOn) => run({ do: 'action.setDueDate', id: action.id, dueOn })} onMove={(dueOn, onward) => onMove({ action: action.id, dueOn, onward })}
        />
      );
      case 'status': return <StatusEditor {...shared} value={action.status} cell={cell} applies={applies} onPick={(status) => run({ do: 'action.setStatus', ids, status })} />;
    }
  };
  return <span ref={place}>{editor()}</span>;
}
