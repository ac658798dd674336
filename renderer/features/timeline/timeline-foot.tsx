import { Button } from '@fluentui/react-components';
import { Segmented } from '../../components/segmented.tsx';
import { useStore } from '../../store/store.ts';
import { DiamondShape, RingShape } from './shapes.tsx';
import { timelineStore } from './timeline-store.ts';
import styles from './timeline.module.css';

const ZOOM_WORDS = [{ value: 'month', label: 'Month' }, { value: 'quarter', label: 'Quarter' }, { value: 'year', label: 'Year' }] as const;

/** What the signs mean, the way back to today, and how far one looks. */
export function TimelineFoot({ onToday }: { readonly onToday: () => void }) {
  const { zoom } = useStore(timelineStore);
  return (
    <div className={styles['foot']}>
      <ul className={styles['legend']} aria-label="What the signs mean">
        <li><span className={styles['sampleBar']} aria-hidden />Start to target</li>
        <li><span className={styles['sampleAdded']} aria-hidden />Time added since the original date</li>
        <li><RingShape />Original date</li>
        <li><DiamondShape isDone />Milestone done</li>
        <li><DiamondShape isDone={false} />Milestone to come</li>
      </ul>
      <Button onClick={onToday}>Go to today</Button>
      <Segmented label="How far one looks" value={zoom} options={ZOOM_WORDS} onPick={(next) => timelineStore.update({ zoom: next })} />
    </div>
  );
}
