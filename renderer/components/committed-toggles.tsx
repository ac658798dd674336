import { Checkbox, Switch, type CheckboxProps, type SwitchProps } from '@fluentui/react-components';
import { useMayChange } from './may-change.tsx';
import styles from './read-only.module.css';

type Toggle<Props> = Omit<Props, 'checked' | 'onChange' | 'disabled'> & { readonly checked: boolean; readonly onCommit: (checked: boolean) => void };
const dimmed = (mayChange: boolean, className: string | undefined): string => [className, mayChange ? '' : styles['ticked']].filter(Boolean).join(' ');

/** A yes or no of the plan. */
export function CommittedCheckbox({ checked, onCommit, className, ...rest }: Toggle<CheckboxProps>) {
  const mayChange = useMayChange();
  return <Checkbox {...rest} className={dimmed(mayChange, className)} disabled={!mayChange} checked={checked} onChange={(_, data) => onCommit(data.checked === true)} />;
}
export function CommittedSwitch({ checked, onCommit, className, ...rest }: Toggle<SwitchProps>) {
  const mayChange = useMayChange();
  return <Switch {...rest} className={dimmed(mayChange, className)} disabled={!mayChange} checked={checked} onChange={(_, data) => onCommit(data.checked)} />;
}
