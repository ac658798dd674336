import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Resourcing } from '../../../../shared/domain/action.ts';
import { Choice } from '../../../components/choice.tsx';
import { poundsOf, readPounds } from '../../details/pounds.ts';

const KINDS = [
  { value: 'not said', label: 'Not said yet' }, { value: 'existing resources', label: 'Within existing resources' }, { value: 'new funding', label: 'New funding' },
  { value: 'outside support', label: 'Outside support requested' }, { value: 'not known', label: 'Not known' },
] as const;
type KindName = (typeof KINDS)[number]['value'];

function beginning(kind: KindName): Resourcing | null {
  switch (kind) {
    case 'not said': return null;
    case 'new funding': return { from: kind, amount: 0, year: '', source: '', approved: false };
    case 'outside support': return { from: kind, requestedOf: '' };
    default: return { from: kind };
  }
}
interface ResourcingFieldsProps {
  readonly value: Resourcing | null;
  readonly onChange: (value: Resourcing | null) => void;
}
/** Where the money or the people come from, with what each kind needs beside it. One value, kept whole by whoever asks. */
export function ResourcingFields({ value, onChange }: ResourcingFieldsProps) {
  const [amount, setAmount] = useState(value?.from === 'new funding' ? poundsOf(value.amount) : '');
  const unread = readPounds(amount) === null;
  return (
    <>
      <Field label="Resourcing" size="small"><Choice size="small" value={value?.from ?? 'not said'} options={KINDS} onPick={(kind) => { if (kind !== (value?.from ?? 'not said')) onChange(beginning(kind)); }} /></Field>
      {value?.from === 'new funding' && (
        <>
          <Field label="Amount" size="small" validationState={unread ? 'warning' : 'none'} validationMessage={unread ? 'Not yet an amount: £25,000 or 25k' : null}>
            <Input size="small" value={amount} onChange={(_, data) => { setAmount(data.value); onChange({ ...value, amount: readPounds(data.value) ?? value.amount }); }} />
          </Field>
          <Field label="Year" size="small"><Input size="small" placeholder="2026/27" value={value.year} onChange={(_, data) => onChange({ ...value, year: data.value })} /></Field>
          <Field label="From which budget" size="small"><Input size="small" value={value.source} onChange={(_, data) => onChange({ ...value, source: data.value })} /></Field>
          <Checkbox label="Approved" checked={value.approved} onChange={(_, data) => onChange({ ...value, approved: data.checked === true })} />
        </>
      )}
      {value?.from === 'outside support' && <Field label="Requested of" size="small"><Input size="small" value={value.requestedOf} onChange={(_, data) => onChange({ ...value, requestedOf: data.value })} /></Field>}
    </>
  );
}
