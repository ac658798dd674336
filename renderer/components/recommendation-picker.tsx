import { Combobox, Option, type ComboboxProps } from '@fluentui/react-components';
import { useState } from 'react';
import type { EntityId } from '../../shared/domain/entity.ts';
import { usePlan } from '../store/plan-mirror.ts';
import styles from './recommendation-picker.module.css';

interface RecommendationPickerProps extends Omit<ComboboxProps, 'value' | 'onOptionSelect' | 'children' | 'onChange'> {
  readonly value: EntityId | null;
  readonly onPick: (recommendation: EntityId | null) => void;
  /** Those not to offer: already linked, or the one that is being answered. */
  readonly without?: readonly EntityId[];
}
/** Chooses a recommendation by its reference or any of its words. */
export function RecommendationPicker({ value, onPick, without = [], ...rest }: RecommendationPickerProps) {
  const plan = usePlan();
  const [typed, setTyped] = useState<string | null>(null);
  const words = (typed ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = plan.get('recommendation', value);
  const offered = plan.all('recommendation').filter((one) => {
    const said = `${one.ref} ${one.text}`.toLowerCase();
    return !without.includes(one.id) && words.every((word) => said.includes(word));
  });
  return (
    <Combobox
      placeholder="Reference or words"
      {...rest}
      freeform
      expandIcon={{ tabIndex: -1 }}
      listbox={{ className: styles['list'] ?? '' }}
      value={typed ?? (chosen === null ? '' : `${chosen.ref}: ${chosen.text}`)}
      selectedOptions={value === null ? [] : [value]}
      onChange={(event) => setTyped(event.target.value)}
      onOptionSelect={(_, data) => { setTyped(null); if (data.optionValue !== undefined) onPick(data.optionValue === '' ? null : data.optionValue); }}
      onBlur={() => { if (typed?.trim() === '' && value !== null) onPick(null); setTyped(null); }}
    >
      {offered.map((one) => (
        <Option key={one.id} value={one.id} text={`${one.ref}: ${one.text}`}>
          <span className={styles['option']}><b>{one.ref}</b><span>{one.text}</span></span>
        </Option>
      ))}
      {offered.length === 0 && <Option key="none" disabled text="">No recommendation has these words</Option>}
    </Combobox>
  );
}
