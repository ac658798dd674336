import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { Command } from '../../../../shared/commands/decide.ts';
import { wordFinder, type Sought } from '../../../../shared/papers/word-finder.ts';
import { onViewEvent } from '../../../app/view-events.ts';
import { topDialog } from '../../../app/panes.ts';
import type { Seeking } from '../../../components/rich-text/finding/seeking.ts';
import { richIn } from '../../../components/rich-text/rich-fields.ts';
import { say } from '../../../store/app-store.ts';
import { run, runWithUndo, saysOnlyToRead } from '../../../store/commands.ts';
import { currentPlan } from '../../../store/plan-mirror.ts';
import { sendTyping } from '../../../store/typing.ts';
import type { ShownPaper } from '../use-shown-paper.ts';
import { foundPlaces, placeFrom, searchedSections, type FoundPlace, type PaperCaret } from './found-in-paper.ts';
import { leftWords, replaceable, replaceCommands, replacedWords, sameAs } from './replacing.ts';

/** The bar for finding, as it is open. */
export interface FindState {
  readonly isReplacing: boolean;
  readonly sought: Sought;
  readonly typed: string;
  readonly places: readonly FoundPlace[];
  /** Which of them one is at; -1: there is none. */
  readonly at: number;
  /** Asked for anew: the field takes the focus once more. */
  readonly asked: number;
}
export interface FindDoing {
  seek(change: Partial<Sought>): void;
  type(words: string): void;
  go(by: 1 | -1): void;
  showReplace(shown: boolean): void;
  replace(): Promise<void>;
  replaceAll(): Promise<void>;
  close(): void;
}
interface Finding {
  /** Null: the bar is not open. */
  readonly state: FindState | null;
  readonly doing: FindDoing;
  readonly seeking: Seeking | null;
}
const NOTHING: Sought = { words: '', matchCase: false, wholeWords: false };
const LONGEST = 200;
const sectionOf = (element: Element | null): HTMLElement | null => element?.closest<HTMLElement>('[data-section]') ?? null;

/** Finding in the sections of a paper, from Ctrl+F or Ctrl+H to Esc, which leaves what was found selected. */
export function useFind(shown: ShownPaper, writing: RefObject<HTMLDivElement | null>): Finding {
  const [open, setOpen] = useState<{ readonly isReplacing: boolean; readonly asked: number } | null>(null);
  const [sought, setSought] = useState(NOTHING);
  const [typed, setTyped] = useState('');
  const [caret, setCaret] = useState<PaperCaret | null>(null);
  const { paper, draft, layout, supposed } = shown;
  const find = useMemo(() => wordFinder(sought), [sought]);
  const sections = useMemo(() => (open === null ? [] : searchedSections(supposed, paper, draft, layout)), [open, supposed, paper, draft, layout]);
  const places = useMemo(() => foundPlaces(sections, find), [sections, find]);
  const at = placeFrom(places, sections, caret);
  const here = places[at] ?? null;
  const [section, nth] = [here?.section.place ?? null, here?.nth ?? 0];
  const seeking = useMemo(() => (open === null ? null : { find, at: section === null ? null : { section, nth } }), [open, find, section, nth]);

  useEffect(() => {
    const begin = (isReplacing: boolean) => {
      if (topDialog() !== null || (isReplacing && saysOnlyToRead())) return;
      const field = sectionOf(document.activeElement);
      const editor = field && richIn(field);
      if (editor) {
        const { text, from, to } = editor.selection();
        const words = text.slice(from, to);
        setCaret({ section: field.dataset['section']!, from: editor.caret().from });
        if (words !== '' && words.length <= LONGEST && !words.includes('\n')) setSought((before) => ({ ...before, words }));
      }
      setOpen((before) => ({ isReplacing: isReplacing || (before?.isReplacing ?? false), asked: (before?.asked ?? 0) + 1 }));
    };
    const stop = [onViewEvent('find', () => begin(false)), onViewEvent('replace', () => begin(true))];
    return () => { for (const one of stop) one(); };
  }, []);

  // What one is at is brought into sight while one is looking for it, not while one writes.
  useEffect(() => {
    const isLooking = writing.current?.querySelector('[role="search"]')?.contains(document.activeElement) ?? false;
    if (isLooking) writing.current?.querySelector('[data-found="here"]')?.scrollIntoView({ block: 'center' });
  }, [writing, seeking, places]);

  /** As the plan says it once everything that was typed is part of it. */
  const now = async () => {
    await sendTyping();
    const all = searchedSections(currentPlan() ?? supposed, paper, draft, layout);
    return foundPlaces(all, find);
  };
  const replacing = (these: readonly FoundPlace[]): Command => ({ do: 'many', label: replacedWords(these, sought, typed), commands: replaceCommands(these, sought, typed) });
  const doing: FindDoing = {
    seek: (change) => setSought((before) => ({ ...before, ...change })),
    type: setTyped,
    go(by) {
      const next = places[(at + by + places.length) % places.length];
      if (next) setCaret({ section: next.section.place, from: next.from });
    },
    showReplace: (isReplacing) => setOpen((before) => before && { ...before, isReplacing }),
    async replace() {
      const one = here && sameAs(await now(), { section: here.section.place, nth: here.nth });
      if (one === null || !one.section.isWritten || (await run(replacing([one]))) === null) return;
      setCaret({ section: one.section.place, from: one.from + typed.length });
    },
    async replaceAll() {
      const all = await now();
      if (replaceable(all).length === 0) return say('info', leftWords(all) || 'Nothing was found, so nothing was replaced.');
      await runWithUndo(replacing(all), [`${replacedWords(all, sought, typed)}.`, leftWords(all)].filter(Boolean).join(' '));
    },
    close() {
      setOpen(null);
      const left = here === null ? caret?.section : here.section.place;
      const field = left === undefined ? null : (writing.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(left)}"]`) ?? null);
      const editor = field && richIn(field);
      if (editor) editor.select(here ?? editor.caret());
    },
  };
  return { state: open && { ...open, sought, typed, places, at }, doing, seeking };
}
