import { Field, Input } from '@fluentui/react-components';
import type { Risk } from '../../../../shared/domain/action.ts';
import { Choice } from '../../../components/choice.tsx';
import { DayInput } from './day-input.tsx';

const KINDS = [{ value: 'not said', label: 'Not said yet' }, { value: 'on the register', label: 'On the risk register' }, { value: 'being considered', label: 'Being considered' }] as const;
type KindName = (typeof KINDS)[number]['value'];
const beginning = (kind: KindName): Risk | null => (kind === 'not said' ? null : kind === 'on the register' ? { is: kind, reference: '' } : { is: kind, by: '', dueOn: null });

/** Whether it is on the corporate risk register, with its reference, or who considers that by when. */
export function RiskFields({ value, onChange }: { readonly value: Risk | null; readonly onChange: (value: Risk | null) => void }) {
  return (
    <>
      <Field label="Risk" size="small"><Choice size="small" value={value?.is ?? 'not said'} options={KINDS} onPick={(kind) => { if (kind !== (value?.is ?? 'not said')) onChange(beginning(kind)); }} /></Field>
      {value?.is === 'on the register' && <Field label="Reference in the register" size="small"><Input size="small" value={value.reference} onChange={(_, data) => onChange({ ...value, reference: data.value })} /></Field>}
      {value?.is === 'being considered' && (
        <>
          <Field label="By whom" size="small"><Input size="small" value={value.by} onChange={(_, data) => onChange({ ...value, by: data.value })} /></Field>
          <DayInput label="By when" value={value.dueOn} onChange={(dueOn) => onChange({ ...value, dueOn })} />
        </>
      )}
    </>
  );
}
