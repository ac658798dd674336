import { Warning16Filled } from '@fluentui/react-icons';
import type { PaperPart } from '../../../shared/domain/report-template.ts';
import type { ReportLayout } from '../../../shared/papers/layout.ts';
import { sentence } from '../../../shared/papers/words.ts';
import { partsForPlace } from '../../../shared/template/choosing.ts';
import { partWords } from '../../../shared/template/paper-parts.ts';
import { placeName, standsWhere } from '../../../shared/template/place-groups.ts';
import type { PlaceStanding } from '../../../shared/template/place-standing.ts';
import { placeWords } from '../../../shared/template/place-words.ts';
import type { TemplatePlace } from '../../../shared/template/template-facts.ts';
import { GroupedChoice } from '../../components/grouped-choice.tsx';
import styles from './places.module.css';

/** The choice of a place, for the picture to lead to. */
export const choiceId = (anchor: string): string => `fills-${anchor}`;
const NOTHING = 'nothing';

interface PlaceRowProps {
  readonly place: TemplatePlace;
  /** The heading of the whole list, which is not said again. */
  readonly under: string | null;
  readonly standing: PlaceStanding;
  readonly layout: ReportLayout;
  readonly isActive: boolean;
  readonly onActive: () => void;
  readonly onFill: (part: PaperPart | null) => void;
}
/** One place of the template: its words and where they stand, what goes there, and what to look at. */
export function PlaceRow({ place, under, standing: { part, proposed, by, looks }, layout, isActive, onActive, onFill }: PlaceRowProps) {
  const named = (one: PaperPart): string => sentence(partWords(one, layout));
  const groups = partsForPlace(place, layout).map(({ name, parts }) => ({ name, options: parts.map((one) => ({ value: one as string, label: named(one) })) }));
  // What was put there once stays what it is called, though it is not asked for now.
  const isOffered = part === null || groups.some(({ options }) => options.some(({ value }) => value === part));
  const all = isOffered ? groups : [{ name: 'Not asked for', options: [{ value: part as string, label: named(part) }] }, ...groups];
  const where = standsWhere(place, under);
  return (
    <li className={isActive ? styles['active'] : undefined} aria-current={isActive || undefined} onFocus={onActive}>
      <div className={styles['what']}>
        <b>{placeName(place)}</b>
        {where !== null && <small>{where}</small>}
      </div>
      <div className={styles['fills']}>
        <GroupedChoice
          id={choiceId(place.anchor)} aria-label={`What goes into ${placeWords(place)}`} value={part ?? NOTHING} none={{ value: NOTHING, label: 'Left as it is' }} groups={all} proposed={proposed}
          onPick={(value) => onFill(value === NOTHING ? null : (value as PaperPart))}
        />
        {by === 'likely' && <small className={styles['likely']}>Likely, by its label: have a look</small>}
        {by === 'chosen' && proposed !== null && <small className={styles['otherwise']}>Proposed: {named(proposed)}</small>}
      </div>
      {looks.length > 0 && <ul className={styles['looks']}>{looks.map((words) => <li key={words}><Warning16Filled aria-label="To look at" /><span>{words}</span></li>)}</ul>}
    </li>
  );
}
