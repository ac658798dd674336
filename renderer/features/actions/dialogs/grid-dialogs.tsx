import type { EntityId } from '../../../../shared/domain/entity.ts';
import { MoveDateDialog } from '../../details/move-date-dialog.tsx';
import { AddManyDialog } from '../adding/add-many-dialog.tsx';
import { PerRecommendationDialog } from '../adding/per-recommendation-dialog.tsx';
import type { AskedMove } from '../use-grid-state.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { MoveDatesDialog } from './move-dates-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** What the list of actions asks before it does something. */
export type Asked =
  | ({ readonly is: 'move' } & AskedMove)
  | { readonly is: 'change'; readonly ids: readonly EntityId[] }
  | { readonly is: 'withdraw'; readonly ids: readonly EntityId[] }
  | { readonly is: 'add many' }
  | { readonly is: 'per recommendation' };

interface GridDialogsProps {
  readonly asked: Asked;
  /** `made`: the action to go to; null goes back to where one was. */
  readonly onClose: (made: EntityId | null) => void;
}
export function GridDialogs({ asked, onClose }: GridDialogsProps) {
  const close = () => onClose(null);
  switch (asked.is) {
    case 'move': {
      const [only, more] = asked.actions;
      if (only === undefined) return null;
      if (more !== undefined) return <MoveDatesDialog ids={asked.actions} dueOn={asked.dueOn} onClose={close} />;
      return <MoveDateDialog action={only} dueOn={asked.dueOn} onClose={close} />;
    }
    case 'change': return <ChangeDialog ids={asked.ids} onClose={close} />;
    case 'withdraw': return <WithdrawDialog ids={asked.ids} onClose={close} />;
    case 'add many': return <AddManyDialog onAdded={onClose} onClose={close} />;
    case 'per recommendation': return <PerRecommendationDialog onClose={close} />;
  }
}
