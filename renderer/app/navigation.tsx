import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  BookOpen20Filled, BookOpen20Regular, DocumentText20Filled, DocumentText20Regular, Gavel20Filled, Gavel20Regular, History20Filled, History20Regular, Home20Filled,
  Home20Regular, People20Filled, People20Regular, Pulse20Filled, Pulse20Regular, Settings20Filled, Settings20Regular, TaskListSquareLtr20Filled,
  Navigation20Regular, TaskListSquareLtr20Regular, type FluentIcon,
} from '@fluentui/react-icons';
import { isAnswered } from '../../shared/domain/facts.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { missingReturns } from '../../shared/rounds/progress.ts';
import { planToday, show, useApp, type ViewName } from '../store/app-store.ts';
import { usePlanLater } from '../store/plan-mirror.ts';
import styles from './frame.module.css';
import { focusViewSoon } from './panes.ts';

interface Place {
  readonly view: ViewName;
  readonly label: string;
  readonly icon: FluentIcon;
  readonly chosen: FluentIcon;
  /** What waits there, said in full for a screen reader. */
  readonly waiting?: (plan: Plan) => { readonly count: number; readonly words: string };
}
const PLACES: readonly Place[] = [
  { view: 'overview', label: 'Overview', icon: Home20Regular, chosen: Home20Filled },
  {
    view: 'review', label: 'Review', icon: BookOpen20Regular, chosen: BookOpen20Filled,
    waiting: (plan) => ({ count: plan.all('recommendation').filter((one) => !isAnswered(one)).length, words: 'not answered yet' }),
  },
  { view: 'actions', label: 'Actions', icon: TaskListSquareLtr20Regular, chosen: TaskListSquareLtr20Filled },
  {
    view: 'monitoring', label: 'Monitoring', icon: Pulse20Regular, chosen: Pulse20Filled,
    waiting: (plan) => ({ count: missingReturns(plan, planToday()), words: 'not returned yet' }),
  },
  { view: 'papers', label: 'Papers', icon: DocumentText20Regular, chosen: DocumentText20Filled },
  { view: 'decisions', label: 'Decisions', icon: Gavel20Regular, chosen: Gavel20Filled },
  { view: 'people', label: 'People', icon: People20Regular, chosen: People20Filled },
  { view: 'history', label: 'History', icon: History20Regular, chosen: History20Filled },
];
const SETTINGS: Place = { view: 'settings', label: 'Settings', icon: Settings20Regular, chosen: Settings20Filled };

function PlaceButton({ place }: { readonly place: Place }) {
  const plan = usePlanLater();
  const here = useApp((state) => state.view === place.view);
  const waiting = place.waiting?.(plan);
  const Icon = here ? place.chosen : place.icon;
  return (
    <button type="button" aria-current={here ? 'page' : undefined} title={place.label} onClick={() => show(place.view)} {...(here ? { 'data-pane-start': true } : {})}>
      <Icon aria-hidden />
      <span className={styles['label']}>{place.label}</span>
      {waiting && waiting.count > 0 && (
        <span className={styles['count']}>{waiting.count}<span className="visually-hidden"> {waiting.words}</span></span>
      )}
    </button>
  );
}

/** The places one can go. `rail`: only their pictures, which leaves the room to the work. */
export function Navigation({ rail }: { readonly rail: boolean }) {
  return (
    <nav className={`${styles['nav']} ${rail ? styles['rail'] : ''}`} aria-label="Views" data-pane="navigation">
      {PLACES.map((place) => <PlaceButton key={place.view} place={place} />)}
      <span className={styles['space']} />
      <PlaceButton place={SETTINGS} />
    </nav>
  );
}

/** The same places behind one button, where the window has room for one column only. */
export function NavigationMenu() {
  const view = useApp((state) => state.view);
  const places = [...PLACES, SETTINGS];
  return (
    <nav aria-label="Views">
      <Menu checkedValues={{ view: [view] }} onCheckedValueChange={(_, data) => { show((data.checkedItems[0] ?? view) as ViewName); focusViewSoon(); }}>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<Navigation20Regular />} aria-label={`View: ${places.find((one) => one.view === view)?.label ?? ''}`} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>{places.map((one) => <MenuItemRadio key={one.view} name="view" value={one.view} icon={<one.icon />}>{one.label}</MenuItemRadio>)}</MenuList>
        </MenuPopover>
      </Menu>
    </nav>
  );
}
