import { Field, Input, Textarea } from '@fluentui/react-components';
import { CALL_IN_OUTCOMES, type DecisionCallIn } from '../../../shared/domain/decision.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import { Choice } from '../../components/choice.tsx';
import { DateField } from '../../components/date-field.tsx';
import { usePlan } from '../../store/plan-mirror.ts';
import { meetingChoices } from './by-meeting.ts';
import styles from './decisions.module.css';

const KINDS = [
  { value: 'not subject to it', label: 'Not subject to call-in' }, { value: 'subject to it', label: 'Subject to call-in' },
  { value: 'waived as urgent', label: 'Call-in waived as urgent' }, { value: 'called in', label: 'Called in' },
] as const;
type CalledIn = Extract<DecisionCallIn, { is: 'called in' }>;

/** Another answer with the words that were typed for the one before, so that trying one costs nothing. */
function as(is: DecisionCallIn['is'], before: DecisionCallIn): DecisionCallIn {
  const why = 'why' in before ? before.why : '';
  if (is === 'waived as urgent') return { is, why };
  if (is === 'called in') return before.is === 'called in' ? before : { is, on: null, by: '', why, hearing: null, outcome: null, note: '' };
  return { is };
}

/** Whether a decision of the executive can be called in (LGA 2000 s9F(3)); where it was, by whom, why, who hears it, and what came of it. */
export function CallInFields({ value, onChange }: { readonly value: DecisionCallIn; readonly onChange: (callIn: DecisionCallIn) => void }) {
  const plan = usePlan();
  const set = (patch: Partial<CalledIn>) => onChange({ ...(value as CalledIn), ...patch });
  return (
    <>
      <Field label="Call-in" hint="A decision of the executive, unless it only notes or is urgent (LGA 2000 s9F(3) and your constitution)">
        <Choice value={value.is} options={KINDS} onPick={(is) => onChange(as(is, value))} />
      </Field>
      {value.is === 'waived as urgent' && <Field label="Why it cannot wait, and who agreed"><Textarea rows={2} value={value.why} onChange={(_, data) => onChange({ ...value, why: data.value })} /></Field>}
      {value.is === 'called in' && (
        <>
          <div className={styles['pair']}>
            <Field label="Called in by"><Input value={value.by} placeholder="As the notice names them" onChange={(_, data) => set({ by: data.value })} /></Field>
            <Field label="On"><DateField value={value.on} onCommit={(on) => { set({ on }); return undefined; }} /></Field>
          </div>
          <Field label="Why"><Textarea rows={2} value={value.why} onChange={(_, data) => set({ why: data.value })} /></Field>
          <div className={styles['pair']}>
            <Field label="Heard at"><Choice value={value.hearing} placeholder="No meeting yet" options={meetingChoices(plan)} onPick={(hearing) => set({ hearing })} /></Field>
            <Field label="What came of it"><Choice value={value.outcome} placeholder="Not heard yet" options={CALL_IN_OUTCOMES.map((one) => ({ value: one, label: capitalised(one) }))} onPick={(outcome) => set({ outcome })} /></Field>
          </div>
          {value.outcome !== null && <Field label="In words"><Input value={value.note} onChange={(_, data) => set({ note: data.value })} /></Field>}
        </>
      )}
    </>
  );
}
