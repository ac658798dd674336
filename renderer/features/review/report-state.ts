import type { EntityId } from '../../../shared/domain/entity.ts';
import { focusPane, focusViewSoon } from '../../app/panes.ts';
import { ONE_COLUMN } from '../../app/use-media.ts';
import { appStore, show } from '../../store/app-store.ts';
import { currentPlan } from '../../store/plan-mirror.ts';
import { isNarrow } from '../../store/selection.ts';
import { Store } from '../../store/store.ts';

interface ReportShown {
  readonly open: boolean;
  /** As wide as somebody made it; null for half of what there is. */
  readonly width: number | null;
}
/** Whether the report's text stands beside the review. */
export const reportStore = new Store<ReportShown>({ open: false, width: null });

/** Shows the report beside the review, at the words of a recommendation; without one, at those of the one that is selected. */
export function showInReport(id: EntityId | null = null): void {
  const { selected } = appStore.get();
  const at = id ?? (currentPlan()?.get('recommendation', selected) ? selected : null);
  if (at === null) show('review');
  else show('review', at);
  // Where the details lie over the view, they would lie over the report.
  if (isNarrow() && !window.matchMedia(ONE_COLUMN).matches) appStore.update({ detailsOpen: false });
  reportStore.update({ open: true });
  requestAnimationFrame(() => requestAnimationFrame(() => focusPane(document.querySelector('[data-pane="source"]'))));
}
/** Where the focus was in it, it goes back to where one read: the details it stood in place of, or the row. */
export function closeReport(): void {
  const had = document.querySelector('[data-pane="source"]')?.contains(document.activeElement) ?? false;
  reportStore.update({ open: false });
  if (had) focusViewSoon();
}
export const toggleReport = (): void => (reportStore.get().open && appStore.get().view === 'review' ? closeReport() : showInReport());
