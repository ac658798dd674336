import { Button, Field } from '@fluentui/react-components';
import { CLOSURE_RULES, RATINGS_FROM, STAGES, type Council } from '../../../shared/domain/council.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import { isRatedBeside } from '../../../shared/ratings/rating.ts';
import { CommittedChoice } from '../../components/committed-choice.tsx';
import { CommittedInput } from '../../components/committed-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { show } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import { LogoField } from './logo-field.tsx';
import { NumberField } from './number-field.tsx';
import { SettingSection } from './setting-section.tsx';
import styles from './settings.module.css';

export function CouncilSection() {
  const { council } = usePlan();
  return (
    <SettingSection name="council" title="Council" about="The profile travels inside the plan, so colleagues who have the plan have it too.">
      <ClashLinks id={council.id} />
      <Field label="Name" hint="Stands above every paper and tracker."><CommittedInput value={council.name} onCommit={(name) => run({ do: 'council.set', fields: { name } })} /></Field>
      <LogoField />
    </SettingSection>
  );
}

export function PlanSection() {
  const { details, review } = usePlan();
  return (
    <SettingSection name="plan" title="Plan and review">
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
    </SettingSection>
  );
}

export function CommitteesSection() {
  const plan = usePlan();
  const { council } = plan;
  const committees = plan.all('committee');
  return (
    <SettingSection name="committees" title="Committees" about="Who sits on them, who chairs and when they meet is under People. Here are their own lead times, where they differ from the council’s.">
      {committees.map((one) => (
        <div key={one.id} role="group" aria-label={one.name} className={styles['committee']}>
          <b>{one.name}</b>
          <div className={styles['pair']}>
            <NumberField label="Agenda" value={one.agendaLead} least={0} most={120} otherwise={`${council.agendaLead}, as the council`} onCommit={(agendaLead) => run({ do: 'committee.set', id: one.id, fields: { agendaLead } })} />
            <NumberField label="Returns" value={one.returnsLead} least={0} most={120} otherwise={`${council.returnsLead}, as the council`} onCommit={(returnsLead) => run({ do: 'committee.set', id: one.id, fields: { returnsLead } })} />
          </div>
        </div>
      ))}
      <p className={styles['follows']}>Working days before a meeting.</p>
      <div><Button onClick={() => show('people')}>Go to People</Button></div>
    </SettingSection>
  );
}

const FOLLOWS: Readonly<Record<Council['closureAgreedBy'], string>> = {
  'scrutiny recommends, the executive agrees': 'Papers for scrutiny ask it to recommend closure to the executive. A scrutiny committee cannot be chosen as the one that agreed.',
  'the executive': 'Papers for scrutiny ask it to recommend closure. A scrutiny committee cannot be chosen as the one that agreed.',
  'the responsible committee': 'Papers ask the committee they are for to agree closure, scrutiny too. Ask your monitoring officer first: scrutiny may not discharge executive functions.',
};
const RATED: Readonly<Record<Council['ratingFrom'], string>> = { 'the owner': 'By their owners', 'the owner, beside dates and milestones': 'By their owners, with what dates and milestones say beside it' };
export function ClosureSection() {
  const { council } = usePlan();
  return (
    <SettingSection name="closure" part="closure" title="Closure and ratings">
      <Field label="Whose agreement closes an action" hint={`${FOLLOWS[council.closureAgreedBy]} LGA 2000, section 9F.`}>
        <CommittedChoice
          value={council.closureAgreedBy} options={CLOSURE_RULES.map((value) => ({ value, label: capitalised(value) }))}
          onPick={(closureAgreedBy) => void run({ do: 'council.set', fields: { closureAgreedBy } })}
        />
      </Field>
      <Field label="How actions are rated" hint="By dates: off track once the target date has passed; at risk while a milestone is late, when it should have started, or when its date is near and something is still to be reached. It stands beside what owners say, and in trackers, and never replaces it.">
        <CommittedChoice
          value={council.ratingFrom} options={RATINGS_FROM.map((value) => ({ value, label: RATED[value] }))} onPick={(ratingFrom) => void run({ do: 'council.set', fields: { ratingFrom } })}
        />
      </Field>
      {isRatedBeside(council) && (
        <NumberField label="A date is near within" hint="Days before the target date." value={council.atRiskWithin} least={0} most={365} onCommit={(atRiskWithin) => run({ do: 'council.set', fields: { atRiskWithin: atRiskWithin ?? 0 } })} />
      )}
    </SettingSection>
  );
}
