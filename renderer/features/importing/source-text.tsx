import { Button } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Block, ReportText } from '../../../shared/intake/report-text.ts';
import type { Candidate } from '../../../shared/intake/selection.ts';
import { ReportBlock, ReportPaper } from '../../components/report-paper.tsx';
import styles from './importing.module.css';

interface SourceTextProps {
  readonly report: ReportText;
  readonly candidates: readonly Candidate[];
  readonly active: number | null;
  readonly onActive: (paragraph: number) => void;
  readonly onToggle: (candidate: Candidate) => void;
  readonly onMark: (text: string, paragraph: number) => void;
}

/** What the person has selected with the mouse or Shift+arrows, when it lies inside one block of the report. */
function selectedWords(): { readonly text: string; readonly paragraph: number } | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const blockOf = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-block]');
  const start = blockOf(range.startContainer);
  if (!start || start !== blockOf(range.endContainer)) return null;
  const words = start.querySelector('[data-words]');
  return words?.contains(range.startContainer) ? { text: range.toString(), paragraph: Number(start.dataset['block']) } : null;
}

/** The words of a block with the passages inside it marked: possible sentences stand within a paragraph. */
function marked(block: Block, inside: readonly Candidate[]): ReactNode {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const one of [...inside].sort((a, b) => block.text.indexOf(a.text) - block.text.indexOf(b.text))) {
    const at = block.text.indexOf(one.text, from);
    if (at < 0 || one.text.length === block.text.length) continue;
    parts.push(block.text.slice(from, at), <mark key={one.id} className={styles[one.taken ? 'markTaken' : 'markPossible']}>{one.text}</mark>);
    from = at + one.text.length;
  }
  return [...parts, block.text.slice(from)];
}

interface BlockOfReportProps {
  readonly block: Block;
  readonly inside: readonly Candidate[];
  readonly isActive: boolean;
  readonly onActive: (paragraph: number) => void;
}
function BlockOfReport({ block, inside, isActive, onActive }: BlockOfReportProps) {
  const whole = inside.find((one) => one.text.length >= block.text.length - 2);
  const look = whole === undefined ? '' : whole.taken ? styles['isTaken'] : whole.origin === 'possible' ? styles['isPossible'] : styles['isLeftOut'];
  return (
    <ReportBlock
      block={block} id={`block-${block.paragraph}`} role="option" aria-selected={isActive} className={`${look} ${isActive ? styles['activeBlock'] : ''}`}
      onClick={() => { if (selectedWords() === null) onActive(block.paragraph); }}
    >
      {marked(block, inside)}
    </ReportBlock>
  );
}

/** Right: the report's own words, with what was found marked in them. Up and Down walk through it; Enter takes a passage in or out. */
export function SourceText({ report, candidates, active, onActive, onToggle, onMark }: SourceTextProps) {
  const pane = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState<{ readonly text: string; readonly paragraph: number } | null>(null);
  useEffect(() => {
    const look = () => setWords(selectedWords());
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  useEffect(() => {
    const block = pane.current?.querySelector(`[data-block="${active ?? ''}"]`);
    block?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const insideOf = (paragraph: number) => candidates.filter((one) => one.source.paragraph === paragraph);
  const keys = (event: KeyboardEvent) => {
    const index = report.blocks.findIndex((one) => one.paragraph === active);
    const next = event.key === 'ArrowDown' ? report.blocks[index + 1] : event.key === 'ArrowUp' ? report.blocks[Math.max(0, index - 1)] : undefined;
    if (next && !event.shiftKey) {
      event.preventDefault();
      onActive(next.paragraph);
    } else if (event.key === 'Enter' && active !== null) {
      event.preventDefault();
      const [known] = insideOf(active);
      if (known && words === null) onToggle(known);
      else if (words) onMark(words.text, words.paragraph);
      else onMark(report.blocks[index]?.text ?? '', active);
    }
  };
  const activeBlock = report.blocks.find((one) => one.paragraph === active);
  const known = active === null ? [] : insideOf(active);
  return (
    <div className={styles['source']} data-pane="source">
      <div ref={pane} className={styles['scroller']} role="listbox" aria-label="The report’s own words" tabIndex={0} aria-activedescendant={active === null ? undefined : `block-${active}`} onKeyDown={keys}>
        <ReportPaper blocks={report.blocks}>
          {(block) => <BlockOfReport block={block} inside={insideOf(block.paragraph)} isActive={block.paragraph === active} onActive={onActive} />}
        </ReportPaper>
      </div>
      <div className={styles['doing']} role="status">
        {words !== null && words.text.trim() !== '' ? (
          <>
            <span>Marked: “{words.text.trim().length > 60 ? `${words.text.trim().slice(0, 57)}…` : words.text.trim()}”</span>
            <Button size="small" appearance="primary" icon={<Add16Regular />} onMouseDown={(event) => event.preventDefault()} onClick={() => { onMark(words.text, words.paragraph); window.getSelection()?.removeAllRanges(); }}>Add as recommendation</Button>
          </>
        ) : known.length > 0 ? (
          known.map((one) => (
            <span key={one.id} className={styles['doingOne']}>
              <span>{one.taken ? 'In the plan' : one.origin === 'possible' ? `Possible: ${one.reason ?? ''}` : one.origin === 'found' ? 'Taken out by you' : `Left out: ${one.reason ?? ''}`}</span>
              <Button size="small" onClick={() => onToggle(one)}>{one.taken ? 'Take out' : one.origin === 'found' ? 'Put back' : 'Add as recommendation'}</Button>
            </span>
          ))
        ) : activeBlock ? (
          <>
            <span>Not counted. Select words to mark just those.</span>
            <Button size="small" icon={<Add16Regular />} onClick={() => onMark(activeBlock.text, activeBlock.paragraph)}>Add this paragraph as recommendation</Button>
          </>
        ) : (
          <span>Select words in the report to add them as a recommendation.</span>
        )}
      </div>
    </div>
  );
}
