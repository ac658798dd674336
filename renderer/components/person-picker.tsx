import { Combobox, Option, type ComboboxProps } from '@fluentui/react-components';
import { useState } from 'react';
import type { EntityId } from '../../shared/domain/entity.ts';
import { PERSON_TYPES, type PersonType } from '../../shared/domain/people.ts';
import { leaverNamed, nameOrLeft, offered } from '../../shared/people/offered.ts';
import { planToday } from '../store/app-store.ts';
import { run } from '../store/commands.ts';
import { usePart } from '../store/plan-mirror.ts';
import { useMayChange } from './may-change.tsx';
import { ReadOnlyValue } from './read-only-value.tsx';

const GROUP: Readonly<Record<PersonType, string>> = { officer: 'Officers', member: 'Members', group: 'Groups of members', partner: 'Partners' };
const NOBODY = 'nobody';
const NEW = 'new:';

interface PersonPickerProps extends Omit<ComboboxProps, 'value' | 'onOptionSelect' | 'children' | 'onChange'> {
  readonly value: EntityId | null;
  readonly onPick: (person: EntityId | null) => Promise<unknown> | undefined;
  /** Which sorts of people to offer; a name nobody has yet is added as the first of them. */
  readonly types?: readonly PersonType[];
  /** Offers those who have left as well: where somebody is looked for, not given something. */
  readonly leaversToo?: boolean;
}
/** Chooses somebody by typing a few letters; a new name can be added on the spot. */
export function PersonPicker({ value, onPick, types = PERSON_TYPES, leaversToo = false, ...rest }: PersonPickerProps) {
  const everybody = usePart((plan) => plan.all('person'));
  const mayChange = useMayChange();
  const [typed, setTyped] = useState<string | null>(null);
  const today = planToday();
  const query = (typed ?? '').trim().toLowerCase();
  const name = nameOrLeft(everybody.find((one) => one.id === value) ?? null, today);
  const people = (leaversToo ? everybody : offered(everybody, today, value)).filter((one) => types.includes(one.type) && (query === '' || `${one.name} ${one.post} ${one.portfolio}`.toLowerCase().includes(query)));
  const leaver = leaversToo ? null : leaverNamed(everybody, today, query);
  const exact = people.some((one) => one.name.toLowerCase() === query);
  const pick = async (option: string | undefined) => {
    setTyped(null);
    if (option === undefined) return;
    if (option === NOBODY) return onPick(null);
    if (!option.startsWith(NEW)) return onPick(option);
    const added = await run({ do: 'person.add', fields: { name: option.slice(NEW.length), type: types[0] ?? 'officer' } });
    return added?.made ? onPick(added.made) : undefined;
  };
  if (!mayChange) return <ReadOnlyValue of={rest} words={name || 'Nobody'} />;
  return (
    <Combobox
      placeholder="Nobody yet"
      {...rest}
      freeform
      // One stop of the Tab key a field: the arrow keys open the list.
      expandIcon={{ tabIndex: -1 }}
      value={typed ?? name}
      selectedOptions={value === null ? [] : [value]}
      onChange={(event) => setTyped(event.target.value)}
      onOptionSelect={(_, data) => void pick(data.optionValue)}
      onBlur={() => setTyped(null)}
    >
      {types.flatMap((type) => people.filter((one) => one.type === type).map((one) => (
        <Option key={one.id} value={one.id} text={one.name}>
          <span>{one.name}<span className="quiet small"> {[one.post || one.portfolio, types.length > 1 && one.type !== 'officer' ? GROUP[type] : ''].filter(Boolean).join(' · ')}</span></span>
        </Option>
      )))}
      {leaver !== null && !exact && <Option key="left" disabled text="">{`${leaver.name} has left. People has the date.`}</Option>}
      {query !== '' && !exact && leaver === null && <Option key="new" value={NEW + (typed ?? '').trim()} text={(typed ?? '').trim()}>{`Add “${(typed ?? '').trim()}” as a new ${types[0] ?? 'officer'}`}</Option>}
      {value !== null && query === '' && <Option key="nobody" value={NOBODY} text="Nobody">Nobody</Option>}
    </Combobox>
  );
}
