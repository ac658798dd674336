import { useDeferredValue, useEffect, useRef } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Entity, Kind, Plan } from '../../../shared/domain/plan.ts';
import { focusView, focusViewSoon } from '../../app/panes.ts';
import { ExplainedCoverageMark } from '../../components/coverage-mark.tsx';
import quiet from '../../components/quiet-fields.module.css';
import { select } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { isNarrow, shownOrder } from '../../store/selection.ts';
import { Store, useStore } from '../../store/store.ts';
import { CommitteeDetails } from '../people/committee-details.tsx';
import { MeetingDetails } from '../people/meeting-details.tsx';
import { meetingWords } from '../people/meeting-rows.ts';
import { PersonDetails } from '../people/person-details.tsx';
import { TYPE_WORDS } from '../people/person-rows.ts';
import { ActionDetails } from './action-details.tsx';
import styles from './details-pane.module.css';
import { neighbours } from './neighbours.ts';
import { PaneEdge } from './pane-edge.tsx';
import { PaneHead } from './pane-head.tsx';
import { StatusButton } from './parts/status-button.tsx';
import { RecommendationDetails } from './recommendation-details.tsx';

/** As wide as somebody made it, until the window is closed; null for the usual width. */
const paneWidth = new Store<number | null>(null);

/** The kinds of things that have details of their own. */
const DETAILED = ['action', 'recommendation', 'person', 'committee', 'meeting'] as const;
type Detailed = Entity<(typeof DETAILED)[number]>;
const isDetailed = (thing: Entity | null): thing is Detailed => thing !== null && (DETAILED as readonly Kind[]).includes(thing.kind);
const nameOfThing = (plan: Plan, thing: Detailed): string =>
  ('ref' in thing ? thing.ref : 'name' in thing ? thing.name : meetingWords(plan.get('committee', thing.committee)?.name ?? '', thing));

/** What stands at the head: a reference, or what sort of thing it is where it has none. */
const headOf = (thing: Detailed): string => ('ref' in thing ? thing.ref : thing.kind === 'person' ? TYPE_WORDS[thing.type] : thing.kind === 'committee' ? 'Committee' : 'Meeting');
function Mark({ thing }: { readonly thing: Detailed }) {
  const plan = usePlan();
  if (thing.kind === 'action') return <StatusButton action={thing} />;
  return thing.kind === 'recommendation' ? <ExplainedCoverageMark plan={plan} recommendation={thing} /> : null;
}

/** The details of one thing: one scroll, everything edited where it stands. Beside the view, or over it in a narrow window. */
export function DetailsPane({ id: selected, onClose }: { readonly id: EntityId; readonly onClose: () => void }) {
  // The list may run ahead while an arrow key is held; the details follow when there is time.
  const id = useDeferredValue(selected);
  const plan = usePlan();
  const order = useStore(shownOrder);
  const width = useStore(paneWidth);
  const body = useRef<HTMLDivElement>(null);
  const thing = plan.find(id);
  useEffect(() => { body.current?.scrollTo({ top: 0 }); }, [id]);
  if (!isDetailed(thing)) return null;
  const ids = order.includes(id) ? order : plan.all(thing.kind).map((one) => one.id);
  const { previous, next } = neighbours(ids, id);
  const close = () => { onClose(); focusViewSoon(); };
  const goTo = (one: EntityId | null) => (one === null ? null : () => select(one));
  return (
    <aside
      className={styles['pane']}
      style={width === null ? undefined : { width }}
      data-pane="details"
      aria-label={`Details of ${nameOfThing(plan, thing)}`}
      onKeyDown={(event) => {
        const to = event.ctrlKey && !event.shiftKey && !event.altKey ? { PageUp: previous, PageDown: next }[event.key] : undefined;
        if (to !== undefined) { event.preventDefault(); goTo(to)?.(); return; }
        if (event.key !== 'Escape' || event.defaultPrevented || !event.currentTarget.contains(event.target as Node)) return;
        event.stopPropagation();
        if (isNarrow()) close();
        else focusView();
      }}
    >
      <PaneHead name={headOf(thing)} close={close} previous={goTo(previous)} next={goTo(next)} mark={<Mark key={id} thing={thing} />} />
      <div className={`${styles['body']} ${quiet['quiet']}`} ref={body}>
        {thing.kind === 'action' && <ActionDetails key={id} action={thing} close={close} />}
        {thing.kind === 'recommendation' && <RecommendationDetails key={id} recommendation={thing} />}
        {thing.kind === 'person' && <PersonDetails key={id} person={thing} />}
        {thing.kind === 'committee' && <CommitteeDetails key={id} committee={thing} />}
        {thing.kind === 'meeting' && <MeetingDetails key={id} meeting={thing} />}
      </div>
      <PaneEdge onWidth={(pixels) => paneWidth.set(pixels)} />
    </aside>
  );
}
