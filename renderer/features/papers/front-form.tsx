import { Button } from '@fluentui/react-components';
import { memo } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { dayOfMeeting } from '../../../shared/domain/people.ts';
import type { Entity } from '../../../shared/domain/plan.ts';
import { printedValues } from '../../../shared/papers/paper-content.ts';
import type { PaperPast } from '../../../shared/papers/past.ts';
import { PAGES_AT_MOST } from '../../../shared/preflight/rules/length.ts';
import { CommittedChoice } from '../../components/committed-choice.tsx';
import { CommittedTextarea } from '../../components/committed-field.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { PersonPicker } from '../../components/person-picker.tsx';
import { Labelled } from '../../components/view-header.tsx';
import { planToday, show } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { AppendicesForm } from './appendices-form.tsx';
import { EqualityFields } from './equality-fields.tsx';
import { ExemptFields } from './exempt-fields.tsx';
import { PageBudget } from './page-budget.tsx';
import styles from './papers.module.css';
import { useSetParts } from './use-set-parts.ts';
import { WardCouncillors, WardsAffected } from './wards-fields.tsx';
import { WithReason } from './with-reason.tsx';

type Fields = Partial<Omit<Entity<'paper'>, 'kind' | 'id' | 'order'>>;
const WAIVED = [{ value: 'not applicable', label: 'Not applicable' }, { value: 'no', label: 'No' }, { value: 'yes', label: 'Yes' }] as const;

/** The labels of the front table and of the lines that say who was told and what was assessed. */
export const FrontForm = memo(function FrontForm({ paper, past }: { readonly paper: Entity<'paper'>; readonly past: PaperPast }) {
  const plan = usePlan();
  const set = (fields: Fields) => run({ do: 'paper.set', id: paper.id, fields });
  const setPart = useSetParts(paper.id, past);
  const committees = plan.all('committee').map((one) => ({ value: one.id, label: one.name }));
  const meetings = plan.all('meeting').filter((one) => one.heldOn !== null && (paper.reportFor === null || one.committee === paper.reportFor))
    .map((one) => ({ value: one.id as EntityId, label: dayOfMeeting(one) }));
  // What nobody has set follows the draft, so the form shows what will be printed.
  const printed = printedValues(plan, paper, planToday(), past);
  const { meeting: printedFor, callIn, wardsAffected, wardCouncillorsNotified: wards, equalityAssessment: eqia, callInWaived: waived } = printed;
  return (
    <div className={styles['front']}>
      <Labelled label="Report for"><CommittedChoice aria-label="Report for" placeholder="Choose a committee" value={paper.reportFor} options={committees} onPick={(reportFor) => void set({ reportFor, meeting: null })} /></Labelled>
      <Labelled label="Date of meeting">
        {meetings.length === 0
          ? <span>No meeting of it is in the plan yet. <ToChange><Button size="small" aria-label="Date of meeting: add it under People" onClick={() => show('people')}>Add it under People</Button></ToChange></span>
          : <CommittedChoice aria-label="Date of meeting" placeholder="Choose a meeting" value={printedFor} options={meetings} onPick={(meeting) => void set({ meeting })} />}
      </Labelled>
      <Labelled label="Subject"><CommittedTextarea className={styles['grows'] ?? ''} aria-label="Subject" rows={paper.subject.length > 44 ? 2 : 1} value={paper.subject} onCommit={(subject) => set({ subject: subject.replace(/\s*\n\s*/g, ' ') })} /></Labelled>
      <Labelled label="Responsible officer"><PersonPicker aria-label="Responsible officer" types={['officer']} value={paper.responsibleOfficer} onPick={(responsibleOfficer) => set({ responsibleOfficer })} /></Labelled>
      <Labelled label="Portfolio holder"><PersonPicker aria-label="Portfolio holder" types={['member']} value={paper.portfolioHolder} onPick={(portfolioHolder) => set({ portfolioHolder })} /></Labelled>
      <ExemptFields paper={paper} />
      <Labelled label="Subject to call-in"><WithReason label="Decision subject to call-in" yes={callIn.subject} why={callIn.why} onYes={(subject) => void setPart('callIn')({ subject, why: '' })} onWhy={(why) => setPart('callIn')({ why })} /></Labelled>
      <Labelled label="Wards affected"><WardsAffected value={wardsAffected} onSet={(now) => set({ wardsAffected: now })} /></Labelled>
      <Labelled label="Enclosures"><CommittedTextarea className={styles['grows'] ?? ''} aria-label="Enclosures, one a line" placeholder="One a line" rows={Math.max(2, paper.enclosures.split('\n').length)} value={paper.enclosures} onCommit={(enclosures) => set({ enclosures })} /></Labelled>
      <Labelled label="Appendices"><AppendicesForm paper={paper} /></Labelled>
      <Labelled label={PAGES_AT_MOST}><PageBudget paper={paper} /></Labelled>
      <Labelled label="Contact"><PersonPicker aria-label="Contact" types={['officer']} value={paper.contact} onPick={(contact) => set({ contact })} /></Labelled>
      <Labelled label="Ward councillors notified"><WardCouncillors value={wards} onSet={setPart('wardCouncillorsNotified')} /></Labelled>
      <EqualityFields value={eqia} onSet={setPart('equalityAssessment')} />
      <Labelled label="Call-in waived">
        <div className={styles['withReason']}>
          <CommittedChoice aria-label="Call-in waived" value={waived.waived} options={WAIVED} onPick={(value) => void setPart('callInWaived')({ waived: value })} />
          <CommittedTextarea className={styles['grows'] ?? ''} rows={1} aria-label="Call-in waived: why" placeholder="Say why" value={waived.why} onCommit={(why) => setPart('callInWaived')({ why })} />
        </div>
      </Labelled>
    </div>
  );
});
