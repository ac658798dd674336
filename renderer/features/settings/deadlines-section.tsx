import { Field } from '@fluentui/react-components';
import { addDays, fullDay, longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { CLEAR_DAYS_COUNTS, EFFECTIVE_FROM, type Council } from '../../../shared/domain/council.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { callInOf } from '../../../shared/statutory/call-in.ts';
import { agendaDay, clockOf, returnsDay } from '../../../shared/statutory/council-clock.ts';
import { challengeClock } from '../../../shared/statutory/deadlines-of-plan.ts';
import { noticeFor } from '../../../shared/statutory/notices.ts';
import { CommittedChoice } from '../../components/committed-choice.tsx';
import { planToday } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { DayList } from './day-list.tsx';
import { NumberField } from './number-field.tsx';
import { PeriodList } from './period-list.tsx';
import { SettingSection } from './setting-section.tsx';
import styles from './settings.module.css';
import { TimeField } from './time-field.tsx';

const COUNTS = CLEAR_DAYS_COUNTS.map((value) => ({ value, label: `${capitalised(value)}${value === 'working days' ? ' (the earliest, so the safest)' : ''}` }));
const EFFECTIVE = EFFECTIVE_FROM.map((value) => ({ value, label: capitalised(value) }));

/** The meeting that what follows is told about: the next of the plan, else six weeks from today. */
function exampleMeeting(plan: Plan, today: CalendarDay): { readonly heldOn: CalendarDay; readonly words: string } {
  const next = plan.all('meeting').filter(({ heldOn, cancelled }) => heldOn !== null && heldOn > today && !cancelled).sort((a, b) => (a.heldOn! < b.heldOn! ? -1 : 1))[0];
  const heldOn = next?.heldOn ?? addDays(today, 42);
  return { heldOn, words: `${plan.get('committee', next?.committee ?? null)?.name ?? 'A meeting'} on ${longDay(heldOn)}` };
}

const CHALLENGE = [
  ['challengePublished', 'Report and action plan published', 3], ['challengePlanLatest', 'Action plan at the latest', 5], ['challengeReview', 'Progress review', 10],
  ['challengeReviewReport', 'Report of the review', 12],
] as const;
/** The months the review team has agreed with the council, each with the day it comes to. */
function ChallengeMonths() {
  const plan = usePlan();
  const days = challengeClock(plan);
  return (
    <div role="group" aria-labelledby="challenge-months" className={styles['days']}>
      <span id="challenge-months">Months of the peer-challenge clock</span>
      <div className={styles['pair']}>
        {CHALLENGE.map(([field, label, usual], at) => (
          <NumberField
            key={field} label={label} value={plan.council[field]} least={1} most={60} {...(days[at] === undefined ? {} : { hint: `${longDay(days[at].by)}.` })}
            onCommit={(months) => run({ do: 'council.set', fields: { [field]: months ?? usual } })}
          />
        ))}
      </div>
      <span className={styles['follows']}>After the last day on site{days.length === 0 ? ', which is not set yet: see Plan and review, below' : ''}. The Local Government Association asks for 3, 5, 10 and 12.</span>
    </div>
  );
}

/** How the council counts to and from a meeting, with what follows for the next one. */
export function DeadlinesSection() {
  const plan = usePlan();
  const { council } = plan;
  const set = (fields: Partial<Council>) => run({ do: 'council.set', fields });
  const { heldOn, words } = exampleMeeting(plan, planToday());
  const clock = clockOf(council);
  const callIn = callInOf(addDays(heldOn, 1), clock.callIn, clock.office);
  return (
    <SettingSection name="deadlines" part="deadlines" title="Deadlines" about="For council meetings in England. Bank holidays are known; what your council does differently is said here.">
      <Field label="Clear days count" hint={`Five clear days before a meeting: LGA 1972, sections 100A and 100B. ${words}: published by ${fullDay(noticeFor('agenda', heldOn, clock).by)} at the latest.`}>
        <CommittedChoice value={council.clearDaysCount} options={COUNTS} onPick={(clearDaysCount) => void set({ clearDaysCount })} />
      </Field>
      <NumberField
        label="Working days for the agenda" value={council.agendaLead} least={0} most={120} onCommit={(agendaLead) => set({ agendaLead: agendaLead ?? 6 })}
        hint={`When your office means to publish, never later than the law’s day. ${words}: ${fullDay(agendaDay(heldOn, council))}.`}
      />
      <NumberField
        label="Working days for returns" value={council.returnsLead} least={0} most={120} onCommit={(returnsLead) => set({ returnsLead: returnsLead ?? 17 })}
        hint={`When owners’ returns are to be back. ${words}: ${fullDay(returnsDay(heldOn, council))}.`}
      />
      <TimeField
        label="Cut-off time for publishing" value={council.publishBefore} otherwise="Any time of the day" onCommit={(publishBefore) => set({ publishBefore })}
        hint={council.publishBefore === null ? 'What is published on a day counts as published that day.' : `What is published after ${council.publishBefore} counts as published on the next working day.`}
      />
      <DayList label="Days the offices are closed" one="office closure" hint="Besides weekends and bank holidays. They are never the last day to publish." days={council.closedDays} onCommit={(closedDays) => set({ closedDays })} />
      <DayList label="Further bank holidays" one="bank holiday" hint="Proclaimed since this version was made, such as for a royal occasion." days={council.moreBankHolidays} onCommit={(moreBankHolidays) => set({ moreBankHolidays })} />
      <NumberField
        label="Working days for call-in" value={council.callInDays} least={1} most={30} onCommit={(callInDays) => set({ callInDays: callInDays ?? 5 })}
        hint={`After a decision is published. Published the day after ${words}, it can be called in to the end of ${fullDay(callIn.ends)}.`}
      />
      <TimeField label="Time at which call-in ends" value={council.callInClosesAt} otherwise="The end of the day" onCommit={(callInClosesAt) => set({ callInClosesAt })} />
      <Field label="A decision that is not called in takes effect" hint={`Here: on ${fullDay(callIn.effectiveFrom)}.`}>
        <CommittedChoice value={council.callInEffective} options={EFFECTIVE} onPick={(callInEffective) => void set({ callInEffective })} />
      </Field>
      <PeriodList periods={council.preElection} onCommit={(preElection) => set({ preElection })} />
      <ChallengeMonths />
      <p className={styles['follows']}>Committees may have lead times of their own: see Committees, below.</p>
    </SettingSection>
  );
}
