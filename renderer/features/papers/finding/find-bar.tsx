import { Button, Input, ToggleButton, Tooltip } from '@fluentui/react-components';
import { ArrowDown16Regular, ArrowUp16Regular, ChevronDown16Regular, ChevronRight16Regular, Dismiss16Regular, TextCaseTitle16Regular, TextWholeWord16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { fluentRef } from '../../../components/fluent-ref.ts';
import { useMayChange } from '../../../components/may-change.tsx';
import styles from './find-bar.module.css';
import { leftWords, replaceable } from './replacing.ts';
import type { FindDoing, FindState } from './use-find.ts';

/** Finding and replacing in a paper, as in Word: what is looked for, where one is, and what takes its place. */
export function FindBar({ state: { isReplacing, sought, typed, places, at, asked }, doing }: { readonly state: FindState; readonly doing: FindDoing }) {
  const mayChange = useMayChange();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => { field.current?.focus(); field.current?.select(); }, [asked]);
  const here = places[at];
  const isDrafted = here?.section.isWritten === false;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
    event.stopPropagation();
    doing.close();
  };
  const onEnter = (then: (event: KeyboardEvent) => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    then(event);
  };
  const toggle = (name: string, icon: ReactElement, checked: boolean, onClick: () => void) =>
    <Tooltip content={name} relationship="label"><ToggleButton size="small" appearance="subtle" icon={icon} checked={checked} onClick={onClick} /></Tooltip>;
  const button = (name: string, icon: ReactElement, onClick: () => void, rest = false) =>
    <Tooltip content={name} relationship="label"><Button size="small" appearance="subtle" icon={icon} disabledFocusable={rest} onClick={onClick} /></Tooltip>;
  const left = leftWords(places);
  return (
    <div role="search" aria-label="Find in the paper" className={styles['bar']} data-replacing={(isReplacing && mayChange) || undefined} onKeyDown={onKeyDown}>
      <div className={styles['row']}>
        {mayChange && (
          <Tooltip content={isReplacing ? 'Only find' : 'Replace (Ctrl+H)'} relationship="label">
            <Button size="small" appearance="subtle" aria-expanded={isReplacing} icon={isReplacing ? <ChevronDown16Regular /> : <ChevronRight16Regular />} onClick={() => doing.showReplace(!isReplacing)} />
          </Tooltip>
        )}
        <Input
          ref={fluentRef(field)} type="search" size="small" className={styles['words']} aria-label="Find in the sections" placeholder="Find in the sections" value={sought.words}
          onChange={(_, data) => doing.seek({ words: data.value })} onKeyDown={onEnter((event) => doing.go(event.shiftKey ? -1 : 1))}
        />
        <span role="status" className={styles['count']}>{sought.words === '' ? '' : places.length === 0 ? 'Nothing found' : `${at + 1} of ${places.length}`}</span>
        <span className={styles['together']}>
          {button('Previous (Shift+Enter)', <ArrowUp16Regular />, () => doing.go(-1), places.length === 0)}
          {button('Next (Enter)', <ArrowDown16Regular />, () => doing.go(1), places.length === 0)}
          {toggle('Match case', <TextCaseTitle16Regular />, sought.matchCase, () => doing.seek({ matchCase: !sought.matchCase }))}
          {toggle('Whole words', <TextWholeWord16Regular />, sought.wholeWords, () => doing.seek({ wholeWords: !sought.wholeWords }))}
          {button('Close (Esc)', <Dismiss16Regular />, () => doing.close())}
        </span>
      </div>
      {isReplacing && mayChange && (
        <div className={`${styles['row']} ${styles['replace']}`}>
          <Input type="search" size="small" className={styles['words']} aria-label="Replace with" placeholder="Replace with" value={typed} onChange={(_, data) => doing.type(data.value)} onKeyDown={onEnter(() => void doing.replace())} />
          <span className={styles['together']}>
            <Button size="small" disabledFocusable={here === undefined || isDrafted} onClick={() => void doing.replace()}>Replace</Button>
            <Button size="small" disabledFocusable={replaceable(places).length === 0} onClick={() => void doing.replaceAll()}>Replace all</Button>
          </span>
          {left !== '' && <p className={styles['left']}>{left}</p>}
        </div>
      )}
    </div>
  );
}
