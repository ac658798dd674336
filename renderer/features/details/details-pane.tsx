import { useDeferredValue, useEffect, useRef } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { focusView, focusViewSoon } from '../../app/panes.ts';
import { CoverageMark } from '../../components/coverage-mark.tsx';
import quiet from '../../components/quiet-fields.module.css';
import { select } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { isNarrow, shownOrder } from '../../store/selection.ts';
import { Store, useStore } from '../../store/store.ts';
import { ActionDetails } from './action-details.tsx';
import styles from './details-pane.module.css';
import { neighbours } from './neighbours.ts';
import { PaneEdge } from './pane-edge.tsx';
import { PaneHead } from './pane-head.tsx';
import { StatusButton } from './parts/status-button.tsx';
import { RecommendationDetails } from './recommendation-details.tsx';

/** As wide as somebody made it, until the window is closed; null for the usual width. */
const paneWidth = new Store<number | null>(null);

/** The details of one action or recommendation: one scroll, everything edited where it stands. Beside the view, or over it in a narrow window. */
export function DetailsPane({ id: selected, onClose }: { readonly id: EntityId; readonly onClose: () => void }) {
  // The list may run ahead while an arrow key is held; the details follow when there is time.
  const id = useDeferredValue(selected);
  const plan = usePlan();
  const order = useStore(shownOrder);
  const width = useStore(paneWidth);
  const body = useRef<HTMLDivElement>(null);
  const action = plan.get('action', id);
  const recommendation = plan.get('recommendation', id);
  useEffect(() => { body.current?.scrollTo({ top: 0 }); }, [id]);
  if (action === null && recommendation === null) return null;
  const ids = order.includes(id) ? order : plan.all(action ? 'action' : 'recommendation').map((one) => one.id);
  const { previous, next } = neighbours(ids, id);
  const close = () => { onClose(); focusViewSoon(); };
  const goTo = (one: EntityId | null) => (one === null ? null : () => select(one));
  return (
    <aside
      className={styles['pane']}
      style={width === null ? undefined : { width }}
      data-pane="details"
      aria-label={`Details of ${(action ?? recommendation)!.ref}`}
      onKeyDown={(event) => {
        const to = event.ctrlKey && !event.shiftKey && !event.altKey ? { PageUp: previous, PageDown: next }[event.key] : undefined;
        if (to !== undefined) { event.preventDefault(); goTo(to)?.(); return; }
        if (event.key !== 'Escape' || event.defaultPrevented || !event.currentTarget.contains(event.target as Node)) return;
        event.stopPropagation();
        if (isNarrow()) close();
        else focusView();
      }}
    >
      <PaneHead
        name={(action ?? recommendation)!.ref} close={close} previous={goTo(previous)} next={goTo(next)}
        mark={action !== null ? <StatusButton key={id} action={action} /> : <CoverageMark plan={plan} recommendation={recommendation!} />}
      />
      <div className={`${styles['body']} ${quiet['quiet']}`} ref={body}>
        {action !== null && <ActionDetails key={id} action={action} close={close} />}
        {recommendation !== null && <RecommendationDetails key={id} recommendation={recommendation} />}
      </div>
      <PaneEdge onWidth={(pixels) => paneWidth.set(pixels)} />
    </aside>
  );
}
