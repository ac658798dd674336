import { DocumentText16Regular, History16Regular } from '@fluentui/react-icons';
import { createContext, createElement, Fragment, memo, useContext, type ReactNode } from 'react';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import { onPaper } from '../../../shared/domain/status-colours.ts';
import { appendicesWords, type ContentBlock, type ListItem, type PaperContent, type Runs } from '../../../shared/papers/content.ts';
import { stretchesOf } from '../../../shared/papers/list-stretches.ts';
import { runningHead } from '../../../shared/papers/pages.ts';
import { withMarks } from './marked-words.ts';
import { PaperLengthTold } from './paper-length-told.tsx';
import { PrintedPart } from './pages/printed-part.tsx';
import { firstPageOf, usePageCounts } from './pages/use-page-numbers.ts';
import styles from './preview.module.css';
import { sameBlock } from './same-block.ts';
import { whyWithout, type TemplateOffer } from './template-words.ts';

/** The sentences that are marked as commitments: on the screen only, never in what is printed. */
const Marked = createContext<readonly string[]>([]);

/** Links are shown and not followed: a preview is paper. */
function Words({ runs }: { readonly runs: Runs }): ReactNode {
  const pieces = withMarks(runs, useContext(Marked));
  return runs.map((run, index) => {
    const look = `${run.bold ? styles['bold'] : ''} ${run.italic ? styles['italic'] : ''} ${run.link ? styles['link'] : ''}`.trim();
    const text = pieces[index]!.map((piece, n) => (piece.marked ? <mark key={n} className={styles['commitment']} title="Marked as a commitment">{piece.text}</mark> : piece.text));
    if (run.bar) return <span key={index} aria-hidden>{text}</span>;
    if (run.struck) return <s key={index}>{text}</s>;
    return look === '' ? <Fragment key={index}>{text}</Fragment> : <span key={index} className={look}>{text}</span>;
  });
}

function List({ items, level }: { readonly items: readonly ListItem[]; readonly level: number }): ReactNode {
  return stretchesOf(items, level).map(({ kind, start, items: of }, place) => createElement(kind === 'numbered' ? 'ol' : 'ul', { key: place, ...(kind === 'numbered' && start > 1 ? { start } : {}) }, of.map(({ item, inner }, index) => (
    <li key={index}><Words runs={item.runs} />{inner.length > 0 && <List items={inner} level={level + 1} />}</li>
  ))));
}

/** The whole paper is made anew at each pause of typing; only what says something else is drawn anew. */
const BlockView = memo(function BlockView({ block }: { readonly block: ContentBlock }) {
  switch (block.type) {
    case 'title': return <p className={styles['title']}>{block.text}</p>;
    case 'heading': return createElement(`h${block.level + 2}`, null, block.text);
    case 'paragraph': return <p className={styles[block.look]}><Words runs={block.runs} /></p>;
    case 'list': return <List items={block.items} level={0} />;
    case 'details':
      return (
        <table className={styles['details']} aria-label={block.name}>
          <tbody>{block.rows.map((row) => <tr key={row.label}><th scope="row">{row.label}</th><td>{row.value.map((value, index) => <p key={index}><Words runs={value} /></p>)}</td></tr>)}</tbody>
        </table>
      );
    case 'table': {
      const whole = block.columns.reduce((sum, column) => sum + column.width, 0);
      return (
        <table className={styles['table']} aria-label={block.name}>
          {block.caption !== null && <caption>{block.caption}</caption>}
          <colgroup>{block.columns.map((column, place) => <col key={place} style={{ width: `${(column.width / whole) * 100}%` }} />)}</colgroup>
          <thead><tr>{block.columns.map((column, place) => <th key={place} scope="col">{column.heading}</th>)}</tr></thead>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, place) => (
                  <td key={place} style={{ background: onPaper(cell.rag)?.fill }}>{cell.paragraphs.map((one, number) => <p key={number} className={one.look === 'quiet' ? styles['quiet'] : undefined}><Words runs={one.runs} /></p>)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    }
  }
}, (before, now) => sameBlock(before.block, now.block));

/** The same blocks without a page around them: the text that a mail holds. */
export const ContentBlocks = ({ blocks }: { readonly blocks: readonly ContentBlock[] }): ReactNode => blocks.map((block, place) => <BlockView key={place} block={block} />);

const templateWords = (template: TemplateOffer, { marking }: PaperContent): string =>
  whyWithout(template, marking === null ? 'public' : 'exempt') ?? `Word comes out in “${template.name}”. What is shown, saved as PDF and printed here has the usual look.`;
const stoodWords = (content: PaperContent): string => (appendicesWords(content) === '' ? 'The words drafted from the plan' : `${appendicesWords(content)}, and the words drafted from the plan,`);

interface PaperPreviewProps {
  readonly content: PaperContent;
  /** The words that are marked as commitments. */
  readonly marked: readonly string[];
  /** Which edition it is, where there are several. */
  readonly editions?: ReactNode;
  /** The council’s Word template; null: it has none, or it is still being looked at. */
  readonly template: TemplateOffer | null;
  /** How many pages it may have; null: nobody said. */
  readonly budget: number | null;
}
/** The paper as it will be printed, drawn from the same content as the Word file. Pages stay white in the dark. */
export const PaperPreview = memo(function PaperPreview({ content, marked, editions, template, budget }: PaperPreviewProps) {
  const { counts, told } = usePageCounts();
  return (
    <Marked value={marked}>
      <div className={styles['head']}><h2>Preview</h2><PaperLengthTold content={content} measured={counts[0] ?? null} budget={budget} />{editions}</div>
      {template !== null && <p className={styles['stood']}><DocumentText16Regular aria-hidden />{templateWords(template, content)}</p>}
      {content.asItStood !== null && (
        <p className={styles['stood']}><History16Regular aria-hidden />{stoodWords(content)} show it as it stood on {longDay(content.asItStood)}, for the paper’s meeting.</p>
      )}
      <div className={styles['pages']} tabIndex={0} role="group" aria-label="Pages of the paper">
        {content.parts.map((part, index) => (
          <PrintedPart key={index} place={index} orientation={part.orientation} room={runningHead(content, part).room} firstPage={firstPageOf(counts, index)} onPages={told}>
            {index === 0 && content.logo !== null && (
              <img className={styles['logo']} src={`data:image/${content.logo.type};base64,${content.logo.base64}`} alt={content.logo.words} width={content.logo.width} height={content.logo.height} />
            )}
            {/* The report says it in its own words. */}
            {index > 0 && content.marking !== null && <p data-head className={styles['marking']}>{content.marking}</p>}
            {part.blocks.map((block, place) => <BlockView key={place} block={block} />)}
          </PrintedPart>
        ))}
      </div>
    </Marked>
  );
});
