import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { focusView, focusViewSoon } from '../../app/panes.ts';
import { select } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { isNarrow, shownOrder } from '../../store/selection.ts';
import { useStore } from '../../store/store.ts';
import { ActionDetails } from './action-details.tsx';
import styles from './details-pane.module.css';
import { neighbours } from './neighbours.ts';
import { PaneEdge } from './pane-edge.tsx';
import { RecommendationDetails } from './recommendation-details.tsx';

/** The details of one action or recommendation: one scroll, everything edited where it stands. Beside the view, or over it in a narrow window. */
export function DetailsPane({ id: selected, onClose }: { readonly id: EntityId; readonly onClose: () => void }) {
  // The list may run ahead while an arrow key is held; the details follow when there is time.
  const id = useDeferredValue(selected);
  const plan = usePlan();
  const order = useStore(shownOrder);
  const [width, setWidth] = useState<number | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const action = plan.get('action', id);
  const recommendation = plan.get('recommendation', id);
  useEffect(() => { body.current?.scrollTo({ top: 0 }); }, [id]);
  if (action === null && recommendation === null) return null;
  const ids = order.includes(id) ? order : plan.all(action ? 'action' : 'recommendation').map((one) => one.id);
  const { previous, next } = neighbours(ids, id);
  const close = () => { onClose(); focusViewSoon(); };
  const shared = { body, close, previous: previous === null ? null : () => select(previous), next: next === null ? null : () => select(next) };
  return (
    <aside
      className={styles['pane']}
      style={width === null ? undefined : { width }}
      data-pane="details"
      aria-label={`Details of ${(action ?? recommendation)!.ref}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !event.currentTarget.contains(event.target as Node)) return;
        event.stopPropagation();
        if (isNarrow()) close();
        else focusView();
      }}
    >
      {action !== null && <ActionDetails key={id} action={action} {...shared} />}
      {recommendation !== null && <RecommendationDetails key={id} recommendation={recommendation} {...shared} />}
      <PaneEdge onWidth={setWidth} />
    </aside>
  );
}
