import { Field } from '@fluentui/react-components';
import { STAGES } from '../../../shared/domain/council.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import { CommittedChoice } from '../../components/committed-choice.tsx';
import { CommittedInput } from '../../components/committed-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { NotOfThePlan } from '../../components/may-change.tsx';
import { ViewHeader } from '../../components/view-header.tsx';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { OwnWords } from '../spelling/own-words.tsx';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import { PreferencesForm } from './preferences-form.tsx';
import styles from './settings.module.css';

const CLEAR_DAYS = [
  { value: 'working days', label: 'Working days (the earliest, so the safest)' },
  { value: 'all but Sundays and bank holidays', label: 'All but Sundays and bank holidays' },
  { value: 'every day', label: 'Every day' },
] as const;
const CLOSURE = [
  { value: 'scrutiny recommends, the executive agrees', label: 'Scrutiny recommends, the executive agrees' },
  { value: 'the executive', label: 'The executive' },
  { value: 'the responsible committee', label: 'The responsible committee' },
] as const;

/** The council's profile and the plan's own details, which travel inside the plan; and what belongs to this computer. */
export function SettingsView() {
  const plan = usePlan();
  const { council, details, review } = plan;
  return (
    <>
      <ViewHeader title="Settings" about="The council and the review travel inside the plan. Your name and the appearance stay on this computer." />
      <div className={styles['scroll']}>
        <div className={styles['columns']}>
          <section className={styles['section']} aria-labelledby="settings-council">
            <h2 id="settings-council">Council</h2>
            <ClashLinks id={council.id} />
            <Field label="Name"><CommittedInput value={council.name} onCommit={(name) => run({ do: 'council.set', fields: { name } })} /></Field>
            <Field label="Clear days count" hint="Five clear days before a meeting: LGA 1972, sections 100A and 100B.">
              <CommittedChoice value={council.clearDaysCount} options={CLEAR_DAYS} onPick={(clearDaysCount) => void run({ do: 'council.set', fields: { clearDaysCount } })} />
            </Field>
            <Field label="Whose agreement closes an action" hint="Scrutiny may not discharge executive functions (LGA 2000, section 9F), so it can only recommend closure.">
              <CommittedChoice value={council.closureAgreedBy} options={CLOSURE} onPick={(closureAgreedBy) => void run({ do: 'council.set', fields: { closureAgreedBy } })} />
            </Field>
          </section>
          <section className={styles['section']} aria-labelledby="settings-plan">
            <h2 id="settings-plan">Plan and review</h2>
            <ClashLinks id={details.id} />
            <ClashLinks id={review.id} />
            <Field label="Title of the plan"><CommittedInput value={details.title} onCommit={(title) => run({ do: 'plan.set', fields: { title } })} /></Field>
            <Field label="Stage">
              <CommittedChoice value={details.stage} options={STAGES.map((value) => ({ value, label: capitalised(value) }))} onPick={(stage) => void run({ do: 'plan.set', fields: { stage } })} />
            </Field>
            <Field label="Title of the review"><CommittedInput value={review.title} onCommit={(title) => run({ do: 'review.set', fields: { title } })} /></Field>
            <Field label="Reviewing body"><CommittedInput value={review.reviewingBody} onCommit={(reviewingBody) => run({ do: 'review.set', fields: { reviewingBody } })} /></Field>
            <Field label="First day on site"><DateField value={review.onSiteFrom} onCommit={(onSiteFrom) => run({ do: 'review.set', fields: { onSiteFrom } })} /></Field>
            <Field label="Last day on site" hint="The peer-challenge milestones count from this day.">
              <DateField value={review.onSiteTo} onCommit={(onSiteTo) => run({ do: 'review.set', fields: { onSiteTo } })} />
            </Field>
            <Field label="Date of the report"><DateField value={review.reportedOn} onCommit={(reportedOn) => run({ do: 'review.set', fields: { reportedOn } })} /></Field>
            {review.sourceName !== '' && <p className="quiet small">Read from {review.sourceName}.</p>}
          </section>
          <section className={styles['section']} aria-labelledby="settings-you">
            <h2 id="settings-you">You and this computer</h2>
            <NotOfThePlan><PreferencesForm /></NotOfThePlan>
            <h3>Your dictionary</h3>
            <OwnWords />
          </section>
        </div>
      </div>
    </>
  );
}
