import type { RefObject } from 'react';
import { KINDS } from '../../../shared/domain/plan.ts';
import { sectionTitle } from '../../../shared/papers/layout.ts';
import { ToChange } from '../../components/may-change.tsx';
import { SeekingContext } from '../../components/rich-text/finding/seeking.ts';
import { RichToolbar } from '../../components/rich-text/rich-toolbar.tsx';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import type { Asked } from '../commitments/mark-dialog.tsx';
import { CarriedFrom } from './carried-from.tsx';
import { ShownPaperContext } from './clearances-here.tsx';
import { FindBar } from './finding/find-bar.tsx';
import { useFind } from './finding/use-find.ts';
import { FrontForm } from './front-form.tsx';
import { OtherSections } from './other-sections.tsx';
import styles from './papers.module.css';
import { FRONT } from './places-in-paper.ts';
import { PublishedList } from './published-list.tsx';
import { SectionEditor } from './section-editor.tsx';
import { sectionStanding } from './section-standing.ts';
import { useSectionSteps } from './section-steps.ts';
import type { ShownPaper } from './use-shown-paper.ts';

/** What the front table is made of; and the paper as a whole. */
const FRONT_FIELDS = [...Object.keys(KINDS.paper.fields), 'removed'];

interface PaperWritingProps {
  readonly shown: ShownPaper;
  readonly place: RefObject<HTMLDivElement | null>;
  /** A sentence is to be marked as a commitment. */
  readonly onMark: (asked: Asked) => void;
}
/** Where a paper is written: its front table, then its sections, under the toolbar that they share. */
export function PaperWriting({ shown, place, onMark }: PaperWritingProps) {
  const { paper, past, layout, draft, live, typing } = shown;
  const plan = usePlan();
  const steps = useSectionSteps(shown);
  const { state, doing, seeking } = useFind(shown, place);
  const confirm = async () => {
    await run({ do: 'paper.confirmCarried', id: paper.id });
    place.current?.querySelector<HTMLElement>(`#${FRONT} h2`)?.focus();
  };
  return (
    <div ref={place} className={styles['writing']} data-pane="writing">
      <div className={styles['bars']}>
        <ToChange><RichToolbar live={live} /></ToChange>
        {state !== null && <FindBar state={state} doing={doing} />}
      </div>
      <section id={FRONT} aria-label="Front table">
        <h2 tabIndex={-1}>Front table</h2>
        <ClashLinks id={paper.id} fields={FRONT_FIELDS} />
        <CarriedFrom from={paper.carriedFrom} what="Front table" onConfirm={() => void confirm()} />
        <FrontForm paper={paper} past={past} />
        <OtherSections paper={paper} />
        <PublishedList paper={paper.id} />
      </section>
      <SeekingContext value={seeking}><ShownPaperContext value={shown}>
        {layout.parts.map((part) => (
          <section key={part.heading} aria-label={part.heading}>
            <h2>{part.heading}</h2>
            {part.sections.map((one) => (
              <SectionEditor
                key={one.name} paper={paper.id} layout={one} title={sectionTitle(one.name, layout)} {...sectionStanding(plan, paper, draft, one.name)}
                steps={steps} live={live} onMark={onMark} onTyping={typing}
              />
            ))}
          </section>
        ))}
      </ShownPaperContext></SeekingContext>
    </div>
  );
}
