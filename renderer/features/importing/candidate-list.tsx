import { Button, Checkbox } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useEffect, useState, type KeyboardEvent, type Ref } from 'react';
import type { FoundTheme } from '../../../shared/intake/findings.ts';
import type { Candidate } from '../../../shared/intake/selection.ts';
import { Choice } from '../../components/choice.tsx';
import styles from './importing.module.css';

interface CandidateListProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly themes: readonly FoundTheme[];
  readonly candidates: readonly Candidate[];
  /** The reference each taken passage will carry, by paragraph and text. */
  readonly refs: ReadonlyMap<string, string>;
  /** The paragraph that is looked at, in the list and in the report alike. */
  readonly active: number | null;
  readonly onActive: (paragraph: number) => void;
  readonly onToggle: (candidate: Candidate) => void;
  readonly onPlace: (candidate: Candidate, kind: Candidate['kind'], theme: number | null) => void;
}
const KINDS = [{ value: 'key', label: 'Key recommendation' }, { value: 'suggestion', label: 'Suggestion' }] as const;
const titleOf = (theme: FoundTheme | undefined): string => (theme ? `${theme.number ?? ''} ${theme.title}`.trim() : 'Under no theme');

/** Neighbours under one theme stand together, in the order of the report. */
function grouped(candidates: readonly Candidate[]): { readonly theme: number | null; readonly candidates: readonly Candidate[] }[] {
  const groups: { theme: number | null; candidates: Candidate[] }[] = [];
  for (const one of candidates) {
    const last = groups.at(-1);
    if (last?.theme === one.theme) last.candidates.push(one);
    else groups.push({ theme: one.theme, candidates: [one] });
  }
  return groups;
}
const keyOf = (group: { readonly theme: number | null }, index: number): string => `${group.theme ?? 'none'} ${index}`;
function countWords(candidates: readonly Candidate[]): string {
  const of = (origin: Candidate['origin']) => candidates.filter((one) => one.origin === origin).length;
  const words = [[of('found') + of('byHand'), 'found'], [of('possible'), 'possible'], [of('leftOut'), 'left out']] as const;
  return words.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`).join(' · ');
}

function Row({ one, themes, reference, isActive, isStop, onActive, onToggle, onPlace }: { readonly one: Candidate; readonly reference: string | undefined; readonly isActive: boolean; readonly isStop: boolean } & Pick<CandidateListProps, 'themes' | 'onActive' | 'onToggle' | 'onPlace'>) {
  const about = one.taken ? `${one.kind === 'key' ? 'Key recommendation' : 'Suggestion'} ${reference ?? ''}${one.origin === 'byHand' ? ' · marked by you' : ''}` : one.origin === 'found' ? 'Taken out by you' : `${one.origin === 'possible' ? 'Possible' : 'Left out'}: ${one.reason ?? ''}`;
  return (
    <li
      className={`${styles['row']} ${styles[one.taken ? 'taken' : one.origin]} ${isActive ? styles['active'] : ''}`}
      data-paragraph={one.source.paragraph}
      onClick={() => onActive(one.source.paragraph)}
    >
      <Checkbox tabIndex={isStop ? 0 : -1} checked={one.taken} onChange={() => onToggle(one)} onFocus={(event) => { if (event.target.matches(':focus-visible')) onActive(one.source.paragraph); }} aria-label={one.text} />
      <div className={styles['words']}>
        <p>{one.text}</p>
        <small>{about}</small>
        {/* Only with the keyboard does the focus choose the row: a row that changes height under a pressed button would lose the click. */}
        {isActive && one.taken && (
          <div className={styles['place']}>
            <Choice size="small" aria-label="Kind" value={one.kind} options={KINDS} onPick={(kind) => onPlace(one, kind, one.theme)} />
            <Choice
              size="small"
              aria-label="Theme"
              value={String(one.theme ?? '')}
              options={[{ value: '', label: 'Under no theme' }, ...themes.map((theme, index) => ({ value: String(index), label: titleOf(theme) }))]}
              onPick={(theme) => onPlace(one, one.kind, theme === '' ? null : Number(theme))}
            />
          </div>
        )}
      </div>
      <span className={styles['page']}>{one.source.page === null ? '' : `p. ${one.source.page}`}</span>
    </li>
  );
}

/** Left: every passage with a tick where it goes into the plan. Up and Down move, Space ticks. */
export function CandidateList({ ref, themes, candidates, refs, active, onActive, onToggle, onPlace }: CandidateListProps) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const groups = grouped(candidates);
  // One stop of the Tab key for all passages: the one that is looked at, else the first in sight.
  const open = groups.flatMap((group, index) => (closed.has(keyOf(group, index)) ? [] : group.candidates));
  const stop = open.find((one) => one.source.paragraph === active) ?? open[0];
  useEffect(() => {
    document.querySelector(`.${styles['list'] ?? ''} [data-paragraph="${active ?? ''}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !(event.target instanceof HTMLInputElement) || event.target.type !== 'checkbox') return;
    const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('li input[type=checkbox]')];
    const next = boxes[boxes.indexOf(event.target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div ref={ref} className={styles['list']} onKeyDown={move} data-pane="list" role="region" aria-label="Passages">
      {groups.map((group, index) => {
        const key = keyOf(group, index);
        const isClosed = closed.has(key);
        const title = group.theme === null && group.candidates.some((one) => one.kind === 'key' && one.taken) ? 'Key recommendations' : titleOf(themes[group.theme ?? -1]);
        const toggle = () => {
          const next = new Set(closed);
          if (!next.delete(key)) next.add(key);
          setClosed(next);
        };
        return (
          <section key={key} aria-label={title}>
            <div className={styles['group']}>
              <Button appearance="transparent" size="small" icon={isClosed ? <ChevronRight16Regular /> : <ChevronDown16Regular />} aria-expanded={!isClosed} aria-label={`${title}: ${isClosed ? 'show' : 'hide'}`} onClick={toggle} />
              <h2>{title}</h2>
              <span>{countWords(group.candidates)}</span>
            </div>
            {!isClosed && (
              <ul>
                {group.candidates.map((one) => (
                  <Row key={one.id} one={one} themes={themes} reference={refs.get(`${one.source.paragraph} ${one.text}`)} isActive={active === one.source.paragraph} isStop={one === stop} onActive={onActive} onToggle={onToggle} onPlace={onPlace} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
      {groups.length === 0 && <p className={styles['none']}>No passage of this sort.</p>}
    </div>
  );
}
