import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { Copy16Regular, Delete16Regular, SubtractCircle16Regular } from '@fluentui/react-icons';
import { memo, useState } from 'react';
import type { Command } from '../../../shared/commands/decide.ts';
import type { Action } from '../../../shared/domain/action.ts';
import type { Person } from '../../../shared/domain/people.ts';
import { withPostOf } from '../../../shared/domain/facts.ts';
import { smartGaps, type SmartGap } from '../../../shared/domain/smart.ts';
import { smartWords } from '../../../shared/domain/still-to-say.ts';
import { Advice } from '../../components/advice.tsx';
import { ClassificationMark } from '../../components/status-mark.tsx';
import { DateField } from '../../components/date-field.tsx';
import { InPlaceText } from '../../components/in-place-text.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { PersonPicker } from '../../components/person-picker.tsx';
import { Labelled } from '../../components/view-header.tsx';
import { select } from '../../store/app-store.ts';
import { run, runWithUndo } from '../../store/commands.ts';
import { usePart } from '../../store/plan-mirror.ts';
import { WithdrawDialog } from '../actions/dialogs/withdraw-dialog.tsx';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import styles from './details-pane.module.css';
import { AnsweredSection } from './parts/answered.tsx';
import { ArisesLine } from './parts/arises.tsx';
import { ClassificationSection } from './parts/classification.tsx';
import { EvidenceSection } from './parts/evidence.tsx';
import { HistoryOfThis } from './parts/history-of-this.tsx';
import { LedgerSection } from './parts/ledger-section.tsx';
import { MilestonesSection } from './parts/milestones.tsx';
import { RatingSection } from './parts/rating-section.tsx';
import { ResourcingField } from './parts/resourcing.tsx';
import { RiskField } from './parts/risk.tsx';
import { StillToSaySection } from './parts/still-to-say.tsx';
import { StatusWords } from './parts/status-words.tsx';
import { UpdatesSection } from './parts/updates.tsx';

const LONGEST_IN_A_LINE = 28;
type Fields = Extract<Command, { do: 'action.set' }>['fields'];

/** Draws anew only when the action, or what a part of it shows, has changed: its many fields are felt when somebody types fast in the grid beside it. */
export const ActionDetails = memo(function ActionDetails({ action, close }: { readonly action: Action; readonly close: () => void }) {
  const owner = usePart((plan) => plan.get('person', action.owner));
  const holder = usePart((plan) => plan.get('person', action.portfolioHolder));
  const [withdrawing, setWithdrawing] = useState(false);
  const restoreFocus = useRestoreFocusTarget();
  const set = (fields: Fields) => run({ do: 'action.set', ids: [action.id], fields });
  const remove = () => {
    close();
    void runWithUndo({ do: 'action.remove', ids: [action.id] }, `${action.ref} was removed.`);
  };
  const duplicate = async () => {
    const copy = await run({ do: 'action.duplicate', ids: [action.id] });
    if (copy?.made) select(copy.made);
  };
  const ids = { owner: `${action.id}-owner`, holder: `${action.id}-holder`, start: `${action.id}-start`, measure: `${action.id}-measure` };
  /** What would be missing of these, were the words as they are being typed. */
  const asks = (typed: Partial<Action>, gaps: readonly SmartGap[]): string | null => {
    const gap = smartGaps({ ...action, ...typed }).find((one) => gaps.includes(one));
    return gap === undefined ? null : smartWords(gap).words;
  };
  const withPost = (person: Person) => {
    const { name } = person;
    const full = withPostOf(person);
    // A field of one line cuts a long name off: it stands whole beneath.
    const words = name.length > LONGEST_IN_A_LINE ? full : full.slice(name.length + 2);
    return words !== '' ? <span className={styles['note']}>{words}</span> : null;
  };
  return (
    <>
      <h2 className="visually-hidden">{action.ref}: {action.title}</h2>
      {action.classification.level !== 'public' && <p className={styles['kept']}><ClassificationMark level={action.classification.level} /></p>}
      <ClashLinks id={action.id} />
      <div data-field="title">
        <InPlaceText
          label="What will be done" placeholder="What will be done" start value={action.title} look="title" single
          advice={(words) => asks({ title: words }, ['no verb first'])} onCommit={(title) => set({ title })}
        />
      </div>
      <InPlaceText label="Detail" value={action.detail} placeholder="Add detail" onCommit={(detail) => set({ detail })} />
      <StillToSaySection action={action} />
      <AnsweredSection action={action} />
      {action.arises !== null && <ArisesLine source={action.arises} />}
      <div>
        <Labelled label="Owner" htmlFor={ids.owner} field="owner">
          <PersonPicker id={ids.owner} aria-describedby={`${ids.owner}-advice`} value={action.owner} onPick={(person) => set({ owner: person })} />
          {owner && withPost(owner)}
          <Advice id={`${ids.owner}-advice`} words={asks({}, ['no owner'])} />
        </Labelled>
        <Labelled label="Portfolio holder" htmlFor={ids.holder}>
          <PersonPicker id={ids.holder} value={action.portfolioHolder} types={['member']} onPick={(person) => set({ portfolioHolder: person })} />
          {holder && withPost(holder)}
        </Labelled>
        <Labelled label="Starts" htmlFor={ids.start}><DateField id={ids.start} value={action.startOn} onCommit={(startOn) => set({ startOn })} /></Labelled>
        <Labelled stacked label="Success measure" htmlFor={ids.measure} field="successMeasure">
          <InPlaceText
            id={ids.measure} label="Success measure" value={action.successMeasure} placeholder="How it will show"
            advice={(words) => asks({ successMeasure: words }, ['no measure', 'measure not countable'])} onCommit={(successMeasure) => set({ successMeasure })}
          />
        </Labelled>
        <ResourcingField action={action} onSet={(resourcing) => set({ resourcing })} />
        <RiskField action={action} onSet={(risk) => set({ risk })} />
      </div>
      <LedgerSection action={action} />
      <StatusWords action={action} />
      <RatingSection action={action} />
      <MilestonesSection action={action} />
      <UpdatesSection action={action} />
      <EvidenceSection action={action} />
      <ClassificationSection of={action} onSet={(classification) => set({ classification })} />
      <section className={styles['section']}>
        <h3>Internal note <em>in no paper, tracker or return</em></h3>
        <InPlaceText label="Internal note" value={action.internalNote} placeholder="For the office only" onCommit={(internalNote) => set({ internalNote })} />
      </section>
      <HistoryOfThis id={action.id} />
      <ToChange><div className={styles['end']}>
        <Button className={styles['add'] ?? ''} appearance="subtle" size="small" icon={<Copy16Regular />} onClick={() => void duplicate()}>Duplicate {action.ref}</Button>
        {action.status.is !== 'withdrawn' && (
          <Button {...restoreFocus} className={styles['add'] ?? ''} appearance="subtle" size="small" icon={<SubtractCircle16Regular />} onClick={() => setWithdrawing(true)}>Withdraw {action.ref}…</Button>
        )}
        <Button className={styles['add'] ?? ''} appearance="subtle" size="small" icon={<Delete16Regular />} onClick={remove}>Remove {action.ref}</Button>
      </div></ToChange>
      {withdrawing && <WithdrawDialog ids={[action.id]} onClose={() => setWithdrawing(false)} />}
    </>
  );
});
