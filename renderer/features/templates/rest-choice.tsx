import { useId } from 'react';
import type { TemplateMapping } from '../../../shared/domain/report-template.ts';
import { placeName, standsWhere } from '../../../shared/template/place-groups.ts';
import { placesToFollow } from '../../../shared/template/rest-after.ts';
import type { TemplateFacts, TemplatePlace } from '../../../shared/template/template-facts.ts';
import { GroupedChoice } from '../../components/grouped-choice.tsx';
import styles from './places.module.css';

/** An anchor is never empty. */
const AT_THE_END = '';

interface RestChoiceProps {
  readonly facts: TemplateFacts;
  readonly mapping: TemplateMapping;
  /** Null: at the end of the text. */
  readonly onPick: (anchor: string | null) => void;
}
/** Where the sections come that have no place of their own; nothing where a place of the template takes them, or there is none to choose. */
export function RestChoice({ facts, mapping: { places, restAfter = AT_THE_END }, onPick }: RestChoiceProps) {
  const id = useId();
  const all = placesToFollow(facts);
  if (all.length === 0 || places.some(({ place, part }) => part === 'rest' && all.some(({ anchor }) => anchor === place))) return null;
  const filled = new Set(places.map(({ place }) => place));
  const groups = [
    { name: 'After what is filled', options: all.filter(({ anchor }) => filled.has(anchor)).map(asOption) },
    { name: 'After what stays as it is', options: all.filter(({ anchor }) => !filled.has(anchor)).map(asOption) },
  ].filter(({ options }) => options.length > 0);
  return (
    <section className={styles['group']} aria-labelledby={id}>
      <h2 id={id}>Everything else</h2>
      <ol>
        <li>
          <div className={styles['what']}><b>Sections without a place of their own</b><small>Each under its own heading</small></div>
          <div className={styles['fills']}>
            <GroupedChoice
              aria-label="Where sections without a place of their own come" value={restAfter} none={{ value: AT_THE_END, label: 'At the end of the text' }} groups={groups}
              onPick={(anchor) => onPick(anchor === AT_THE_END ? null : anchor)}
            />
          </div>
        </li>
      </ol>
    </section>
  );
}
function asOption(place: TemplatePlace): { readonly value: string; readonly label: string } {
  const where = standsWhere(place);
  return { value: place.anchor, label: `After “${placeName(place)}”${where === null || place.kind === 'heading' ? '' : ` (${where.charAt(0).toLowerCase()}${where.slice(1)})`}` };
}
