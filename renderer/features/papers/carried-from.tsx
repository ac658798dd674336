import { Button } from '@fluentui/react-components';
import { History16Regular } from '@fluentui/react-icons';
import { ToChange } from '../../components/may-change.tsx';
import styles from './carried-from.module.css';

interface CarriedFromProps {
  /** The earlier paper, in words; empty where nothing is left to look at. */
  readonly from: string;
  /** What was taken from it, for whoever does not see where the button stands. */
  readonly what: string;
  readonly onConfirm: () => void;
}
/** Says that words are those of an earlier paper, until somebody has changed or confirmed them. */
export function CarriedFrom({ from, what, onConfirm }: CarriedFromProps) {
  if (from === '') return null;
  return (
    <p className={styles['carried']}>
      <History16Regular aria-hidden />
      <span>From {from}: check it</span>
      <ToChange><Button size="small" onClick={onConfirm}>It holds<span className="visually-hidden"> for this paper too: {what}</span></Button></ToChange>
    </p>
  );
}
