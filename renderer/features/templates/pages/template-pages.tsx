import { useMemo, type ReactNode } from 'react';
import type { TemplateDrawing } from '../../../../shared/template/drawing.ts';
import { pagesOf } from '../../../../shared/template/drawn-pages.ts';
import { placeWords } from '../../../../shared/template/place-words.ts';
import type { TemplatePlace } from '../../../../shared/template/template-facts.ts';
import { PickingOn, type ToldPlace } from './shown-on.ts';
import { TemplatePage } from './template-page.tsx';
import styles from './template-pages.module.css';
import { usePlaces } from './use-places.ts';

interface TemplatePagesProps {
  readonly drawing: TemplateDrawing;
  /** As in the facts: in the order in which they are read. */
  readonly places: readonly TemplatePlace[];
  readonly selected: string | null;
  readonly toldOf: (anchor: string) => ToldPlace;
  readonly onPick: (anchor: string) => void;
}
/** The council's template as a picture of its pages, in which each place is a button. The pane scrolls by itself. */
export function TemplatePages({ drawing, places, selected, toldOf, onPick }: TemplatePagesProps): ReactNode {
  const pages = useMemo(() => pagesOf(drawing), [drawing]);
  const names = useMemo(() => new Map(places.map((place) => [place.anchor, placeWords(place)])), [places]);
  const { pane, active, onFocus, onKeyDown } = usePlaces(places[0]?.anchor ?? null, selected);
  const count = pages.filter(({ is }) => is === 'page').length;
  return (
    <div ref={pane} className={styles['pages']} role="group" aria-label="Pages of the template" onFocus={onFocus} onKeyDown={onKeyDown}>
      <PickingOn value={{ selected, active, nameOf: (anchor) => names.get(anchor) ?? 'A place', toldOf, onPick }}>
        {pages.map((shown, at) => <TemplatePage key={at} shown={shown} drawing={drawing} pages={count} />)}
      </PickingOn>
      {drawing.isCutShort && <p className={styles['note']}>The rest of the template is not shown: it is longer than a picture of it can be. Nothing of it is lost, and its places are filled as any other.</p>}
    </div>
  );
}
