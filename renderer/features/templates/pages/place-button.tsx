import { Checkmark12Filled, QuestionCircle12Filled } from '@fluentui/react-icons';
import { use, type CSSProperties } from 'react';
import type { DrawnPlace } from '../../../../shared/template/drawing.ts';
import { wordsStyle } from './drawn-styles.ts';
import { AroundOn, PickingOn } from './shown-on.ts';
import styles from './template-pages.module.css';

const MARKS = { filled: <Checkmark12Filled />, unsure: <QuestionCircle12Filled />, left: null } as const;
/** What words of a place stand on where it is selected or pointed at, its darkest: it is as legible as any button, whatever its template's colours are. */
const TINT = '#dde2f5';

/** A place of the template: what it says there, or, where it says nothing, what it is filled with. */
export function PlaceButton({ place: { anchor, isMore, words } }: { readonly place: DrawnPlace }) {
  const { selected, active, nameOf, toldOf, onPick } = use(PickingOn);
  const { isAgain, isInMargin } = use(AroundOn);
  const told = toldOf(anchor);
  const isRepeated = isAgain || isMore;
  const name = `${named(nameOf(anchor), words.map((one) => one.words).join(''))}: ${told.words}${isAgain ? ', as on an earlier page' : isMore ? ', continued' : ''}`;
  return (
    <button
      type="button" className={styles['place']} aria-label={name} title={name} data-place={isRepeated ? undefined : anchor} data-state={told.state}
      aria-current={selected === anchor || undefined} tabIndex={!isRepeated && active === anchor ? 0 : -1} onClick={() => onPick(anchor)}
    >
      <span aria-hidden className={styles['mark']}>{MARKS[told.state]}</span>
      {words.length === 0 ? <span className={styles['told']}>{told.words}</span> : words.map((one, at) => <span key={at} style={{ ...wordsStyle(one.look, TINT, isInMargin), ...SEEN }}>{one.words}</span>)}
    </button>
  );
}
/** The name of a place, with what it shows where that is something else, as a content control's prompt is: whoever speaks to the window says what they see. */
function named(name: string, shown: string): string {
  const seen = shown.replace(/\s+/g, ' ').trim();
  return name.toLowerCase().includes(seen.toLowerCase()) ? name : `${seen}, ${name}`;
}
const SEEN: CSSProperties = { whiteSpace: 'pre-wrap' };
