import { Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import { STATUSES } from '../../../../shared/domain/action.ts';
import { PUBLIC } from '../../../../shared/domain/classification.ts';
import { statusesOf } from '../../../../shared/domain/status-set.ts';
import { AskDialog } from '../../../components/ask-dialog.tsx';
import { Choice } from '../../../components/choice.tsx';
import { PersonPicker } from '../../../components/person-picker.tsx';
import { draftOf, neededFor, statusOf } from '../../../components/status-draft.ts';
import { planToday } from '../../../store/app-store.ts';
import { run } from '../../../store/commands.ts';
import { usePlan } from '../../../store/plan-mirror.ts';
import type { Fields } from '../clipboard/read-cell.ts';
import { AnswersFields } from '../fields/answers-fields.tsx';
import { ClassificationFields } from '../fields/classification-fields.tsx';
import { DayInput } from '../fields/day-input.tsx';
import { ResourcingFields } from '../fields/resourcing-fields.tsx';
import { RiskFields } from '../fields/risk-fields.tsx';
import styles from '../fields/fields.module.css';
import { changeCommand, type Changes } from './change.ts';
import { movedBy } from './dates.ts';

const NAMES = ['owner', 'holder', 'status', 'dueOn', 'startOn', 'answers', 'detail', 'successMeasure', 'resourcing', 'risk', 'classification'] as const;
type Name = (typeof NAMES)[number];
const LABELS: Readonly<Record<Name, string>> = {
  owner: 'Owner', holder: 'Portfolio holder', status: 'Status', dueOn: 'Target date', startOn: 'Start', answers: 'Recommendations answered', detail: 'Detail', successMeasure: 'Success measure',
  resourcing: 'Resourcing', risk: 'Risk', classification: 'Who may see it',
};
const WORDS = { cause: 'Cause', route: 'Route to green', evidence: 'Evidence', reason: 'Reason' } as const;

/** Several fields of several actions at once. Only what is ticked changes; all of it is one step to undo. */
export function ChangeDialog({ ids, onClose }: { readonly ids: readonly EntityId[]; readonly onClose: () => void }) {
  const plan = usePlan();
  const statuses = statusesOf(plan.council);
  const statusOptions = STATUSES.filter((word) => word !== 'complete').map((value) => ({ value, label: statuses[value].label }));
  const [chosen, setChosen] = useState<readonly Name[]>([]);
  const [fields, setFields] = useState<Fields>({ owner: null, portfolioHolder: null, startOn: null, detail: '', successMeasure: '', resourcing: null, risk: null, classification: PUBLIC });
  const [status, setStatus] = useState(() => draftOf({ is: 'on track' }));
  const [answers, setAnswers] = useState<readonly EntityId[]>([]);
  const [date, setDate] = useState<NonNullable<Changes['dueOn']>>({ day: null, reason: '', approvedBy: '' });
  const has = (name: Name) => chosen.includes(name);
  const meant = statusOf(status, planToday());
  const moves = has('dueOn') ? movedBy(plan, ids, date.day).length : 0;
  const ready = chosen.length > 0 && (!has('status') || 'status' in meant) && (moves === 0 || date.reason.trim() !== '');
  const save = async () => {
    const only = Object.fromEntries(Object.entries(fields).filter(([name]) => has((name === 'portfolioHolder' ? 'holder' : name) as Name)));
    const command = changeCommand(plan, ids, { fields: only, ...(has('status') && 'status' in meant ? { status: meant.status } : {}), ...(has('answers') ? { answers } : {}), ...(has('dueOn') ? { dueOn: date } : {}) });
    if (command === null || (await run(command)) !== null) onClose();
  };
  const set = (patch: Fields) => setFields({ ...fields, ...patch });
  const pick = (field: 'owner' | 'portfolioHolder') => (person: EntityId | null) => { set({ [field]: person }); return undefined; };
  const editor: Readonly<Record<Name, () => ReactNode>> = {
    owner: () => <Field label="Owner" size="small"><PersonPicker size="small" value={fields.owner ?? null} onPick={pick('owner')} /></Field>,
    holder: () => <Field label="Portfolio holder" size="small"><PersonPicker size="small" types={['member']} value={fields.portfolioHolder ?? null} onPick={pick('portfolioHolder')} /></Field>,
    status: () => (
      <>
        <Field label="Status" size="small" hint="An action is made complete by itself, since it says who agreed."><Choice size="small" value={status.is} options={statusOptions} onPick={(is) => setStatus({ ...status, is })} /></Field>
        {neededFor(status.is).map((name) => <Field key={name} label={WORDS[name]} size="small"><Textarea size="small" rows={2} value={status[name]} onChange={(_, data) => setStatus({ ...status, [name]: data.value })} /></Field>)}
      </>
    ),
    dueOn: () => (
      <>
        <DayInput label="Target date" value={date.day} onChange={(day) => setDate({ ...date, day })} />
        {moves > 0 && (
          <>
            <Field label={`Why ${moves === 1 ? 'one date moves' : `${moves} dates move`}`} size="small"><Textarea size="small" rows={2} value={date.reason} onChange={(_, data) => setDate({ ...date, reason: data.value })} /></Field>
            <Field label="Approved by" size="small"><Input size="small" placeholder="Optional" value={date.approvedBy} onChange={(_, data) => setDate({ ...date, approvedBy: data.value })} /></Field>
          </>
        )}
      </>
    ),
    startOn: () => <DayInput label="Start" value={fields.startOn ?? null} onChange={(startOn) => set({ startOn })} />,
    answers: () => <AnswersFields value={answers} onChange={setAnswers} />,
    detail: () => <Field label="Detail" size="small"><Textarea size="small" rows={3} value={fields.detail ?? ''} onChange={(_, data) => set({ detail: data.value })} /></Field>,
    successMeasure: () => <Field label="Success measure" size="small"><Textarea size="small" rows={3} value={fields.successMeasure ?? ''} onChange={(_, data) => set({ successMeasure: data.value })} /></Field>,
    resourcing: () => <ResourcingFields value={fields.resourcing ?? null} onChange={(resourcing) => set({ resourcing })} />,
    risk: () => <RiskFields value={fields.risk ?? null} onChange={(risk) => set({ risk })} />,
    classification: () => <ClassificationFields value={fields.classification ?? PUBLIC} onChange={(classification) => set({ classification })} />,
  };
  return (
    <AskDialog
      title={`What changes in ${ids.length === 1 ? (plan.get('action', ids[0]!)?.ref ?? 'the action') : `these ${ids.length} actions`}?`} facts="Only what is ticked changes. One Undo takes all of it back."
      verb={ids.length === 1 ? 'Change it' : `Change ${ids.length} actions`} ready={ready} onDone={() => void save()} onClose={onClose}
    >
      <div>{NAMES.map((name) => (
        <div key={name}>
          <Checkbox label={LABELS[name]} checked={has(name)} onChange={(_, data) => setChosen(data.checked === true ? [...chosen, name] : chosen.filter((one) => one !== name))} />
          {has(name) && <div className={styles['under']}>{editor[name]()}</div>}
        </div>
      ))}</div>
    </AskDialog>
  );
}
