import { Dropdown, Option, OptionGroup, type DropdownProps } from '@fluentui/react-components';
import type { ChoiceOption } from './choice.tsx';

/** Never beside what it belongs to: a long list would cover the names that one chooses by. */
const ABOVE_OR_BELOW = { fallbackPositions: ['above' as const] };

interface GroupedChoiceProps<Value extends string> extends Omit<DropdownProps, 'value' | 'onOptionSelect' | 'children' | 'selectedOptions'> {
  readonly value: Value;
  /** Stands first, outside the groups. */
  readonly none: ChoiceOption<Value>;
  readonly groups: readonly { readonly name: string; readonly options: readonly ChoiceOption<Value>[] }[];
  /** The one that was proposed, which the list says beside it. */
  readonly proposed?: Value | null;
  readonly onPick: (value: Value) => void;
}
/** One of many, under the names one looks for it by. */
export function GroupedChoice<Value extends string>({ value, none, groups, proposed = null, onPick, ...rest }: GroupedChoiceProps<Value>) {
  const shown = [none, ...groups.flatMap(({ options }) => options)].find((one) => one.value === value);
  return (
    <Dropdown {...rest} positioning={ABOVE_OR_BELOW} value={shown?.label ?? ''} selectedOptions={[value]} onOptionSelect={(_, data) => { if (data.optionValue !== undefined) onPick(data.optionValue as Value); }}>
      <Option value={none.value} text={none.label}>{none.label}</Option>
      {groups.map(({ name, options }) => (
        <OptionGroup key={name} label={name}>
          {options.map((one) => <Option key={one.value} value={one.value} text={one.label}>{one.label}{one.value === proposed ? ' (proposed)' : ''}</Option>)}
        </OptionGroup>
      ))}
    </Dropdown>
  );
}
