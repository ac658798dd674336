import { Button, Radio } from '@fluentui/react-components';
import { Checkmark16Regular, Edit16Regular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import { localDay, longDay } from '../../../shared/domain/calendar-day.ts';
import { ClashMark } from '../../components/clash-mark.tsx';
import { fluentRef } from '../../components/fluent-ref.ts';
import { Segmented } from '../../components/segmented.tsx';
import { AnswerForm } from './answer-form.tsx';
import { choicesFor, decisionOf, needsReason, type Decision, type Decisions } from './decisions.ts';
import styles from './return-answers.module.css';
import { SaidWords, ValueWords } from './said-words.tsx';

interface AnswerRowProps {
  readonly answer: Answer;
  /** The action it is about, by its reference. */
  readonly of: string;
  readonly decisions: Decisions;
  readonly withTheirs: boolean;
  readonly columns: number;
  readonly writing: boolean;
  readonly onWrite: (writes: boolean) => void;
  readonly onDecide: (decision: Decision) => void;
}
/** One answer: old, new, theirs where somebody changed it since, and what becomes of it. */
export function AnswerRow({ answer, of, decisions, withTheirs, columns, writing, onWrite, onDecide }: AnswerRowProps) {
  const { label, clash, needs, theirs } = answer;
  const decision = decisionOf(decisions, answer);
  const edit = useRef<HTMLButtonElement>(null);
  const what = `${label.toLowerCase()} of ${of}`;
  const back = () => { onWrite(false); requestAnimationFrame(() => edit.current?.focus()); };
  const isOpen = decision.is === 'open';
  const chooses = clash !== null && needs === null;
  const lacks = needs !== null && isOpen;
  return (
    <>
      <tr data-clash={(clash !== null && isOpen) || undefined} data-lacks={lacks || undefined}>
        <th scope="row">{label}{clash !== null && <ClashMark />}</th>
        <td><b className={styles['side']} aria-hidden>Old</b><SaidWords said={answer.old} quiet /></td>
        <td>
          <b className={styles['side']} aria-hidden>New</b>
          <Chosen name={answer.key} chooses={chooses} chosen={decision.is === 'accept'} label={`New, for the ${what}`} onChoose={() => onDecide({ is: 'accept' })}>
            {decision.is === 'edit' ? <><ValueWords value={decision.value} /><small>As you put it</small></> : <SaidWords said={answer.new} goes={decision.is === 'keep'} unsaid={needs !== null} />}
          </Chosen>
          {lacks && <p className={styles['needs']}>{needs.sentence}</p>}
          {lacks && needs.days.length > 0 && answer.draft.field === 'date' && (answer.draft.reason !== '' || !needsReason(answer)) && (
            <div className={styles['line']}>
              {needs.days.map((dueOn) => (
                <Button key={dueOn} size="small" aria-label={`It means ${longDay(dueOn)}, for the ${what}`} onClick={() => onDecide({ is: 'edit', value: { field: 'date', dueOn, reason: answer.draft.field === 'date' ? answer.draft.reason : '' } })}>{longDay(dueOn)}</Button>
              ))}
            </div>
          )}
        </td>
        {withTheirs && (
          <td>
            {theirs !== null && (
              <>
                <b className={styles['side']} aria-hidden>Theirs</b>
                <Chosen name={answer.key} chooses={chooses} chosen={decision.is === 'keep'} label={`Theirs, for the ${what}`} onChoose={() => onDecide({ is: 'keep' })}>
                  {clash === 'removal' ? <span>The action was removed</span> : <SaidWords said={theirs} goes={decision.is === 'accept' || decision.is === 'edit'} />}
                  <small>{theirs.by || 'Somebody without a name'}{dayOf(theirs.at)}</small>
                </Chosen>
              </>
            )}
          </td>
        )}
        <td><div className={styles['decision']}>
          {chooses ? <ClashDecision decision={decision} /> : (
            <Segmented
              label={`Decision on the ${what}`} {...choicesFor(answer, decision)}
              onPick={(is) => { if (is === 'keep' || is === 'open' || is === 'accept') onDecide({ is }); }}
            />
          )}
          <Button
            ref={fluentRef(edit)} size="small" appearance={lacks ? 'outline' : chooses && isOpen ? 'transparent' : 'subtle'} aria-expanded={writing} {...(lacks || (chooses && isOpen) ? {} : { icon: <Edit16Regular /> })}
            className={chooses && isOpen ? (styles['third'] ?? '') : ''} aria-label={lacks ? `Complete the ${what}` : chooses ? `${isOpen ? 'or write' : 'Write'} a third ${what}` : `Edit the ${what}`} onClick={() => onWrite(!writing)}
          >
            {lacks ? 'Complete…' : chooses && isOpen ? 'or write a third' : null}
          </Button>
        </div></td>
      </tr>
      {writing && (
        <tr className={styles['writing']}>
          <td />
          <td colSpan={columns - 1}>
            <AnswerForm answer={answer} begun={decision.is === 'edit' ? decision.value : null} what={what} onDone={(value) => { onDecide({ is: 'edit', value }); back(); }} onCancel={back} />
          </td>
        </tr>
      )}
    </>
  );
}
const dayOf = (at: string): string => (Number.isNaN(Date.parse(at)) ? '' : `, ${longDay(localDay(new Date(at)))}`);

function ClashDecision({ decision }: { readonly decision: Decision }) {
  if (decision.is === 'open') return <span className={styles['choose']}>Choose one,</span>;
  return <span className={styles['chosen']}><Checkmark16Regular aria-hidden /> {decision.is === 'accept' ? 'New chosen' : decision.is === 'keep' ? 'Theirs kept' : 'Put otherwise'}</span>;
}

interface ChosenProps {
  readonly name: string;
  /** Whether it is one of the sides of a clash. */
  readonly chooses: boolean;
  readonly chosen: boolean;
  readonly label: string;
  readonly onChoose: () => void;
  readonly children: React.ReactNode;
}
/** A side of a clash is a radio button with its words; anything else is the words. */
function Chosen({ name, chooses, chosen, label, onChoose, children }: ChosenProps) {
  if (!chooses) return <div className={styles['said']}>{children}</div>;
  return <Radio className={styles['radio'] ?? ''} name={name} value={label} checked={chosen} onChange={onChoose} label={<><span className="visually-hidden">{label}: </span>{children}</>} />;
}
