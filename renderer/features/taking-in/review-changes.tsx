import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ReturnsReview } from '../../../shared/contract/contract.ts';
import { ViewHeader } from '../../components/view-header.tsx';
import { usePlan } from '../../store/plan-mirror.ts';
import { useStore } from '../../store/store.ts';
import trail from '../monitoring/round-page.module.css';
import { roundName } from '../monitoring/round-words.ts';
import { AsideList } from './aside-list.tsx';
import { outlook } from './decisions.ts';
import { ReturnAnswers } from './return-answers.tsx';
import { NOT_TAKEN_IN, ReturnList } from './return-list.tsx';
import styles from './review-changes.module.css';
import { aboutReview, acceptWords, headingFor, leftWords } from './review-words.ts';
import { acceptReturns, lookAgain, notNow } from './take-in.ts';
import { takingStore } from './taking-store.ts';

/** What came back in a round, return by return: as it was, as its owner has it, and as it is now. Nothing changes before Accept. */
export function ReviewChanges({ review }: { readonly review: ReturnsReview }) {
  const { decisions, shown, against, busy } = useStore(takingStore);
  const plan = usePlan();
  const ahead = outlook(review, decisions);
  const round = plan.get('round', review.round);
  const here = review.returns.find(({ key }) => key === shown) ?? null;
  useEffect(() => { if (plan !== against && !busy) void lookAgain(review.round); }, [plan, against, busy, review.round]);
  return (
    <>
      <ViewHeader
        trail={<><button type="button" className={trail['up']} onClick={notNow}>{round ? roundName(round) : 'Monitoring'}</button><span>Review changes</span></>}
        title={headingFor(review)} about={aboutReview(review)}
      />
      <div className={styles['body']}>
        <div className={styles['master']}>
          <ReturnList returns={review.returns} aside={review.aside} current={here?.key ?? NOT_TAKEN_IN} onPick={(key) => takingStore.update({ shown: key })} />
        </div>
        {here === null ? <AsideList aside={review.aside} here={review.round} /> : <ReturnAnswers key={here.key} one={here} />}
      </div>
      <footer className={styles['foot']} data-pane="accept">
        <span role="status">{leftWords(ahead)}</span>
        <Button onClick={notNow}>Not now</Button>
        {ahead.ready.length > 0 && <Button appearance="primary" data-pane-start disabledFocusable={busy} onClick={() => void acceptReturns(review, decisions)}>{acceptWords(ahead)}</Button>}
      </footer>
    </>
  );
}
