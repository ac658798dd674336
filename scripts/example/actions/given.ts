import type { Resourcing, Risk } from '../../../shared/domain/action.ts';
import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { Classification } from '../../../shared/domain/classification.ts';
import type { Step } from '../steps.ts';

/** An action as it was first written down. Its reference is the number it comes to have, by its place. */
export interface ActionGiven {
  readonly title: string;
  readonly detail?: string;
  readonly owner: string;
  readonly holder: string;
  readonly answers: readonly string[];
  readonly startOn: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly measure: string;
  readonly resourcing: Resourcing;
  readonly risk?: Risk;
  readonly note?: string;
  readonly classification?: Classification;
}
export const WITHIN: Resourcing = { from: 'existing resources' };
export const NOT_KNOWN: Resourcing = { from: 'not known' };
export const funding = (amount: number, year: string, source: string, approved: boolean): Resourcing => ({
  from: 'new funding',
  amount,
  year,
  source,
  approved,
});
export const onRegister = (reference: string): Risk => ({ is: 'on the register', reference });

/** Owners are given by name; portfolio holders without their title. */
export const addAction =
  ({ owner, holder, answers, measure, note, ...given }: ActionGiven): Step =>
  (look) => ({
    do: 'action.add',
    fields: {
      ...given,
      owner: look.person(owner),
      portfolioHolder: look.person(`Councillor ${holder}`),
      successMeasure: measure,
      ...(note ? { internalNote: note } : {}),
    },
    answers: answers.map((ref) => look.recommendation(ref)),
  });
