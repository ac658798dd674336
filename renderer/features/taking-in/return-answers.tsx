import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActionAnswered, Answer, ReturnInHand } from '../../../shared/contract/contract.ts';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { show } from '../../store/app-store.ts';
import { useStore } from '../../store/store.ts';
import { AnswerRow } from './answer-row.tsx';
import { answersOf, decide, decideAll, decisionAtFirst } from './decisions.ts';
import styles from './return-answers.module.css';
import { askedWords, returnWords } from './review-words.ts';
import { letGo } from './take-in.ts';
import { takingStore } from './taking-store.ts';

/** What one owner answers, action by action: as it was when they were asked, as they have it, and as it is now where somebody changed it since. */
export function ReturnAnswers({ one }: { readonly one: ReturnInHand }) {
  const [writing, setWriting] = useState<string | null>(null);
  const answers = answersOf(one);
  const withTheirs = answers.some(({ theirs }) => theirs !== null);
  const all = (is: 'accept' | 'keep', some = answers) => takingStore.update({ decisions: decideAll(takingStore.get().decisions, some, is) });
  return (
    <ScrollArea label={returnWords(one)} className={styles['answers']}>
      <header className={styles['owner']}>
        <h2>{returnWords(one)}</h2>
        {answers.length > 1 && (
          <>
            <Button size="small" appearance="subtle" aria-label={`${acceptAllWords(answers)} of ${one.owner.name}`} onClick={() => all('accept')}>{acceptAllWords(answers)}</Button>
            <Button size="small" appearance="subtle" aria-label={`Keep all as it is for ${one.owner.name}`} onClick={() => all('keep')}>Keep all</Button>
          </>
        )}
        <Button size="small" appearance="subtle" aria-label={`Put away ${one.fileName}`} onClick={() => void letGo([one.key])}>Put away</Button>
      </header>
      <p className={styles['file']}>{one.fileName}</p>
      {one.notices.map((notice) => <MessageBar key={notice} intent="warning" layout="multiline" className={styles['notice'] ?? ''}><MessageBarBody>{notice}</MessageBarBody></MessageBar>)}
      {answers.length === 0 ? (
        <p className={styles['nothing']}>{one.owner.name} has changed nothing in the return: there is nothing to report. Taking it in notes that it came.</p>
      ) : (
        <table className={styles['table']} data-theirs={withTheirs || undefined}>
          <thead>
            <tr>
              <th scope="col"><span className="visually-hidden">What</span></th>
              <th scope="col">Old<small>{askedWords(one)}</small></th>
              <th scope="col">New<small>{returnWords(one)}</small></th>
              {withTheirs && <th scope="col">Theirs<small>In the plan now, changed since</small></th>}
              <th scope="col">Decision</th>
            </tr>
          </thead>
          {one.actions.map((action) => (
            <ActionRows key={action.id} action={action} columns={withTheirs ? 5 : 4} withTheirs={withTheirs} writing={writing} onWrite={setWriting} onAll={all} />
          ))}
        </table>
      )}
    </ScrollArea>
  );
}

/** A clash, or what lacks a word, is decided by itself. */
const acceptAllWords = (answers: readonly Answer[]): string => (answers.every((answer) => decisionAtFirst(answer).is === 'accept') ? 'Accept all' : 'Accept the others');

interface ActionRowsProps {
  readonly action: ActionAnswered;
  readonly columns: number;
  readonly withTheirs: boolean;
  /** The key of the answer that is being put otherwise. */
  readonly writing: string | null;
  readonly onWrite: (key: string | null) => void;
  readonly onAll: (is: 'accept' | 'keep', answers: ActionAnswered['answers']) => void;
}
function ActionRows({ action, columns, withTheirs, writing, onWrite, onAll }: ActionRowsProps) {
  const { decisions } = useStore(takingStore);
  return (
    <tbody>
      <tr className={styles['action']}>
        <th scope="rowgroup" colSpan={columns}>
          <span className={styles['ref']}>{action.ref}</span>{action.title}
          <span className={styles['tools']}>
            <Button size="small" appearance="transparent" className={styles['open'] ?? ''} aria-label={`Open action ${action.ref}`} onClick={() => show('actions', action.id)}>Open action</Button>
            {action.answers.length > 1 && (
              <>
                <Button size="small" appearance="subtle" aria-label={`${acceptAllWords(action.answers)} of ${action.ref}`} onClick={() => onAll('accept', action.answers)}>{acceptAllWords(action.answers)}</Button>
                <Button size="small" appearance="subtle" aria-label={`Keep all of ${action.ref} as it is`} onClick={() => onAll('keep', action.answers)}>Keep all</Button>
              </>
            )}
          </span>
          {action.notices.map((notice) => <small key={notice}>{notice}</small>)}
        </th>
      </tr>
      {action.answers.map((answer) => (
        <AnswerRow
          key={answer.key} answer={answer} of={action.ref} decisions={decisions} withTheirs={withTheirs} columns={columns} writing={writing === answer.key}
          onWrite={(writes) => onWrite(writes ? answer.key : null)}
          onDecide={(decision) => takingStore.update({ decisions: decide(takingStore.get().decisions, answer, decision) })}
        />
      ))}
    </tbody>
  );
}
