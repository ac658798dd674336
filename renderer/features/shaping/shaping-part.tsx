import { Button } from '@fluentui/react-components';
import { Add20Regular, Checkmark20Regular, Clipboard16Regular, DocumentArrowDown16Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { countsWords, readyToApply, shapedCounts } from '../../../shared/shaping/what-scrutiny-changed.ts';
import { fluentRef } from '../../components/fluent-ref.ts';
import { ToChange } from '../../components/may-change.tsx';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { usePlan } from '../../store/plan-mirror.ts';
import { PartBar } from '../decisions/part-bar.tsx';
import { AmendmentForm } from './amendment-form.tsx';
import { applyAmendments } from './apply.ts';
import { LedWithScrutiny } from './led-with-scrutiny.tsx';
import { Proposed } from './proposed.tsx';
import { SheetEntry } from './sheet-entry.tsx';
import { SheetsDialog } from './sheets-dialog.tsx';
import styles from './shaping.module.css';
import { StageLine } from './stage-line.tsx';

/** What is being written down: an amendment (a new one without an id), or what came back on a member's sheet. */
type Writing = { readonly is: 'amendment'; readonly id: EntityId | null } | { readonly is: 'sheet' } | null;

/** How the plan is shaped with scrutiny: its stage, what scrutiny helps to lead, what members proposed, and what became of it. */
export function ShapingPart() {
  const plan = usePlan();
  const [writing, setWriting] = useState<Writing>(null);
  const [sheets, setSheets] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const record = useRef<HTMLButtonElement>(null);
  const take = useRef<HTMLButtonElement>(null);
  const ready = readyToApply(plan);
  const done = () => {
    const back = writing?.is === 'sheet' ? take : writing?.is === 'amendment' && writing.id === null ? record : null;
    setWriting(null);
    if (back) requestAnimationFrame(() => back.current?.focus());
  };
  return (
    <>
      <PartBar about={countsWords(shapedCounts(plan))}>
        <ToChange>
          {ready.length > 0 && (
            <Button icon={<Checkmark20Regular />} onClick={() => void applyAmendments(ready.map(({ id }) => id))}>{ready.length === 1 ? 'Apply the one agreed' : `Apply the ${ready.length} agreed`}</Button>
          )}
          <Button
            ref={fluentRef(record)} data-opens="New amendment" appearance="primary" icon={<Add20Regular />} aria-expanded={writing?.is === 'amendment' && writing.id === null}
            onClick={() => setWriting({ is: 'amendment', id: null })}
          >Record an amendment</Button>
        </ToChange>
      </PartBar>
      <ScrollArea label="How the plan is shaped" className={styles['scroll']}>
        <StageLine />
        <LedWithScrutiny>
          <Button ref={fluentRef(opener)} size="small" icon={<DocumentArrowDown16Regular />} onClick={() => setSheets(true)}>Comment sheets…</Button>
          <ToChange><Button ref={fluentRef(take)} size="small" icon={<Clipboard16Regular />} aria-expanded={writing?.is === 'sheet'} onClick={() => setWriting({ is: 'sheet' })}>Take down a sheet</Button></ToChange>
        </LedWithScrutiny>
        {writing?.is === 'sheet' && <SheetEntry onDone={done} />}
        {writing?.is === 'amendment' && writing.id === null && <AmendmentForm id={null} onDone={done} />}
        <Proposed
          changing={writing?.is === 'amendment' ? writing.id : null} isWriting={writing !== null} onChange={(id) => setWriting({ is: 'amendment', id })}
          form={(id) => <AmendmentForm key={id} id={id} onDone={done} />}
        />
      </ScrollArea>
      {sheets && <SheetsDialog onClose={() => { setSheets(false); requestAnimationFrame(() => opener.current?.focus()); }} />}
    </>
  );
}
