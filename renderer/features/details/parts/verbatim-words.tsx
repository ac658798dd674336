import { Button } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import type { Recommendation } from '../../../../shared/domain/review.ts';
import { LongText } from '../../../components/fold.tsx';
import { LockedQuote } from '../../../components/locked-quote.tsx';
import { ToChange } from '../../../components/may-change.tsx';
import { showInReport } from '../../review/report-state.ts';
import { putBackWords, useVerbatim } from '../../review/use-verbatim.ts';
import { claimedWords } from '../../review/verbatim-words.ts';
import pane from '../details-pane.module.css';
import styles from './verbatim-words.module.css';

/**
 * The words of the report, visibly locked. Where a recommendation does not say what was imported there are no such words: both texts stand here
 * instead, with who is said to have done it and the way back. Words that were struck out are said to be.
 */
export function VerbatimWords({ recommendation }: { readonly recommendation: Recommendation }) {
  const { id } = recommendation;
  const { alarms, struck } = useVerbatim();
  const alarm = alarms.find((one) => one.id === id);
  const strike = struck.get(id);
  const inReport = <button type="button" className={pane['link']} onClick={() => showInReport(id)}>Show in the report</button>;
  if (alarm === undefined) {
    return (
      <>
        <LockedQuote recommendation={recommendation}>{inReport}</LockedQuote>
        {strike !== undefined && (
          <p className={pane['note']}>
            The words that were imported are struck out {claimedWords(strike)}{strike.why === '' ? '' : `: ${strike.why}`}. What stands here was said in their place, and cannot be compared with the report.
          </p>
        )}
      </>
    );
  }
  return (
    <section className={styles['alarm']} aria-label="Not the words of the report">
      <h3><Warning16Filled aria-hidden /> These are not the words that were imported</h3>
      <p className={pane['note']}>They were changed {claimedWords(alarm)}, by another program or in a damaged copy.</p>
      <h4>As imported from the report</h4>
      <LongText words={alarm.imported} what="the imported words" />
      <h4>As it says now</h4>
      <LongText words={alarm.now === '' || alarm.now === null ? 'Nothing.' : alarm.now} what="the words now" />
      <p>{inReport}</p>
      <ToChange><Button size="small" appearance="primary" onClick={() => void putBackWords(alarm)}>Put back the words of the report</Button></ToChange>
    </section>
  );
}
