import { useRef } from 'react';
import type { Entity } from '../../../shared/domain/plan.ts';
import type { Where } from '../../../shared/preflight/finding.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { show } from '../../store/app-store.ts';
import { MarkDialog } from '../commitments/mark-dialog.tsx';
import { PaperAsPrinted } from './paper-as-printed.tsx';
import { PaperHead } from './paper-head.tsx';
import { PaperOutline } from './paper-outline.tsx';
import { PaperWriting } from './paper-writing.tsx';
import styles from './papers.module.css';
import { goTo, placeOf } from './places-in-paper.ts';
import { useSentenceToMark } from './use-sentence-to-mark.ts';
import { useShownPaper } from './use-shown-paper.ts';

/** One paper: its outline, its front and sections to write in, and beside them how it will be printed. */
export function PaperEditor({ paper, onClose }: { readonly paper: Entity<'paper'>; readonly onClose: () => void }) {
  const writing = useRef<HTMLDivElement>(null);
  const shown = useShownPaper(paper);
  const [asked, setAsked] = useSentenceToMark();
  const go = (anchor: string) => goTo(writing.current?.querySelector<HTMLElement>(`#${anchor}`) ?? null);
  const jump = (where: Where) => {
    if (where.in === 'appendix') show('actions');
    else if (where.in === 'plan') show(where.view);
    else return goTo(placeOf(writing.current, where));
    focusViewSoon();
  };
  return (
    <>
      <PaperHead shown={shown} onClose={onClose} />
      <div className={styles['editor']}>
        <PaperOutline shown={shown} onGo={go} />
        <PaperWriting shown={shown} place={writing} onMark={setAsked} />
        <PaperAsPrinted shown={shown} onJump={jump} />
      </div>
      {asked !== null && <MarkDialog asked={asked} paper={paper} onClose={() => setAsked(null)} />}
    </>
  );
}
