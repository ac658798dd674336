import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { fluentRef } from '../../components/fluent-ref.ts';
import { ToChange } from '../../components/may-change.tsx';
import { usePlan } from '../../store/plan-mirror.ts';
import { AmendmentForm } from './amendment-form.tsx';
import { Amendments } from './amendments.tsx';
import { outcomesWords } from './by-meeting.ts';
import { PartBar } from './part-bar.tsx';
import type { Writing } from './writing.ts';

/** What members proposed and said while the plan was shaped. */
export function ShapingPart() {
  const plan = usePlan();
  const [writing, setWriting] = useState<Writing>(null);
  const button = useRef<HTMLButtonElement>(null);
  const comments = plan.all('comment');
  const done = () => {
    const wasNew = writing?.id === null;
    setWriting(null);
    if (wasNew) requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <>
      <PartBar about={comments.length > 0 ? outcomesWords(comments) : ''}>
        <ToChange><Button ref={fluentRef(button)} data-opens="New amendment" appearance="primary" icon={<Add20Regular />} aria-expanded={writing?.id === null} onClick={() => setWriting({ id: null })}>
          Record an amendment
        </Button></ToChange>
      </PartBar>
      <Amendments writing={writing} onWrite={setWriting}>{writing !== null && <AmendmentForm key={writing.id} id={writing.id} onDone={done} />}</Amendments>
    </>
  );
}
