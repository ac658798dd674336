import { Field } from '@fluentui/react-components';
import type { Nth, Rhythm, Weekday } from '../../../shared/calendar/recurring.ts';
import { Choice } from '../../components/choice.tsx';

/** What is chosen of a rhythm, also what another sort of it needs: going back and forth loses nothing. */
export interface RhythmChosen {
  readonly sort: 'weeks' | 'months' | 'quarters';
  readonly weeks: number;
  readonly nth: Nth;
  readonly weekday: Weekday;
}
export const AT_FIRST: RhythmChosen = { sort: 'months', weeks: 2, nth: 2, weekday: 4 };
export const rhythmOf = ({ sort, weeks, nth, weekday }: RhythmChosen): Rhythm =>
  (sort === 'weeks' ? { is: 'weeks', every: weeks, weekday } : { is: 'months', every: sort === 'months' ? 1 : 3, nth, weekday });

const SORTS = [{ value: 'weeks', label: 'Every few weeks' }, { value: 'months', label: 'Every month' }, { value: 'quarters', label: 'Every quarter' }] as const;
const WEEKS = ['Every week', 'Every 2 weeks', 'Every 3 weeks', 'Every 4 weeks', 'Every 5 weeks', 'Every 6 weeks', 'Every 7 weeks', 'Every 8 weeks'].map((label, at) => ({ value: String(at + 1), label }));
const NTHS = ['First', 'Second', 'Third', 'Fourth', 'Last'].map((label, at) => ({ value: String(at + 1), label }));
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((label, at) => ({ value: String(at + 1), label }));

interface RhythmFieldsProps {
  readonly value: RhythmChosen;
  readonly onChange: (value: RhythmChosen) => void;
}
export function RhythmFields({ value, onChange }: RhythmFieldsProps) {
  return (
    <>
      <Field label="How often"><Choice value={value.sort} options={SORTS} onPick={(sort) => onChange({ ...value, sort })} /></Field>
      {value.sort === 'weeks'
        ? <Field label="Distance"><Choice value={String(value.weeks)} options={WEEKS} onPick={(weeks) => onChange({ ...value, weeks: Number(weeks) })} /></Field>
        : <Field label="Which of the month"><Choice value={String(value.nth)} options={NTHS} onPick={(nth) => onChange({ ...value, nth: Number(nth) as Nth })} /></Field>}
      <Field label="Weekday"><Choice value={String(value.weekday)} options={WEEKDAYS} onPick={(weekday) => onChange({ ...value, weekday: Number(weekday) as Weekday })} /></Field>
    </>
  );
}
