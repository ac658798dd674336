import { memo, useCallback, useDeferredValue, useEffect, useRef } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Committee } from '../../../shared/domain/people.ts';
import type { Entity, Kind } from '../../../shared/domain/plan.ts';
import type { Recommendation } from '../../../shared/domain/review.ts';
import { focusView, focusViewSoon } from '../../app/panes.ts';
import { ExplainedCoverageMark } from '../../components/coverage-mark.tsx';
import { PaneEdge } from '../../components/pane-edge.tsx';
import quiet from '../../components/quiet-fields.module.css';
import { select } from '../../store/app-store.ts';
import { usePart, usePlan } from '../../store/plan-mirror.ts';
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
import { PaneHead } from './pane-head.tsx';
import { StatusButton } from './parts/status-button.tsx';
import { RecommendationDetails } from './recommendation-details.tsx';

/** As wide as somebody made it, until the window is closed; null for the usual width. */
const paneWidth = new Store<number | null>(null);
const LEAST = 320;
const MOST = 560;

/** The kinds of things that have details of their own. */
const DETAILED = ['action', 'recommendation', 'person', 'committee', 'meeting'] as const;
type Detailed = Entity<(typeof DETAILED)[number]>;
const isDetailed = (thing: Entity | null): thing is Detailed => thing !== null && (DETAILED as readonly Kind[]).includes(thing.kind);
const nameOfThing = (thing: Detailed, committee: Committee | null): string =>
  ('ref' in thing ? thing.ref : 'name' in thing ? thing.name : meetingWords(committee?.name ?? '', thing));

/** What stands at the head: a reference, or what sort of thing it is where it has none. */
const headOf = (thing: Detailed): string => ('ref' in thing ? thing.ref : thing.kind === 'person' ? TYPE_WORDS[thing.type] : thing.kind === 'committee' ? 'Committee' : 'Meeting');
function Mark({ thing }: { readonly thing: Detailed }) {
  if (thing.kind === 'action') return <StatusButton action={thing} />;
  return thing.kind === 'recommendation' ? <Coverage recommendation={thing} /> : null;
}
const Coverage = ({ recommendation }: { readonly recommendation: Recommendation }) => <ExplainedCoverageMark plan={usePlan()} recommendation={recommendation} />;

/** The details of one thing: one scroll, everything edited where it stands. Beside the view, or over it in a narrow window. */
export function DetailsPane({ id, onClose }: DetailsPaneProps) {
  // The list may run ahead while an arrow key is held; the details follow when there is time.
  return <DetailsOf id={useDeferredValue(id)} onClose={onClose} />;
}
interface DetailsPaneProps {
  readonly id: EntityId;
  /** The same function at each drawing. */
  readonly onClose: () => void;
}
const DetailsOf = memo(function DetailsOf({ id, onClose }: DetailsPaneProps) {
  const order = useStore(shownOrder);
  const width = useStore(paneWidth);
  const body = useRef<HTMLDivElement>(null);
  const thing = usePart((plan) => plan.find(id));
  const committee = usePart((plan) => (thing?.kind === 'meeting' ? plan.get('committee', thing.committee) : null));
  // A list that does not have it leaves it among all of its kind.
  const others = usePart((plan) => (thing === null || order.includes(id) ? null : plan.all(thing.kind)));
  const close = useCallback(() => { onClose(); focusViewSoon(); }, [onClose]);
  useEffect(() => { body.current?.scrollTo({ top: 0 }); }, [id]);
  if (!isDetailed(thing)) return null;
  const ids = others === null ? order : others.map((one) => one.id);
  const { previous, next } = neighbours(ids, id);
  const goTo = (one: EntityId | null) => (one === null ? null : () => select(one));
  return (
    <aside
      className={styles['pane']}
      style={width === null ? undefined : { width }}
      data-pane="details"
      aria-label={`Details of ${nameOfThing(thing, committee)}`}
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
      <PaneEdge label="Width of the details" least={LEAST} most={MOST} onWidth={(pixels) => paneWidth.set(pixels)} />
    </aside>
  );
});
