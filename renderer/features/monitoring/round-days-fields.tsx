import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import { shortDay } from '../../../shared/domain/calendar-day.ts';
import type { Round } from '../../../shared/domain/round.ts';
import { roundDays, type RoundDay } from '../../../shared/rounds/round-days.ts';
import { DAY_FIELDS, type DayField } from '../../../shared/rounds/scheme.ts';
import { DateField } from '../../components/date-field.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { Labelled } from '../../components/view-header.tsx';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { WhyThisDate } from '../overview/why-this-date.tsx';
import styles from './round-set-up.module.css';

const LABELS: Readonly<Record<DayField, string>> = {
  askedOn: 'Owners asked', firstChaseOn: 'First chaser', secondChaseOn: 'Second chaser', returnsBy: 'Returns due', clearanceFrom: 'Clearance from', clearanceTo: 'Clearance to',
  briefingOn: 'Chair’s briefing', finalPaperOn: 'Final paper', publishOn: 'Agenda published', decisionsOutOn: 'Decisions out', minutesFrom: 'Draft minutes from', minutesTo: 'Draft minutes to',
};

/** Every day of a round, each by the council's scheme until another is typed; emptied it goes back to that. */
export function RoundDaysFields({ round }: { readonly round: Round }) {
  const days = roundDays(usePlan(), round);
  return <div className={styles['steps']}>{DAY_FIELDS.map((field) => <DayLine key={field} field={field} day={days[field]} round={round} />)}</div>;
}

interface DayLineProps {
  readonly field: DayField;
  readonly day: RoundDay | null;
  readonly round: Round;
}
function DayLine({ field, day, round }: DayLineProps) {
  const set = (value: string | null) => run({ do: 'round.set', id: round.id, fields: { [field]: value } });
  const scheme = day?.isOwn && day.byScheme !== null && day.byScheme !== day.by ? day.byScheme : null;
  return (
    <Labelled stacked label={LABELS[field]}>
      <DateField aria-label={LABELS[field]} value={day?.by ?? null} onCommit={(typed) => set(typed)} />
      {day !== null && (
        <div className={styles['below']}>
          <WhyThisDate deadline={day} name={LABELS[field]} />
          {scheme !== null && (
            <ToChange><Button size="small" appearance="subtle" icon={<ArrowUndo16Regular />} onClick={() => void set(null)}>Back to {shortDay(scheme)}<span className="visually-hidden">: {LABELS[field]}</span></Button></ToChange>
          )}
        </div>
      )}
    </Labelled>
  );
}
