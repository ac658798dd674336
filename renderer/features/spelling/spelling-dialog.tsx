import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Misspelling } from '../../../shared/spelling/misspellings.ts';
import { plainApostrophes } from '../../../shared/spelling/spelling-words.ts';
import { bridge } from '../../bridge/bridge.ts';
import { fluentRef } from '../../components/fluent-ref.ts';
import { appStore, useApp } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { aroundIt, correctionCommand, nameOfPlace } from './correcting.ts';
import styles from './spelling.module.css';
import { useMisspellings } from './use-misspellings.ts';

const close = (): void => appStore.update({ spelling: false });

/** Goes through the words of the plan that the British English dictionary does not know, as word processors do: those of the thing one is at first. */
export function SpellingDialog() {
  const plan = usePlan();
  const at = useApp((state) => state.openPaper ?? state.selected);
  const [start] = useState(at);
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState(0);
  const { found, problem } = useMisspellings(plan, start, ignored);
  const left = found?.filter((one) => !passed.has(nameOfPlace(one))) ?? null;
  const here = left?.[0] ?? null;

  const ignore = (one: Misspelling, everywhere: boolean) => {
    if (everywhere) setIgnored((before) => new Set([...before, one.word]));
    else setPassed((before) => new Set([...before, nameOfPlace(one)]));
  };
  const learn = async (one: Misspelling) => {
    await bridge.ask('spelling:learn', { word: plainApostrophes(one.word) });
    ignore(one, true);
  };
  const change = async (one: Misspelling, by: string, everywhere: boolean) => {
    const places = everywhere ? left!.filter(({ word }) => word === one.word) : [one];
    // What a clerk has chosen to write is not asked about again.
    setIgnored((before) => new Set([...before, by]));
    if ((await run(correctionCommand(places, by))) !== null) setDone((before) => before + places.length);
  };
  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) close(); }}>
      <DialogSurface style={{ maxWidth: 560 }}>
        {here !== null
          ? (
            <OneWord
              key={nameOfPlace(here)} one={here} count={left!.length} alike={left!.filter(({ word }) => word === here.word).length}
              onIgnore={ignore} onLearn={(one) => void learn(one)} onChange={(...what) => void change(...what)}
            />
          )
          : <Through looking={left === null} problem={problem} corrected={done} />}
      </DialogSurface>
    </Dialog>
  );
}

/** Before the first and after the last word. */
function Through({ looking, problem, corrected }: { readonly looking: boolean; readonly problem: string | null; readonly corrected: number }) {
  const words = problem ?? (looking ? 'Looking through the words of the plan …' : corrected === 0 ? 'Every word is in the dictionary.' : `${corrected} word${corrected === 1 ? ' was' : 's were'} put right. Undo takes each step back.`);
  return (
    <DialogBody>
      <DialogTitle>{problem !== null ? 'Spelling' : looking ? 'Checking the spelling' : 'The spelling is checked'}</DialogTitle>
      <DialogContent><p role="status">{words}</p></DialogContent>
      <DialogActions><Button appearance="primary" autoFocus onClick={close}>Close</Button></DialogActions>
    </DialogBody>
  );
}

interface OneWordProps {
  readonly one: Misspelling;
  readonly count: number;
  /** In how many places it stands. */
  readonly alike: number;
  readonly onIgnore: (one: Misspelling, everywhere: boolean) => void;
  readonly onLearn: (one: Misspelling) => void;
  readonly onChange: (one: Misspelling, by: string, everywhere: boolean) => void;
}
function OneWord({ one, count, alike, onIgnore, onLearn, onChange }: OneWordProps) {
  const [by, setBy] = useState(one.word);
  const [suggested, setSuggested] = useState<readonly string[] | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const about = useId();
  useEffect(() => {
    let wanted = true;
    void bridge.ask('spelling:suggest', { word: plainApostrophes(one.word) }).then((words) => {
      if (!wanted) return;
      setSuggested(words);
      if (words[0] !== undefined) setBy((now) => (now === one.word ? words[0]! : now));
    });
    return () => { wanted = false; };
  }, [one.word]);
  useEffect(() => { field.current?.focus(); field.current?.select(); }, [suggested]);
  const [before, after] = aroundIt(one);
  const isOther = by.trim() !== '' && by !== one.word;
  return (
    <form onSubmit={(event) => { event.preventDefault(); event.stopPropagation(); if (isOther) onChange(one, by, false); }}>
      <DialogBody>
        <DialogTitle>Not in the dictionary</DialogTitle>
        <DialogContent className={styles['content'] ?? ''}>
          <p id={about} className={styles['where']} role="status">{one.in.where} · {count === 1 ? 'the last word' : `${count} words to look at`}</p>
          <p className={styles['sentence']}>{before}<mark>{one.word}</mark>{after}</p>
          <Field label="Change to">
            <Input ref={fluentRef(field)} value={by} spellCheck={false} autoComplete="off" aria-describedby={about} onChange={(_, data) => setBy(data.value)} />
          </Field>
          <div role="group" aria-label="Suggestions" className={styles['suggestions']}>
            {suggested?.map((word) => <Button key={word} type="button" size="small" aria-pressed={word === by} onClick={() => setBy(word)} onDoubleClick={() => onChange(one, word, false)}>{word}</Button>)}
            {suggested?.length === 0 && <span className="quiet small">No suggestion</span>}
          </div>
        </DialogContent>
        <DialogActions fluid className={styles['buttons'] ?? ''}>
          <Button type="button" onClick={() => onLearn(one)}>Add to dictionary</Button>
          <Button type="button" onClick={() => onIgnore(one, false)}>Ignore</Button>
          {alike > 1 && <Button type="button" onClick={() => onIgnore(one, true)}>Ignore all {alike}</Button>}
          {alike > 1 && <Button type="button" disabledFocusable={!isOther} onClick={() => { if (isOther) onChange(one, by, true); }}>Change all {alike}</Button>}
          <Button type="submit" appearance="primary" disabledFocusable={!isOther}>Change</Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
