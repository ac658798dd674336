import type { Ref } from 'react';
import styles from './find-dialog.module.css';
import { HEADINGS, type Found, type FoundGroup } from './found.ts';

interface FoundListProps {
  readonly id: string;
  readonly ref: Ref<HTMLDivElement>;
  readonly groups: readonly FoundGroup[];
  /** The place of the chosen one among all of the groups. */
  readonly at: number;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (one: Found) => void;
}
export const optionId = (list: string, at: number): string => `${list}-${at}`;

/** What was found, under headings. The focus stays in the field above: the list only shows where one is. */
export function FoundList({ id, ref, groups, at, onPoint, onChoose }: FoundListProps) {
  const starts = groups.map((_, place) => groups.slice(0, place).reduce((sum, { matches }) => sum + matches.length, 0));
  return (
    <div id={id} ref={ref} role="listbox" aria-label="Found" className={styles['list']}>
      {groups.map(({ heading, matches, found }, group) => (
        <div key={heading} role="group" aria-labelledby={`${id}-${heading}`}>
          <p id={`${id}-${heading}`} role="presentation" className={styles['heading']}>{HEADINGS[heading]}{found > matches.length && <span> {found}</span>}</p>
          {matches.map((one, place) => {
            const here = starts[group]! + place;
            return (
              <div
                key={one.thing.key} id={optionId(id, here)} role="option" aria-selected={here === at} className={styles['option']}
                onMouseMove={() => { if (here !== at) onPoint(here); }} onMouseDown={(event) => event.preventDefault()} onClick={() => onChoose(one)}
              >
                {one.thing.ref !== '' && <b>{one.thing.ref}</b>}
                <span className={styles['title']}>{one.thing.title}</span>
                {one.thing.detail !== '' && (one.thing.sort === 'command' ? <kbd>{one.thing.detail}</kbd> : <span className={styles['detail']}>{one.thing.detail}</span>)}
                {one.excerpt !== null && <span className={styles['excerpt']}>{one.excerpt}</span>}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
