import { appStore, useApp, type ViewName } from '../store/app-store.ts';
import { useAsAt } from '../store/as-at.ts';
import { ActionsView } from '../features/actions/actions-view.tsx';
import { PlanBars } from '../features/copies/plan-bars.tsx';
import { ClashesView } from '../features/clashes/clashes-view.tsx';
import { DecisionsView } from '../features/decisions/decisions-view.tsx';
import { DetailsPane } from '../features/details/details-pane.tsx';
import { FindDialog } from '../features/find/find-dialog.tsx';
import { AsAtBar } from '../features/history/as-at-bar.tsx';
import { HistoryView } from '../features/history/history-view.tsx';
import { MonitoringView } from '../features/monitoring/monitoring-view.tsx';
import { OverviewView } from '../features/overview/overview-view.tsx';
import { PapersView } from '../features/papers/papers-view.tsx';
import { PeopleView } from '../features/people/people-view.tsx';
import { MoveMeetingDialog } from '../features/meetings/move-meeting-dialog.tsx';
import { RecordDialogs } from '../features/record/record-dialogs.tsx';
import { CameBack } from '../features/recovery/came-back.tsx';
import { ReportPane } from '../features/review/report-pane.tsx';
import { reportStore } from '../features/review/report-state.ts';
import { ReviewView } from '../features/review/review-view.tsx';
import { SettingsView } from '../features/settings/settings-view.tsx';
import { SpellingDialog } from '../features/spelling/spelling-dialog.tsx';
import { ShareDialog } from '../features/sharing/share-dialog.tsx';
import { TrackerDialog } from '../features/trackers/tracker-dialog.tsx';
import { useSelected } from '../store/store.ts';
import { PlanMayChange } from '../components/may-change.tsx';
import { AppBar } from './app-bar.tsx';
import styles from './frame.module.css';
import { Navigation, NavigationMenu } from './navigation.tsx';
import { StatusBar } from './status-bar.tsx';
import { ONE_COLUMN, useMedia } from './use-media.ts';

const VIEW: Readonly<Record<ViewName, () => React.JSX.Element>> = {
  overview: OverviewView, review: ReviewView, actions: ActionsView, monitoring: MonitoringView, papers: PapersView,
  decisions: DecisionsView, people: PeopleView, history: HistoryView, clashes: ClashesView, settings: SettingsView,
};
/** Views beside which the details of the selected thing have a place. */
const WITH_DETAILS: ReadonlySet<ViewName> = new Set(['review', 'actions', 'monitoring', 'people']);

const closeDetails = (): void => appStore.update({ detailsOpen: false });

/** The window around a plan: what it is called, where one can go, the view, the details of what is selected, what comes next. */
export function Frame() {
  const view = useApp((state) => state.view);
  const selected = useApp((state) => state.selected);
  const detailsOpen = useApp((state) => state.detailsOpen);
  const writing = useApp((state) => state.view === 'papers' && state.openPaper !== null);
  const sharing = useApp((state) => state.sharing);
  const choosingTracker = useApp((state) => state.choosingTracker);
  const spelling = useApp((state) => state.spelling);
  const finding = useApp((state) => state.finding);
  const asAt = useAsAt();
  const oneColumn = useMedia(ONE_COLUMN);
  const withDetails = WITH_DETAILS.has(view) && selected !== null && detailsOpen;
  const withReport = useSelected(reportStore, ({ open }) => open) && view === 'review';
  const View = VIEW[view];
  return (
    <PlanMayChange><div className={styles['frame']} data-as-at={asAt !== null || undefined}>
      <AppBar>{oneColumn && <NavigationMenu />}</AppBar>
      <CameBack />
      <PlanBars />
      <AsAtBar />
      <div className={styles['body']}>
        {!oneColumn && <Navigation rail={writing || withReport} />}
        {/* In one column the details take the view’s place, and the report that of both; what is typed in the view stays. */}
        <main className={styles['main']} data-pane="view" hidden={oneColumn && (withDetails || withReport)}><View key={view} /></main>
        {withReport && <ReportPane />}
        {withDetails && !(oneColumn && withReport) && (
          <DetailsPane id={selected} onClose={closeDetails} />
        )}
      </div>
      <StatusBar />
      {sharing && <ShareDialog onClose={() => appStore.update({ sharing: false })} />}
      {choosingTracker && <TrackerDialog onClose={() => appStore.update({ choosingTracker: false })} />}
      {finding && <FindDialog />}
      {spelling && <SpellingDialog />}
      <MoveMeetingDialog />
      <RecordDialogs />
    </div></PlanMayChange>
  );
}
