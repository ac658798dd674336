import { Button } from '@fluentui/react-components';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { dayOfMeeting } from '../../../shared/domain/people.ts';
import type { Entity } from '../../../shared/domain/plan.ts';
import { printedValues } from '../../../shared/papers/paper-content.ts';
import type { PaperPast } from '../../../shared/papers/past.ts';
import { CommittedChoice } from '../../components/committed-choice.tsx';
import { CommittedInput, CommittedTextarea } from '../../components/committed-field.tsx';
import { CommittedSwitch } from '../../components/committed-toggles.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { PersonPicker } from '../../components/person-picker.tsx';
import { Labelled } from '../../components/view-header.tsx';
import { planToday, show } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { AppendicesForm } from './appendices-form.tsx';
import styles from './papers.module.css';

type Fields = Partial<Omit<Entity<'paper'>, 'kind' | 'id' | 'order'>>;
const WAIVED = [{ value: 'not applicable', label: 'Not applicable' }, { value: 'no', label: 'No' }, { value: 'yes', label: 'Yes' }] as const;

interface WithReasonProps {
  readonly label: string;
  readonly yes: boolean;
  readonly why: string;
  readonly onYes: (yes: boolean) => void;
  readonly onWhy: (why: string) => Promise<unknown>;
}
/** A yes or no whose no says why: the labels of the layout never stand empty. */
function WithReason({ label, yes, why, onYes, onWhy }: WithReasonProps) {
  return (
    <div className={styles['withReason']}>
      <CommittedSwitch label={yes ? 'Yes' : 'No'} aria-label={label} checked={yes} onCommit={onYes} />
      <CommittedTextarea className={styles['grows'] ?? ''} rows={1} aria-label={`${label}: ${yes ? 'details' : 'why not'}`} placeholder={yes ? 'Details' : 'Say why not'} value={why} onCommit={onWhy} />
    </div>
  );
}

/** The labels of the front table and of the lines that say who was told and what was assessed. */
export function FrontForm({ paper, past }: { readonly paper: Entity<'paper'>; readonly past: PaperPast }) {
  const plan = usePlan();
  const set = (fields: Fields) => run({ do: 'paper.set', id: paper.id, fields });
  const committees = plan.all('committee').map((one) => ({ value: one.id, label: one.name }));
  const meetings = plan.all('meeting').filter((one) => one.heldOn !== null && (paper.reportFor === null || one.committee === paper.reportFor))
    .map((one) => ({ value: one.id as EntityId, label: dayOfMeeting(one) }));
  // What nobody has set follows the draft, so the form shows what will be printed.
  const { meeting: printedFor, callIn, wardCouncillorsNotified: wards, equalityAssessment: eqia, callInWaived: waived } = printedValues(plan, paper, planToday(), past);
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
      <Labelled label="Subject to call-in"><WithReason label="Decision subject to call-in" yes={callIn.subject} why={callIn.why} onYes={(subject) => void set({ callIn: { ...callIn, subject } })} onWhy={(why) => set({ callIn: { ...callIn, why } })} /></Labelled>
      <Labelled label="Wards affected"><CommittedInput aria-label="Wards affected" placeholder="All, N/A, or the wards by name" value={paper.wardsAffected} onCommit={(wardsAffected) => set({ wardsAffected })} /></Labelled>
      <Labelled label="Enclosures"><CommittedTextarea className={styles['grows'] ?? ''} aria-label="Enclosures, one a line" placeholder="One a line" rows={Math.max(2, paper.enclosures.split('\n').length)} value={paper.enclosures} onCommit={(enclosures) => set({ enclosures })} /></Labelled>
      <Labelled label="Appendices"><AppendicesForm paper={paper} /></Labelled>
      <Labelled label="Contact"><PersonPicker aria-label="Contact" types={['officer']} value={paper.contact} onPick={(contact) => set({ contact })} /></Labelled>
      <Labelled label="Ward councillors notified"><WithReason label="Ward councillors notified" yes={wards.done} why={wards.why} onYes={(done) => void set({ wardCouncillorsNotified: { ...wards, done } })} onWhy={(why) => set({ wardCouncillorsNotified: { ...wards, why } })} /></Labelled>
      <Labelled label="EqIA carried out"><WithReason label="EqIA carried out" yes={eqia.done} why={eqia.why} onYes={(done) => void set({ equalityAssessment: { ...eqia, done } })} onWhy={(why) => set({ equalityAssessment: { ...eqia, why } })} /></Labelled>
      {eqia.done && <Labelled label="EqIA cleared by"><CommittedInput aria-label="EqIA cleared by" value={eqia.clearedBy} onCommit={(clearedBy) => set({ equalityAssessment: { ...eqia, clearedBy } })} /></Labelled>}
      <Labelled label="Call-in waived">
        <div className={styles['withReason']}>
          <CommittedChoice aria-label="Call-in waived" value={waived.waived} options={WAIVED} onPick={(value) => void set({ callInWaived: { ...waived, waived: value } })} />
          <CommittedTextarea className={styles['grows'] ?? ''} rows={1} aria-label="Call-in waived: why" placeholder="Say why" value={waived.why} onCommit={(why) => set({ callInWaived: { ...waived, why } })} />
        </div>
      </Labelled>
    </div>
  );
}
