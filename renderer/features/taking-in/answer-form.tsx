import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Answer, AnswerValue } from '../../../shared/contract/contract.ts';
import { fullDay, longDay, readDay } from '../../../shared/domain/calendar-day.ts';
import { StatusForm } from '../../components/status-form.tsx';
import { useInSight } from '../../components/use-in-sight.ts';
import { planToday } from '../../store/app-store.ts';
import { needsReason } from './decisions.ts';
import styles from './return-answers.module.css';

interface AnswerFormProps {
  readonly answer: Answer;
  /** What the clerk has put already; null: it begins with what the owner gave. */
  readonly begun: AnswerValue | null;
  /** `target date of A22`. */
  readonly what: string;
  readonly onDone: (value: AnswerValue) => void;
  readonly onCancel: () => void;
}
type Draft<Field extends Answer['draft']['field']> = Extract<Answer['draft'], { field: Field }>;

/** Puts an answer otherwise, or says what is missing of it. It begins with what the owner gave. */
export function AnswerForm({ answer, begun, what, onDone, onCancel }: AnswerFormProps) {
  const { draft } = answer;
  switch (draft.field) {
    case 'status': {
      const { is, field: _, ...words } = draft;
      const from = begun?.field === 'status' ? begun.status : { is: 'not started' } as const;
      return (
        <InSight>
          <StatusForm from={from} {...(begun === null ? { begin: { ...words, ...(is === null ? {} : { is }) } } : {})} onSave={(status) => onDone({ field: 'status', status })} onCancel={onCancel} />
        </InSight>
      );
    }
    case 'date': return <DateForm what={what} isMove={needsReason(answer)} draft={begun?.field === 'date' ? begun : draft} onDone={onDone} onCancel={onCancel} />;
    case 'progress': return <ProgressForm what={what} draft={begun?.field === 'progress' ? begun : draft} onDone={onDone} onCancel={onCancel} />;
    case 'evidence': return <EvidenceForm what={what} draft={begun?.field === 'evidence' ? begun : draft} onDone={onDone} onCancel={onCancel} />;
  }
}

/** Round a form that is used elsewhere in a popover, which places itself. */
function InSight({ children }: { readonly children: ReactNode }) {
  const shown = useInSight<HTMLDivElement>();
  return <div ref={shown} className={styles['inSight']}>{children}</div>;
}

interface FormProps<Field extends Answer['draft']['field']> extends Pick<AnswerFormProps, 'what' | 'onDone' | 'onCancel'> {
  readonly draft: Draft<Field> | Extract<AnswerValue, { field: Field }>;
}
function DateForm({ what, isMove, draft, onDone, onCancel }: FormProps<'date'> & { readonly isMove: boolean }) {
  const given = draft as Draft<'date'>;
  const [typed, setTyped] = useState(given.dueOn === null ? '' : longDay(given.dueOn));
  const [reason, setReason] = useState(given.reason);
  const dueOn = readDay(typed, planToday());
  const hint = typed.trim() === '' ? null : dueOn === null ? 'Not yet a date: try 8/12/26, 8 dec or +2w' : fullDay(dueOn);
  const ready = dueOn !== null && (reason.trim() !== '' || !isMove);
  return (
    <Form what={what} ready={ready} onDone={() => { if (dueOn !== null) onDone({ field: 'date', dueOn, reason: reason.trim() }); }} onCancel={onCancel}>
      <Field label="Target date" validationMessage={hint} validationState={dueOn === null && hint !== null ? 'warning' : 'none'}><Input autoFocus value={typed} onChange={(_, data) => setTyped(data.value)} /></Field>
      {isMove && <Field label="Reason for the change"><Textarea rows={2} value={reason} onChange={(_, data) => setReason(data.value)} /></Field>}
    </Form>
  );
}
function ProgressForm({ what, draft, onDone, onCancel }: FormProps<'progress'>) {
  const [progress, setProgress] = useState(draft.progress);
  const [nextStep, setNextStep] = useState(draft.nextStep);
  return (
    <Form what={what} ready={progress.trim() !== ''} onDone={() => onDone({ field: 'progress', progress: progress.trim(), nextStep: nextStep.trim() })} onCancel={onCancel}>
      <Field label="Progress"><Textarea autoFocus rows={3} value={progress} onChange={(_, data) => setProgress(data.value)} /></Field>
      <Field label="Next step"><Textarea rows={2} value={nextStep} onChange={(_, data) => setNextStep(data.value)} /></Field>
    </Form>
  );
}
function EvidenceForm({ what, draft, onDone, onCancel }: FormProps<'evidence'>) {
  const [title, setTitle] = useState(draft.title);
  return (
    <Form what={what} ready={title.trim() !== ''} onDone={() => onDone({ field: 'evidence', title: title.trim() })} onCancel={onCancel}>
      <Field label="Evidence"><Textarea autoFocus rows={2} value={title} onChange={(_, data) => setTitle(data.value)} /></Field>
    </Form>
  );
}

interface FrameProps {
  readonly what: string;
  readonly ready: boolean;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}
function Form({ what, ready, onDone, onCancel, children }: FrameProps) {
  const form = useInSight<HTMLFormElement>();
  const done = () => { if (ready) onDone(); };
  return (
    <form
      ref={form} className={styles['form']} aria-label={`Put the ${what} otherwise`}
      onSubmit={(event) => { event.preventDefault(); done(); }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') { event.stopPropagation(); onCancel(); }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); done(); }
      }}
    >
      {children}
      <div className={styles['line']}>
        <Button size="small" onClick={onCancel}>Cancel</Button>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={!ready}>Use this</Button>
      </div>
    </form>
  );
}
