import {
  ArrowCircleRight16Regular, CheckmarkCircle16Filled, Circle16Regular, CircleHalfFill16Filled, DiamondDismiss16Filled, EyeOff16Filled, SubtractCircle16Regular,
  Warning16Filled, type FluentIcon,
} from '@fluentui/react-icons';
import type { StatusWord } from '../../shared/domain/action.ts';
import type { Level } from '../../shared/domain/classification.ts';
import { capitalised } from '../../shared/domain/facts.ts';
import { STATUS_TOKEN } from '../styles/theme.ts';
import styles from './status-mark.module.css';
import { useStatuses } from './statuses.tsx';

const SHAPE: Readonly<Record<StatusWord, FluentIcon>> = {
  'not started': Circle16Regular, 'on track': ArrowCircleRight16Regular, 'at risk': Warning16Filled, 'off track': DiamondDismiss16Filled,
  'proposed complete': CircleHalfFill16Filled, complete: CheckmarkCircle16Filled, withdrawn: SubtractCircle16Regular,
};
/** `--mark-fg` and `--mark-bg`: a status's colours, for what is drawn with its shape. */
export const statusColours = (status: StatusWord): React.CSSProperties =>
  ({ '--mark-fg': `var(--status${STATUS_TOKEN[status]}Fg)`, '--mark-bg': `var(--status${STATUS_TOKEN[status]}Bg)` }) as React.CSSProperties;
/** The shape alone, where its word stands beside it or above it. It stays the same whatever a council calls the status. */
export function StatusShape({ status }: { readonly status: StatusWord }) {
  const Shape = SHAPE[status];
  return <Shape aria-hidden />;
}
interface StatusMarkProps {
  readonly status: StatusWord;
  /** A background whatever the status, as in the details pane's head. */
  readonly pill?: boolean;
  /** None whatever the status, as in a legend. */
  readonly plain?: boolean;
}
/** Only trouble gets a background; every other status is a shape and a plain word. */
export function StatusMark({ status, pill = false, plain = false }: StatusMarkProps) {
  const { label } = useStatuses()[status];
  const isPill = pill || (!plain && (status === 'at risk' || status === 'off track'));
  return (
    <span className={`${styles['mark']} ${isPill ? styles['pill'] : ''}`} style={statusColours(status)}>
      <StatusShape status={status} />
      <span>{label}</span>
    </span>
  );
}

/** `Exempt`, `Confidential` or `Internal`, as a pill with the struck eye; nothing for what is public. */
export function ClassificationMark({ level }: { readonly level: Level }) {
  if (level === 'public') return null;
  return (
    <span className={`${styles['mark']} ${styles['pill']}`} style={{ '--mark-fg': 'var(--statusExemptFg)', '--mark-bg': 'var(--statusExemptBg)' } as React.CSSProperties}>
      <EyeOff16Filled aria-hidden />
      <span>{capitalised(level)}</span>
    </span>
  );
}
