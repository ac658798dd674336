import { Checkmark12Filled } from '@fluentui/react-icons';
import { longDay } from '../../../../shared/domain/calendar-day.ts';
import { ClassificationMark, StatusMark } from '../../../components/status-mark.tsx';
import { ClashSign } from '../../clashes/clash-badge.tsx';
import styles from '../actions-grid.module.css';
import { COLUMNS, type ColumnName } from '../columns/columns.ts';
import type { ActionRow } from '../rows.ts';
import { Found } from './found.tsx';

interface CellContentProps {
  readonly row: ActionRow;
  readonly column: ColumnName;
  readonly clashes: boolean;
  /** Words that are looked for, in lower case: marked where they stand. */
  readonly words: readonly string[];
  /** What was just typed here, until the plan has it; null where it shows what the plan says. */
  readonly typed: string | null;
}
/** What a cell shows while it is read. */
export function CellContent({ row, column, clashes, words, typed }: CellContentProps) {
  const { action, moves, overdue } = row;
  const text = typed ?? COLUMNS[column].textOf(row);
  const said = <span title={text}><Found text={text} words={words} /></span>;
  switch (column) {
    case 'ref':
      return <><span className={styles['tick']} data-tick aria-hidden><span><Checkmark12Filled /></span></span><Found text={text} words={words} />{clashes && <ClashSign />}</>;
    case 'title':
      return action.classification.level === 'public' ? said : <span className={styles['marked']}>{said}<ClassificationMark level={action.classification.level} /></span>;
    case 'owner':
      if (row.ownerLeft) return <span title={text === '' ? 'No longer in the plan' : `${text} has left`}>{text === '' ? <span className="quiet">Gone from the plan</span> : <><Found text={text} words={words} /> <span className="quiet">(left)</span></>}</span>;
      return text === '' ? <span className="quiet">Nobody yet</span> : said;
    case 'dueOn':
      return (
        <>
          {text === '' ? <span className="quiet">No date</span> : text}
          {overdue && <span className={styles['overdue']}>overdue</span>}
          {moves > 0 && action.originalDueOn !== null && !overdue && <span className={styles['moves']} title={`Originally ${longDay(action.originalDueOn)}`}>{moves} move{moves === 1 ? '' : 's'}</span>}
        </>
      );
    case 'status':
      return <StatusMark status={action.status.is} />;
    case 'rating':
      return row.rating === null ? null : <span title={row.rating.why}><StatusMark status={row.rating.is} plain={!row.rating.isWorse} /></span>;
    case 'updatesInRound':
      return text === '0' ? <span className="quiet">None</span> : text;
    default:
      return said;
  }
}
