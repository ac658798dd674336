import { Dialog, DialogSurface } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { bestMatches, indexOf } from '../../../shared/find/best-matches.ts';
import { thingsOfPlan } from '../../../shared/find/things-of-plan.ts';
import { appStore } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { useMenuCommands } from './commands.ts';
import styles from './find-dialog.module.css';
import { FoundList, optionId } from './found-list.tsx';
import { flat, foundWords, openFound, recent, remember, type Found } from './found.ts';

/** How many of a sort are offered: the list is to be read, not scrolled. */
const MOST = 8;
const PAGE = 8;

const close = (): void => appStore.update({ finding: false });

/** Everything in the plan and every command of the menu, by a few typed words. The arrow keys go through what is found while one types on. */
export function FindDialog() {
  const plan = usePlan();
  const commands = useMenuCommands();
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const list = useId();
  const listbox = useRef<HTMLDivElement>(null);
  const index = useMemo(() => indexOf([...commands, ...thingsOfPlan(plan)]), [commands, plan]);
  const matches = useMemo(() => bestMatches(index, typed, MOST), [index, typed]);
  const nothingTyped = typed.trim() === '';
  const groups = nothingTyped ? recent(index, commands) : matches.groups.map(({ sort, ...rest }) => ({ heading: sort, ...rest }));
  const found = flat(groups);
  const at = Math.min(place, found.length - 1);

  useEffect(() => { listbox.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }); }, [at, typed]);

  const choose = (one: Found) => {
    remember(one.thing.key);
    close();
    openFound(one.thing);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const go = (to: number) => { event.preventDefault(); setPlace(Math.max(0, Math.min(found.length - 1, to))); };
    switch (event.key) {
      case 'ArrowDown': return go(at + 1 === found.length ? 0 : at + 1);
      case 'ArrowUp': return go(at === 0 ? found.length - 1 : at - 1);
      case 'PageDown': return go(at + PAGE);
      case 'PageUp': return go(at - PAGE);
      case 'Enter': {
        event.preventDefault();
        const one = found[at];
        if (one) choose(one);
      }
    }
  };
  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) close(); }}>
      <DialogSurface className={styles['surface'] ?? ''} aria-label="Find anything">
        <div className={styles['field']}>
          <Search20Regular aria-hidden />
          <input
            autoFocus role="combobox" aria-label="Find a thing or a command" aria-expanded={found.length > 0} aria-controls={list} aria-autocomplete="list"
            {...(found.length > 0 ? { 'aria-activedescendant': optionId(list, at) } : {})}
            placeholder="Find an action, a recommendation, a person, a paper, a command …" autoComplete="off" spellCheck={false}
            value={typed} onChange={(event) => { setTyped(event.target.value); setPlace(0); }} onKeyDown={onKeyDown}
          />
        </div>
        <FoundList id={list} ref={listbox} groups={groups} at={at} onPoint={setPlace} onChoose={choose} />
        <p className={styles['count']} role="status">{nothingTyped ? '' : foundWords(typed, matches.found, found.length)}</p>
      </DialogSurface>
    </Dialog>
  );
}
