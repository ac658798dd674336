import { Field } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CommittedInput } from '../../components/committed-field.tsx';
import { say } from '../../store/app-store.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  /** Stands where nothing is said; with it the field may be emptied. */
  readonly otherwise?: string;
  readonly onCommit: (value: number | null) => Promise<unknown>;
}
/** A whole number of a few days. What is none is said, and the field shows again what stood. */
export function NumberField({ label, hint, value, least, most, otherwise, onCommit }: NumberFieldProps) {
  const commit = (typed: string): Promise<unknown> | undefined => {
    const words = typed.trim();
    if (words === '' && otherwise !== undefined) return onCommit(null);
    const number = /^\d{1,3}$/.test(words) ? Number(words) : NaN;
    if (number >= least && number <= most) return onCommit(number);
    say('warning', `“${label}” is a whole number from ${least} to ${most}. It was left as it was.`);
    return undefined;
  };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint: <>{hint}</> })}>
      <CommittedInput value={value === null ? '' : String(value)} inputMode="numeric" autoComplete="off" {...(otherwise === undefined ? {} : { placeholder: otherwise })} onCommit={commit} />
    </Field>
  );
}
