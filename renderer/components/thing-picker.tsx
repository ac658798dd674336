import { Combobox, Option, type ComboboxProps } from '@fluentui/react-components';
import { useState } from 'react';
import type { EntityId } from '../../shared/domain/entity.ts';
import styles from './thing-picker.module.css';

/** A recommendation or an action to choose from. */
export interface Thing {
  readonly id: EntityId;
  readonly ref: string;
  readonly text: string;
}
export interface ThingPickerProps extends Omit<ComboboxProps, 'value' | 'onOptionSelect' | 'children' | 'onChange'> {
  readonly value: EntityId | null;
  readonly onPick: (thing: EntityId | null) => void;
  readonly things: readonly Thing[];
  /** A whole reference that is typed is picked without looking for it in the list. */
  readonly picksReference?: boolean;
  /** What is said when nothing has the words: `No recommendation has these words`. */
  readonly none: string;
}
/** Chooses a thing by its reference or any of its words. */
export function ThingPicker({ value, onPick, things, none, picksReference = false, ...rest }: ThingPickerProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const words = (typed ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = things.find((one) => one.id === value) ?? null;
  const offered = things.filter((one) => {
    const said = `${one.ref} ${one.text}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
  return (
    <Combobox
      placeholder="Reference or words"
      {...rest}
      freeform
      // One stop of the Tab key a field: the arrow keys open the list.
      expandIcon={{ tabIndex: -1 }}
      listbox={{ className: styles['list'] ?? '' }}
      value={typed ?? (chosen === null ? '' : `${chosen.ref}: ${chosen.text}`)}
      selectedOptions={value === null ? [] : [value]}
      onChange={(event) => {
        setTyped(event.target.value);
        const meant = things.find(({ ref }) => ref.toLowerCase() === event.target.value.trim().toLowerCase());
        if (picksReference) onPick(meant?.id ?? null);
      }}
      onOptionSelect={(_, data) => { setTyped(null); if (data.optionValue !== undefined) onPick(data.optionValue === '' ? null : data.optionValue); }}
      onBlur={() => { if (typed?.trim() === '' && value !== null) onPick(null); setTyped(null); }}
    >
      {offered.map((one) => (
        <Option key={one.id} value={one.id} text={`${one.ref}: ${one.text}`}>
          <span className={styles['option']}><b>{one.ref}</b><span>{one.text}</span></span>
        </Option>
      ))}
      {offered.length === 0 && <Option key="none" disabled text="">{none}</Option>}
    </Combobox>
  );
}
