import { useEffect, useId, useRef } from 'react';
import { capitalised } from '../../../shared/domain/facts.ts';
import { ANSWERS, type Answer } from '../../../shared/domain/review.ts';
import { useMayChange } from '../../components/may-change.tsx';
import styles from './answer-choice.module.css';
import { ANSWER_KEYS, answerOfKey } from './answers.ts';

interface AnswerChoiceProps {
  readonly value: Answer | null;
  readonly onPick: (answer: Answer) => void;
}
/** The five answers as radio buttons, each with its key. The arrow keys only go to an answer; Space, Enter, its key or a click gives it. */
export function AnswerChoice({ value, onPick }: AnswerChoiceProps) {
  const name = useId();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (group.current?.contains(document.activeElement)) group.current.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
  }, [value]);
  if (!useMayChange()) return <p>{value === null ? <span className="quiet">Not answered</span> : capitalised(value)}</p>;
  const buttons = (from: HTMLElement) => [...(from.closest('[role="radiogroup"]')?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])];
  return (
    <div
      ref={group} role="radiogroup" aria-label="Response" className={styles['answers']} data-answers
      onKeyDown={(event) => {
        const step = event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : 0;
        if (step !== 0) {
          event.preventDefault();
          const all = buttons(event.target as HTMLElement);
          all[(all.indexOf(event.target as HTMLElement) + step + all.length) % all.length]?.focus();
        }
        const answer = event.ctrlKey || event.altKey || event.metaKey ? null : answerOfKey(event.key);
        if (answer !== null) { event.preventDefault(); onPick(answer); }
      }}
    >
      {ANSWERS.map((answer, at) => (
        <button
          key={answer} type="button" role="radio" name={name} aria-checked={value === answer} aria-keyshortcuts={ANSWER_KEYS[answer]}
          {...((value === null ? at === 0 : value === answer) ? { 'data-pane-start': true } : {})}
          tabIndex={(value === null ? at === 0 : value === answer) ? 0 : -1} className={styles['answer']} onClick={() => onPick(answer)}
        >
          <span className={styles['dot']} aria-hidden />
          <span className={styles['word']}>{capitalised(answer)}{answer === 'not accepted' || answer === 'covered by another' ? '…' : ''}</span>
          <kbd aria-hidden>{ANSWER_KEYS[answer]}</kbd>
        </button>
      ))}
    </div>
  );
}
