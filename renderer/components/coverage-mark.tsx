import { ArrowForward16Regular, CheckmarkCircle16Regular, CircleHint16Regular, SubtractCircle16Regular, Warning16Filled } from '@fluentui/react-icons';
import { Tooltip } from '@fluentui/react-components';
import { actionsAnswering, coverage, COVERAGE_MEANS } from '../../shared/domain/facts.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import type { Recommendation } from '../../shared/domain/review.ts';
import styles from './coverage-mark.module.css';

/** The mark with what it means, on hover and where the focus is. */
export function ExplainedCoverageMark(of: { readonly plan: Plan; readonly recommendation: Recommendation }) {
  return <Tooltip content={COVERAGE_MEANS} relationship="description"><span tabIndex={0} role="note" className={styles['explained']}><CoverageMark {...of} /></span></Tooltip>;
}
/**
 * Whether anything answers a recommendation, as a shape and words. Only the real gap gets a background: the council has accepted it
 * and nothing is planned yet.
 */
export function CoverageMark({ plan, recommendation }: { readonly plan: Plan; readonly recommendation: Recommendation }) {
  switch (coverage(plan, recommendation)) {
    case 'by an action': {
      const count = actionsAnswering(plan, recommendation.id).filter((one) => one.status.is !== 'withdrawn').length;
      return <span className={`${styles['mark']} ${styles['covered']}`}><CheckmarkCircle16Regular aria-hidden /><span>Covered, {count} action{count === 1 ? '' : 's'}</span></span>;
    }
    case 'by another recommendation': {
      const by = recommendation.response?.answer === 'covered by another' ? plan.get('recommendation', recommendation.response.by) : null;
      return <span className={`${styles['mark']} ${styles['covered']}`}><ArrowForward16Regular aria-hidden /><span>Covered by {by?.ref}</span></span>;
    }
    case 'not accepted':
      return <span className={`${styles['mark']} ${styles['quiet']}`}><SubtractCircle16Regular aria-hidden /><span>No action needed</span></span>;
    case 'not yet': {
      const accepted = recommendation.response?.answer === 'accepted' || recommendation.response?.answer === 'accepted in part';
      return accepted
        ? <span className={`${styles['mark']} ${styles['gap']}`}><Warning16Filled aria-hidden /><span>Not covered</span></span>
        : <span className={`${styles['mark']} ${styles['quiet']}`}><CircleHint16Regular aria-hidden /><span>Not covered yet</span></span>;
    }
  }
}
