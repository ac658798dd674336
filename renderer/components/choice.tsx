import { Dropdown, Option, type DropdownProps } from '@fluentui/react-components';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}
export interface ChoiceProps<Value extends string> extends Omit<DropdownProps, 'value' | 'onOptionSelect' | 'children' | 'selectedOptions'> {
  readonly value: Value | null;
  readonly options: readonly ChoiceOption<Value>[];
  readonly onPick: (value: Value) => void;
}
/** One of a few. Where it is a value of the plan, `CommittedChoice`. */
export function Choice<Value extends string>({ value, options, onPick, ...rest }: ChoiceProps<Value>) {
  return (
    <Dropdown
      {...rest}
      value={options.find((one) => one.value === value)?.label ?? ''}
      selectedOptions={value === null ? [] : [value]}
      onOptionSelect={(_, data) => { if (data.optionValue !== undefined) onPick(data.optionValue as Value); }}
    >
      {options.map((one) => <Option key={one.value} value={one.value} text={one.label}>{one.label}</Option>)}
    </Dropdown>
  );
}
