import { Checkmark12Filled, ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { memo, type Ref } from 'react';
import type { Milestone } from '../../../shared/domain/action.ts';
import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { ClassificationMark, StatusShape, statusColours } from '../../components/status-mark.tsx';
import { useStatuses } from '../../components/statuses.tsx';
import { groupWords, type Group } from '../actions/arrange.ts';
import type { ActionRow } from '../actions/rows.ts';
import { ClashBadge } from '../clashes/clash-badge.tsx';
import { BarDrawing } from './bar-drawing.tsx';
import { barOf, barWords, daysOf } from './bars.ts';
import { datesInWords } from './dates-in-words.ts';
import type { Scale } from './scale.ts';
import styles from './timeline.module.css';

interface LineProps {
  /** From 1, the headings being the first. */
  readonly rowIndex: number;
  readonly isActive: boolean;
  readonly index: number;
  readonly measure: Ref<HTMLTableRowElement> | undefined;
}
interface TimelineRowProps extends LineProps {
  readonly row: ActionRow;
  readonly milestones: readonly Milestone[];
  readonly scale: Scale;
  readonly today: CalendarDay;
  readonly level: number;
  readonly isSelected: boolean;
  readonly isTicked: boolean;
  readonly isCurrent: boolean;
  readonly isMovable: boolean;
  readonly movingTo: CalendarDay | null;
  /** On which side all of it is out of sight. */
  readonly beyond: 'left' | 'right' | null;
  /** Words in place of the drawing, where there is no room for one. */
  readonly isList: boolean;
}
/** One action: what it is, then its dates, drawn and in words. What is done to it is heard by the timeline. */
export const TimelineRow = memo(function TimelineRow(props: TimelineRowProps) {
  const { row: { action }, milestones, rowIndex, isActive, index, measure, level, isSelected, isTicked, isCurrent, isList } = props;
  const { level: classified } = action.classification;
  const { word } = useStatuses()[action.status.is];
  const spoken = datesInWords(action, milestones, props.today);
  return (
    <tr
      ref={measure} data-index={index} className={styles['row']} role="row" aria-rowindex={rowIndex} aria-level={level} aria-selected={isSelected} tabIndex={isActive ? 0 : -1}
      data-key={action.id} data-current={isActive || undefined} data-pane-start={isActive || undefined}
      data-row-current={isCurrent || undefined} data-ticked={isTicked || undefined}
    >
      <td role="gridcell" aria-colindex={1} className={styles['title']}>
        <span className={styles['tick']} data-tick aria-hidden><span><Checkmark12Filled /></span></span>
        <span className={styles['ref']}>{action.ref}</span>
        <span className={styles['status']} style={statusColours(action.status.is)}><StatusShape status={action.status.is} /><span className="visually-hidden">{word}, </span></span>
        <span className={styles['name']} title={action.title}>{action.title}</span>
        <ClashBadge id={action.id} />
        {classified !== 'public' && <ClassificationMark level={classified} />}
      </td>
      <td role="gridcell" aria-colindex={2} className={styles['chart']}>
        <span className={isList ? styles['spoken'] : 'visually-hidden'}>{spoken}</span>
        {!isList && <Chart {...props} />}
      </td>
    </tr>
  );
});

function Chart({ row: { action }, milestones, scale, today, movingTo, isMovable, beyond }: TimelineRowProps) {
  const bar = barOf(action, milestones);
  if (daysOf(bar).length === 0) return <span className={styles['undated']} aria-hidden>No dates yet</span>;
  const date = barWords(action, bar, today).date;
  return (
    <span aria-hidden>
      {bar.target === null && bar.start === null
        ? <span className={styles['undated']}>No target date</span>
        : <BarDrawing action={action} bar={bar} scale={scale} today={today} movingTo={movingTo} isMovable={isMovable} />}
      {beyond !== null && movingTo === null && <span className={styles['beyond']} data-side={beyond} data-bring title="Show it">{beyond === 'left' ? `‹ ${date}` : `${date} ›`}</span>}
    </span>
  );
}

interface GroupRowProps extends LineProps {
  readonly group: Group;
  readonly lineKey: string;
  readonly closed: boolean;
}
export const GroupRow = memo(function GroupRow({ group, lineKey, closed, rowIndex, isActive, index, measure }: GroupRowProps) {
  return (
    <tr
      ref={measure} data-index={index} role="row" aria-rowindex={rowIndex} aria-level={1} aria-expanded={!closed} tabIndex={isActive ? 0 : -1} className={styles['group']}
      data-key={lineKey} data-current={isActive || undefined} data-pane-start={isActive || undefined}
    >
      <td role="gridcell" aria-colindex={1} colSpan={2}>
        <span className={styles['heading']}>
          {closed ? <ChevronRight16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
          {group.number !== '' && <span className={styles['number']}>{group.number}</span>}
          <b>{group.title}</b>
          <span className={styles['inside']}>{groupWords(group, closed)}</span>
        </span>
      </td>
    </tr>
  );
});
