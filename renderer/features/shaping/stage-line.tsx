import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { STAGES } from '../../../shared/domain/council.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import { shapedCounts } from '../../../shared/shaping/what-scrutiny-changed.ts';
import { count } from '../../../shared/papers/words.ts';
import { fluentRef } from '../../components/fluent-ref.ts';
import { ToChange } from '../../components/may-change.tsx';
import { runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './shaping.module.css';
import { nextStage, STAGE_MEANS, stageBefore, type Stage } from './stages.ts';

/** Where the plan is on its way from draft to monitoring, what that means, and what moving on would mean. */
export function StageLine() {
  const plan = usePlan();
  const heading = useRef<HTMLHeadingElement>(null);
  const onward = useRef<HTMLButtonElement>(null);
  const { stage } = plan.details;
  const [next, before] = [nextStage(stage), stageBefore(stage)];
  const open = stage === 'with scrutiny' ? shapedCounts(plan).by.open : 0;
  const go = async (to: Stage) => {
    await runWithUndo({ do: 'plan.set', fields: { stage: to } }, `The plan is now: ${to}.`);
    requestAnimationFrame(() => (onward.current ?? heading.current)?.focus());
  };
  return (
    <section className={styles['stage']} aria-labelledby="shaping-stage">
      <h2 id="shaping-stage" ref={heading} tabIndex={-1} className="visually-hidden">Stage of the plan</h2>
      <ol className={styles['stages']}>
        {STAGES.map((one) => (
          <li key={one} {...(one === stage ? { 'aria-current': 'step' as const } : {})} data-past={STAGES.indexOf(one) < STAGES.indexOf(stage) || undefined}>{capitalised(one)}</li>
        ))}
      </ol>
      <p>{STAGE_MEANS[stage]}</p>
      {next !== null && <p className="quiet">Next: {next}. {STAGE_MEANS[next]}{open > 0 ? ` ${capitalised(count(open, 'amendment'))} ${open === 1 ? 'is' : 'are'} still to be settled.` : ''}</p>}
      <ToChange><div className={styles['line']}>
        {next !== null && <Button ref={fluentRef(onward)} size="small" onClick={() => void go(next)}>Move on to “{next}”</Button>}
        {before !== null && <Button size="small" appearance="subtle" onClick={() => void go(before)}>Back to “{before}”</Button>}
      </div></ToChange>
    </section>
  );
}
