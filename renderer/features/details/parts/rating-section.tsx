import type { Action } from '../../../../shared/domain/action.ts';
import { isRatedBeside, workedOut } from '../../../../shared/ratings/rating.ts';
import { StatusMark } from '../../../components/status-mark.tsx';
import { useStatuses } from '../../../components/statuses.tsx';
import { planToday } from '../../../store/app-store.ts';
import { useCouncil, usePart } from '../../../store/plan-mirror.ts';
import styles from '../details-pane.module.css';

/** What dates and milestones say of an action beside its owner, where the council wants it. It is worked out, and nobody changes it here. */
export function RatingSection({ action }: { readonly action: Action }) {
  const milestones = usePart((plan) => plan.owned('milestone', action.id));
  const council = useCouncil();
  const statuses = useStatuses();
  if (council === null || !isRatedBeside(council)) return null;
  const rating = workedOut(action, milestones, council.atRiskWithin, planToday());
  if (rating === null) return null;
  return (
    <section className={styles['section']}>
      <h3>By its dates and milestones <em><StatusMark status={rating.is} plain={!rating.isWorse} /></em></h3>
      <p>{rating.why}{rating.isWorse && ` Its owner says ${statuses[action.status.is].word}.`}</p>
    </section>
  );
}
