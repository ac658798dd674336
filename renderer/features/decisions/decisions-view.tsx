import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { fluentRef } from '../../components/fluent-ref.ts';
import { ToChange } from '../../components/may-change.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { ViewHeader } from '../../components/view-header.tsx';
import { usePlan } from '../../store/plan-mirror.ts';
import { AmendmentForm } from './amendment-form.tsx';
import { Amendments } from './amendments.tsx';
import { outcomesWords } from './by-meeting.ts';
import { ResolutionForm } from './resolution-form.tsx';
import { Resolutions } from './resolutions.tsx';

type Part = 'decisions' | 'amendments';
/** What is being written down: a new one, or one that stands. */
export type Writing = { readonly id: EntityId | null } | null;

/** What each meeting decided about the plan, in the words of its minutes; and what members proposed while it was shaped. */
export function DecisionsView() {
  const plan = usePlan();
  const [part, setPart] = useState<Part>('decisions');
  const [writing, setWriting] = useState<Writing>(null);
  const button = useRef<HTMLButtonElement>(null);
  const resolutions = plan.all('resolution');
  const comments = plan.all('comment');
  const done = () => {
    const wasNew = writing?.id === null;
    setWriting(null);
    if (wasNew) requestAnimationFrame(() => button.current?.focus());
  };
  const noMeetings = plan.all('meeting').every((one) => one.heldOn === null);
  const mayRecord = part === 'amendments' || !noMeetings;
  const about = part === 'amendments' && comments.length > 0 ? outcomesWords(comments) : undefined;
  return (
    <>
      <ViewHeader title="Decisions" {...(about === undefined ? {} : { about })}>
        <Segmented
          label="What to show" value={part} onPick={(next) => { setPart(next); setWriting(null); }}
          options={[{ value: 'decisions', label: `Decisions ${resolutions.length}` }, { value: 'amendments', label: `Amendments ${comments.length}` }]}
        />
        {mayRecord && (
          <ToChange><Button ref={fluentRef(button)} data-opens={part === 'decisions' ? 'New decision' : 'New amendment'} appearance="primary" icon={<Add20Regular />} aria-expanded={writing?.id === null} onClick={() => setWriting({ id: null })}>
            {part === 'decisions' ? 'Record a decision' : 'Record an amendment'}
          </Button></ToChange>
        )}
      </ViewHeader>
      {part === 'decisions'
        ? <Resolutions writing={writing} onWrite={setWriting}>{writing !== null && <ResolutionForm key={writing.id} id={writing.id} onDone={done} />}</Resolutions>
        : <Amendments writing={writing} onWrite={setWriting}>{writing !== null && <AmendmentForm key={writing.id} id={writing.id} onDone={done} />}</Amendments>}
    </>
  );
}
