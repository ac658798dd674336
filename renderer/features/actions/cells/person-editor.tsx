import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import type { PersonType } from '../../../../shared/domain/people.ts';
import { leaverNamed, nameOrLeft, offered } from '../../../../shared/people/offered.ts';
import { planToday } from '../../../store/app-store.ts';
import { run } from '../../../store/commands.ts';
import { usePart } from '../../../store/plan-mirror.ts';
import type { Onward } from '../moving.ts';
import { peopleMatching } from '../people-matching.ts';
import { CellPopover } from './cell-popover.tsx';
import styles from './cells.module.css';
import { caretToEnd, markWhole, onwardOf, type EditorProps } from './editing.ts';

interface PersonEditorProps extends EditorProps {
  readonly value: EntityId | null;
  /** The sort of person that is meant first, and that a new name becomes. */
  readonly first: PersonType;
  /** Left out, everybody may be chosen. */
  readonly only?: PersonType;
  readonly cell: HTMLElement | null;
  readonly applies: string | null;
  readonly onPick: (person: EntityId | null) => Promise<unknown>;
}
type Offer = { readonly is: 'person'; readonly id: EntityId; readonly name: string; readonly about: string } | { readonly is: 'new'; readonly name: string } | { readonly is: 'nobody' };

/** Chooses somebody by a few letters; a name nobody has yet is added on the spot. Enter and Tab keep what is marked. */
export function PersonEditor({ label, typed, value, first, only, cell, applies, onPick, onClose }: PersonEditorProps) {
  const everybody = usePart((plan) => plan.all('person'));
  const [words, setWords] = useState<string | null>(typed);
  const [marked, setMarked] = useState<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  const listId = useId();
  useLayoutEffect(() => (typed === null ? markWhole : caretToEnd)(input.current), [typed]);

  const query = (words ?? '').trim();
  const today = planToday();
  const found = peopleMatching(offered(everybody, today, value).filter(({ type }) => only === undefined || type === only), query, first);
  const leaver = leaverNamed(everybody, today, query);
  const exact = found.some((one) => one.name.toLowerCase() === query.toLowerCase());
  const offers: readonly Offer[] = [
    ...found.slice(0, 200).map((one): Offer => ({ is: 'person', id: one.id, name: one.name, about: [one.post || one.portfolio, one.type === first ? '' : one.type].filter(Boolean).join(' · ') })),
    ...(query !== '' && !exact && leaver === null ? [{ is: 'new', name: query } as const] : []),
    ...(query === '' && value !== null ? [{ is: 'nobody' } as const] : []),
  ];
  const at = marked ?? (query === '' ? offers.findIndex((one) => one.is === 'person' && one.id === value) : 0);
  useEffect(() => { document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' }); }, [at, listId]);

  const close = (onward: Onward | null) => {
    if (left.current) return;
    left.current = true;
    onClose(onward);
  };
  const take = async (offer: Offer | undefined) => {
    if (offer === undefined) return;
    if (offer.is === 'nobody') await onPick(null);
    else if (offer.is === 'person') await (offer.id === value ? undefined : onPick(offer.id));
    else {
      const added = await run({ do: 'person.add', fields: { name: offer.name, type: first } });
      if (added?.made) await onPick(added.made);
    }
  };
  /** What Enter or Tab keeps: the marked one; nobody, when the name was rubbed out; nothing, when nothing was done. */
  const keep = (onward: Onward | null) => {
    if (left.current) return;
    if (words === null && marked === null) return close(onward);
    void take(words !== null && query === '' && marked === null ? (value === null ? undefined : { is: 'nobody' }) : offers[at]);
    close(onward);
  };
  return (
    <>
      <input
        ref={input} className={styles['input']} role="combobox" aria-label={label} aria-expanded aria-controls={listId} aria-autocomplete="list" aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
        value={words ?? nameOrLeft(everybody.find((one) => one.id === value) ?? null, today)} placeholder="A name"
        onChange={(event) => { setWords(event.target.value); setMarked(null); }}
        // Leaving by the mouse keeps a name only when it was written out; a half-typed one is not guessed.
        onBlur={() => { if (exact && words !== null) keep(null); else close(null); }}
        onKeyDown={(event) => {
          event.stopPropagation();
          const onward = onwardOf(event);
          if (onward !== null) { event.preventDefault(); keep(onward); return; }
          if (event.key === 'Escape') { event.preventDefault(); close('stay'); }
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          if (step !== 0 && offers.length > 0) { event.preventDefault(); setMarked((Math.max(at, step > 0 ? -1 : 0) + step + offers.length) % offers.length); }
        }}
      />
      <CellPopover under={cell}>
        {applies !== null && <p className={styles['applies']}>{applies}</p>}
        <div role="listbox" id={listId} aria-label={label} className={styles['people']}>
          {offers.map((offer, place) => (
            <div
              key={offer.is === 'person' ? offer.id : offer.is} id={`${listId}-${place}`} role="option" aria-selected={place === at} data-on={place === at || undefined} className={styles['person']}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => { void take(offer); close('stay'); }}
            >
              {offer.is === 'person' ? <><span>{offer.name}</span><small>{offer.about}</small></> : <span>{offer.is === 'new' ? `Add “${offer.name}” as a new ${first}` : 'Nobody'}</span>}
            </div>
          ))}
          {offers.length === 0 && <p>{leaver === null ? 'Nobody is in the plan yet. Type a name to add somebody.' : `${leaver.name} has left. People has the date.`}</p>}
        </div>
      </CellPopover>
    </>
  );
}
