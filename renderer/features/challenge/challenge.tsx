import { longDay, shortDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { dueWords, stepWords } from '../../../shared/documents/challenge-table.ts';
import { challengeLine, type ChallengeStep } from '../../../shared/statutory/challenge-line.ts';
import { DateField } from '../../components/date-field.tsx';
import { show } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { WhyThisDate } from '../overview/why-this-date.tsx';
import styles from './challenge.module.css';
import { placesOnLine } from './places.ts';

const SET_LABEL: Readonly<Record<ChallengeStep['field'], string>> = {
  reportPublishedOn: 'Published on', planPublishedOn: 'Published on', progressReviewOn: 'Held on', progressReportOn: 'Published on', followUpOn: 'Set for',
};

/** The challenge's own milestones: on a line from the visit to the follow-up for a first look, and as a list in which the days are set. */
export function Challenge({ plan, today }: { readonly plan: Plan; readonly today: CalendarDay }) {
  const steps = challengeLine(plan, today);
  const { onSiteTo } = plan.review;
  return (
    <section aria-labelledby="challenge">
      <h2 id="challenge">The challenge’s milestones</h2>
      {onSiteTo === null
        ? <p className={styles['none']}>They count from the last day on site. <button type="button" className={styles['link']} onClick={() => show('settings')}>Set the day under Settings</button></p>
        : <Line steps={steps} visit={onSiteTo} today={today} />}
      <ol className={styles['steps']} aria-label="Milestones of the challenge">
        {steps.map((step, at) => <Step key={step.field} step={step} number={at + 1} />)}
      </ol>
    </section>
  );
}

/** For the eye alone: the list beneath says the same in words. */
function Line({ steps, visit, today }: { readonly steps: readonly ChallengeStep[]; readonly visit: CalendarDay; readonly today: CalendarDay }) {
  const places = placesOnLine(steps, visit, today);
  if (places === null) return null;
  const at = (hundredths: number) => ({ insetInlineStart: `${hundredths}%` });
  return (
    <div className={styles['line']} aria-hidden>
      <div className={styles['track']}>
        {places.today !== null && <span className={styles['gone']} style={{ width: `${places.today}%` }} />}
        {places.today !== null && <span className={styles['today']} style={at(places.today)} title={`Today, ${longDay(today)}`} />}
        {places.steps.map(({ field, at: place }) => {
          const index = steps.findIndex((one) => one.field === field);
          return <span key={field} className={styles['mark']} data-state={steps[index]!.state} style={at(place)} title={`${steps[index]!.what}: ${stepWords(steps[index]!)}`}>{index + 1}</span>;
        })}
      </div>
      <div className={styles['ends']}><span>Visit, {shortDay(visit)}</span>{places.today !== null && <span className={styles['key']}>Today</span>}</div>
    </div>
  );
}

function Step({ step, number }: { readonly step: ChallengeStep; readonly number: number }) {
  const { field, what, due, on, state } = step;
  return (
    <li>
      <span className={styles['mark']} data-state={state} aria-hidden>{number}</span>
      <div className={styles['what']}>
        <b>{what}</b>
        <p className={styles['stands']} data-state={state}>{stepWords(step)}{due !== null && <span className="quiet">{` · due ${dueWords(step)}`}</span>}</p>
        <label className={styles['day']}>
          <span aria-hidden>{SET_LABEL[field]}</span>
          <DateField size="small" aria-label={`${SET_LABEL[field]}: ${what}`} value={on} onCommit={(day) => run({ do: 'review.set', fields: { [field]: day } })} />
        </label>
        {due !== null && <WhyThisDate deadline={due} name={what} />}
      </div>
    </li>
  );
}
