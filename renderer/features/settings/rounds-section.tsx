import { addDays, fullDay, longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { council as definition, type Council } from '../../../shared/domain/council.ts';
import { readEntity } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { clockOf } from '../../../shared/statutory/council-clock.ts';
import { workingDaysFrom } from '../../../shared/statutory/office-days.ts';
import { planToday } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { NumberField } from './number-field.tsx';
import { SettingSection } from './setting-section.tsx';
import styles from './settings.module.css';

const USUAL = readEntity(definition, 'council/main', []).entity;
const BEFORE = [
  ['roundAsk', 'Owners asked'], ['roundFirstChase', 'First chaser'], ['roundSecondChase', 'Second chaser'], ['roundClearanceFrom', 'Clearance begins'], ['roundClearanceTo', 'Clearance ends'],
  ['roundBriefing', 'Chair’s briefing'], ['roundFinalPaper', 'Final paper'],
] as const;
const AFTER = [['roundDecisionsOut', 'Decisions out'], ['roundMinutesFrom', 'Draft minutes begin'], ['roundMinutesTo', 'Draft minutes end']] as const;
type Lead = (typeof BEFORE)[number][0] | (typeof AFTER)[number][0];

/** The meeting that what follows is told about: that of the next round, else the next of the plan, else six weeks from today. */
function exampleMeeting(plan: Plan, today: CalendarDay): CalendarDay {
  const ofRounds = new Set(plan.all('round').map(({ meeting }) => meeting));
  const ahead = plan.all('meeting').filter(({ heldOn, cancelled }) => heldOn !== null && heldOn > today && !cancelled).sort((a, b) => (a.heldOn! < b.heldOn! ? -1 : 1));
  return (ahead.find(({ id }) => ofRounds.has(id)) ?? ahead[0])?.heldOn ?? addDays(today, 42);
}

/** When each step of a monitoring round is taken, in working days from its meeting. */
export function RoundsSection() {
  const plan = usePlan();
  const { council } = plan;
  const { office } = clockOf(council);
  const heldOn = exampleMeeting(plan, planToday());
  const set = (fields: Partial<Council>) => run({ do: 'council.set', fields });
  const lead = (field: Lead, label: string, way: 1 | -1) => (
    <NumberField
      key={field} label={label} value={council[field]} least={0} most={120} onCommit={(days) => set({ [field]: days ?? USUAL[field] })}
      hint={`${fullDay(workingDaysFrom(heldOn, way * council[field], office))}.`}
    />
  );
  return (
    <SettingSection
      name="rounds" part="rounds" title="Monitoring rounds"
      about={`Working days before the meeting of a round on which each step is taken. The days shown are those for a meeting on ${longDay(heldOn)}. Returns and the agenda have theirs under Deadlines.`}
    >
      <div className={styles['pair']}>{BEFORE.map(([field, label]) => lead(field, label, -1))}</div>
      <p>Working days after the meeting:</p>
      <div className={styles['pair']}>{AFTER.map(([field, label]) => lead(field, label, 1))}</div>
      <NumberField
        label="Chasers before a director is told" value={council.chasersBeforeDirector} least={1} most={20} onCommit={(times) => set({ chasersBeforeDirector: times ?? USUAL.chasersBeforeDirector })}
        hint="Whoever was chased so often and has not answered stands on the chase list with their director."
      />
    </SettingSection>
  );
}
