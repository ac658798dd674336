import { Button } from '@fluentui/react-components';
import { Link16Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Action } from '../../../../shared/domain/action.ts';
import { fluentRef } from '../../../components/fluent-ref.ts';
import { FirstFew } from '../../../components/fold.tsx';
import { LockedQuote } from '../../../components/locked-quote.tsx';
import { ToChange } from '../../../components/may-change.tsx';
import { RecommendationPicker } from '../../../components/recommendation-picker.tsx';
import { select } from '../../../store/app-store.ts';
import { run, runWithUndo } from '../../../store/commands.ts';
import { usePart } from '../../../store/plan-mirror.ts';
import styles from '../details-pane.module.css';

const FEW = 3;

/** The recommendations that an action answers, word for word. */
export function AnsweredSection({ action }: { readonly action: Action }) {
  const recommendations = usePart((plan) => plan.all('recommendation'));
  const [linking, setLinking] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const answered = recommendations.filter((one) => action.answers.includes(one.id));
  const done = () => { setLinking(false); requestAnimationFrame(() => more.current?.focus()); };
  return (
    <div className={styles['quotes']}>
      <FirstFew of={answered} few={FEW} what="recommendations" className={styles['stacked']}>{(one) => (
        <li key={one.id}><LockedQuote recommendation={one}>
          <button type="button" className={styles['link']} onClick={() => select(one.id)}>Show<span className="visually-hidden"> {one.ref}</span></button>
          <ToChange><button
            type="button" className={styles['link']}
            onClick={() => { more.current?.focus(); void runWithUndo({ do: 'action.answer', id: action.id, recommendation: one.id, answers: false }, `${action.ref} no longer answers ${one.ref}.`); }}
          >
            Unlink<span className="visually-hidden"> {one.ref}</span>
          </button></ToChange>
        </LockedQuote></li>
      )}</FirstFew>
      <ToChange>{linking ? (
        <RecommendationPicker
          aria-label="Recommendation to link" value={null} without={action.answers} autoFocus defaultOpen
          onPick={(recommendation) => { if (recommendation) void run({ do: 'action.answer', id: action.id, recommendation, answers: true }).then(done); }}
          onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); done(); } }}
        />
      ) : (
        <Button ref={fluentRef(more)} className={styles['add']} appearance="subtle" size="small" icon={<Link16Regular />} onClick={() => setLinking(true)}>
          {answered.length === 0 ? 'Link the recommendation it answers' : 'Link another recommendation'}
        </Button>
      )}</ToChange>
    </div>
  );
}
