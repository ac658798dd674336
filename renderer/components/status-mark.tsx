import {
  ArrowCircleRight16Regular, CheckmarkCircle16Filled, Circle16Regular, CircleHalfFill16Filled, DiamondDismiss16Filled, EyeOff16Filled, SubtractCircle16Regular,
  Warning16Filled, type FluentIcon,
} from '@fluentui/react-icons';
import type { StatusWord } from '../../shared/domain/action.ts';
import type { Level } from '../../shared/domain/classification.ts';
import { capitalised } from '../../shared/domain/facts.ts';
import styles from './status-mark.module.css';

const LOOK: Readonly<Record<StatusWord, { readonly shape: FluentIcon; readonly token: string }>> = {
  'not started': { shape: Circle16Regular, token: 'NotStarted' },
  'on track': { shape: ArrowCircleRight16Regular, token: 'OnTrack' },
  'at risk': { shape: Warning16Filled, token: 'AtRisk' },
  'off track': { shape: DiamondDismiss16Filled, token: 'OffTrack' },
  'proposed complete': { shape: CircleHalfFill16Filled, token: 'Proposed' },
  complete: { shape: CheckmarkCircle16Filled, token: 'Complete' },
  withdrawn: { shape: SubtractCircle16Regular, token: 'Withdrawn' },
};
/** `--mark-fg` and `--mark-bg`: a status's colours, for what is drawn with its shape. */
export const statusColours = (status: StatusWord): React.CSSProperties =>
  ({ '--mark-fg': `var(--status${LOOK[status].token}Fg)`, '--mark-bg': `var(--status${LOOK[status].token}Bg)` }) as React.CSSProperties;
/** The shape alone, where its word stands beside it or above it. */
export function StatusShape({ status }: { readonly status: StatusWord }) {
  const { shape: Shape } = LOOK[status];
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
  const isPill = pill || (!plain && (status === 'at risk' || status === 'off track'));
  return (
    <span className={`${styles['mark']} ${isPill ? styles['pill'] : ''}`} style={statusColours(status)}>
      <StatusShape status={status} />
      <span>{capitalised(status)}</span>
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
