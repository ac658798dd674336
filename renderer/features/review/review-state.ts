import type { EntityId } from '../../../shared/domain/entity.ts';
import { show } from '../../store/app-store.ts';
import { Store } from '../../store/store.ts';
import type { Shown } from './sections.ts';

/** Which of the recommendations are shown. Kept while one looks at other views. */
export const shownStore = new Store<{ readonly shown: Shown }>({ shown: 'all' });

/** Shows some of the recommendations, and begins at one of them: the rows behind a number elsewhere. */
export function showReview(shown: Shown, first: EntityId | null): void {
  shownStore.update({ shown });
  show('review', first);
}
