import { Button, Tooltip } from '@fluentui/react-components';
import { Dismiss20Regular, Document20Regular } from '@fluentui/react-icons';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { blocksOf } from '../../../shared/intake/kept-text.ts';
import { focusView } from '../../app/panes.ts';
import { ONE_COLUMN } from '../../app/use-media.ts';
import { PaneEdge } from '../../components/pane-edge.tsx';
import { ReportPaper } from '../../components/report-paper.tsx';
import { useWidth } from '../../components/use-width.ts';
import { useApp } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { follow, shownOrder } from '../../store/selection.ts';
import { useStore } from '../../store/store.ts';
import { MarkedBlock } from './marked-block.tsx';
import { NoReport } from './no-report.tsx';
import { marksByParagraph, placesOf, type Mark } from './report-marks.ts';
import styles from './report-pane.module.css';
import { closeReport, reportStore } from './report-state.ts';

const LEAST = 320;
const MOST = 960;
const NO_MARKS: readonly Mark[] = [];

function bringMark(scroller: HTMLElement | null): void {
  const mark = scroller?.querySelector('mark[data-active]');
  if (scroller && mark && !isInSight(mark, scroller)) mark.scrollIntoView({ block: 'center' });
}

/** The report's own text beside the review: the words of every recommendation marked, those of the selected one in sight. */
export function ReportPane() {
  const plan = usePlan();
  const { width: chosenWidth } = useStore(reportStore);
  const selected = useDeferredValue(useApp((state) => state.selected));
  const one = plan.get('recommendation', selected);
  const passages = plan.owned('passage', 'review/main');
  const blocks = useMemo(() => blocksOf(passages), [passages]);
  const recommendations = plan.all('recommendation');
  // Answers change a recommendation and not its words: a whole report need not be drawn anew for them.
  const worded = recommendations.map(({ id, ref, text, source }) => `${id} ${ref} ${source.paragraph} ${text}`).join('\n');
  const { places, marks, refs } = useMemo(() => {
    const found = placesOf(blocks, recommendations);
    return { places: found, marks: marksByParagraph(found), refs: new Map(recommendations.map(({ id, ref }) => [id, ref])) };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `worded` stands for the recommendations
  }, [blocks, worded]);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => bringMark(scroller.current), [selected, places]);
  // Where the pane gets narrower, because the details come beside it, the text flows anew and the words would be elsewhere.
  const width = useWidth(scroller);
  useEffect(() => bringMark(scroller.current), [width]);

  const step = (by: 1 | -1) => {
    const ids = shownOrder.get();
    const next = ids[ids.indexOf(selected ?? '') + by];
    if (next !== undefined) follow(next);
  };
  const pick = (id: EntityId) => { if (window.getSelection()?.isCollapsed ?? true) follow(id); };
  return (
    <section
      className={styles['pane']} style={chosenWidth === null ? undefined : { flex: `0 1 ${chosenWidth}px` }} data-pane="source" aria-label="The report"
      onKeyDown={(event) => {
        const by = event.ctrlKey && !event.shiftKey && !event.altKey ? ({ PageUp: -1, PageDown: 1 } as const)[event.key] : undefined;
        if (by !== undefined) { event.preventDefault(); step(by); return; }
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        if (window.matchMedia(ONE_COLUMN).matches) closeReport();
        else focusView();
      }}
    >
      <div className={styles['head']}>
        <Document20Regular aria-hidden />
        <h2>{plan.review.title || 'The report'}</h2>
        <Tooltip content="Close the report (Ctrl+Shift+R; Esc goes back to the list)" relationship="label">
          <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label="Close the report" onClick={closeReport} />
        </Tooltip>
      </div>
      {blocks.length === 0 ? <NoReport /> : (
        <>
          <p className={styles['where']} role="status">
            {one === null ? 'Select a recommendation to see its words in the report.'
              : places.has(one.id) ? <><b>{one.ref}</b> is marked{placeInWords(one.source)}.</>
                : <><b>{one.ref}</b> is not marked: its words, as the plan has them, do not stand in this text.</>}
          </p>
          <div ref={scroller} className={styles['scroller']} tabIndex={0} data-pane-start role="region" aria-label="Text of the report">
            <ReportPaper blocks={blocks}>
              {(block) => {
                const inside = marks.get(block.paragraph) ?? NO_MARKS;
                return <MarkedBlock block={block} marks={inside} refs={refs} active={inside.some(({ id }) => id === selected) ? selected : null} onPick={pick} />;
              }}
            </ReportPaper>
          </div>
        </>
      )}
      <PaneEdge label="Width of the report" least={LEAST} most={MOST} onWidth={(pixels) => reportStore.update({ width: pixels })} />
    </section>
  );
}

const placeInWords = ({ page, paragraph }: { readonly page: number | null; readonly paragraph: number }): string => (page !== null ? ` on page ${page}` : paragraph > 0 ? ` in paragraph ${paragraph}` : '');

function isInSight(mark: Element, within: Element): boolean {
  const [words, frame] = [mark.getBoundingClientRect(), within.getBoundingClientRect()];
  return words.top >= Math.max(0, frame.top) && words.bottom <= Math.min(window.innerHeight, frame.bottom);
}
