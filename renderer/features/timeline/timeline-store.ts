import { Store } from '../../store/store.ts';
import { ZOOMS, type Zoom } from './scale.ts';

/** How far one looks. Kept while one is elsewhere. */
export const timelineStore = new Store<{ readonly zoom: Zoom }>({ zoom: 'month' });
/** Nearer with -1, farther with 1, as far as it goes. */
export function zoomBy(step: -1 | 1): void {
  const at = ZOOMS.indexOf(timelineStore.get().zoom) + step;
  timelineStore.update({ zoom: ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, at))]! });
}
