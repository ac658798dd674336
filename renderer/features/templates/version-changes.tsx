import { count } from '../../../shared/papers/words.ts';
import type { CarriedOver } from '../../../shared/template/compare-template.ts';
import { placeName } from '../../../shared/template/place-groups.ts';
import styles from './findings.module.css';

/** What of the version before is kept, new, renamed or gone: in sentences, then the places that are worth a look. */
export function VersionChanges({ carried: { sentences, places }, onPlace }: { readonly carried: CarriedOver; readonly onPlace: (anchor: string) => void }) {
  const other = places.filter(({ was }) => was !== 'kept');
  return (
    <>
      <ul className={styles['sentences']}>{sentences.map((words) => <li key={words}>{words}</li>)}</ul>
      {other.length > 0 && (
        <section aria-label="Places that are not as before">
          <h2 className={styles['heading']}>{count(other.length, 'place')} to look at</h2>
          <ul className={styles['places']}>
            {other.map(({ anchor, place, was }) => (
              <li key={anchor}><button type="button" className={styles['link']} onClick={() => onPlace(anchor)}>{placeName(place)}</button><small>{was === 'new' ? 'New' : 'Other words'}</small></li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
