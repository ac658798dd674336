import { useId } from 'react';
import type { PaperPart } from '../../../shared/domain/report-template.ts';
import type { ReportLayout } from '../../../shared/papers/layout.ts';
import { placeGroups, type PlaceGroup } from '../../../shared/template/place-groups.ts';
import type { PlaceStanding } from '../../../shared/template/place-standing.ts';
import type { TemplateFacts } from '../../../shared/template/template-facts.ts';
import { PlaceRow } from './place-row.tsx';
import styles from './places.module.css';

interface PlaceListProps {
  readonly facts: TemplateFacts;
  readonly layout: ReportLayout;
  readonly standings: ReadonlyMap<string, PlaceStanding>;
  readonly active: string | null;
  readonly onActive: (anchor: string) => void;
  readonly onFill: (anchor: string, part: PaperPart | null) => void;
}
/** The places of the template in the order in which they are read, each with what goes there. */
export function PlaceList({ facts, ...rest }: PlaceListProps) {
  if (facts.places.length === 0)
    return <p className={styles['none']}>Nothing in this template asks to be filled in, so the whole report comes at the end of its text. In Word, write {'{{subject}}'} or [insert reason] where something belongs, or give it headings such as “Recommendations”, save it, and choose it again.</p>;
  return placeGroups(facts).map((group) => <Group key={group.name} group={group} {...rest} />);
}

function Group({ group: { name, places, under }, layout, standings, active, onActive, onFill }: Omit<PlaceListProps, 'facts'> & { readonly group: PlaceGroup }) {
  const id = useId();
  return (
    <section className={styles['group']} aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <ol>
        {places.map((place) => (
          <PlaceRow
            key={place.anchor} place={place} under={under} standing={standings.get(place.anchor)!} layout={layout} isActive={active === place.anchor}
            onActive={() => onActive(place.anchor)} onFill={(part) => onFill(place.anchor, part)}
          />
        ))}
      </ol>
    </section>
  );
}
