import { Field } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CommittedInput } from '../../components/committed-field.tsx';
import { say } from '../../store/app-store.ts';

/** `9`, `9.30`, `9:30`, `1730` as a time of the day; null for what is none. */
export function readTime(typed: string): string | null {
  const found = /^(\d{1,2})(?:[:.]?([0-5]\d))?$/.exec(typed.trim());
  if (!found || Number(found[1]) > 23) return null;
  return `${found[1]!.padStart(2, '0')}:${found[2] ?? '00'}`;
}

interface TimeFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string | null;
  /** Stands where no time is said. */
  readonly otherwise: string;
  readonly onCommit: (time: string | null) => Promise<unknown>;
}
/** A time of the day, or none. */
export function TimeField({ label, hint, value, otherwise, onCommit }: TimeFieldProps) {
  const commit = (typed: string): Promise<unknown> | undefined => {
    if (typed.trim() === '') return onCommit(null);
    const time = readTime(typed);
    if (time !== null) return time === value ? undefined : onCommit(time);
    say('warning', `“${typed.trim()}” is not a time. Write it as 17:00. It was left as it was.`);
    return undefined;
  };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint: <>{hint}</> })}>
      <CommittedInput value={value ?? ''} placeholder={otherwise} autoComplete="off" onCommit={commit} />
    </Field>
  );
}
