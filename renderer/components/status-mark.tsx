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
/** Only trouble gets a background; every other status is a shape and a plain word. `pill` forces one, as in the details pane's head. */
export function StatusMark({ status, pill = false }: { readonly status: StatusWord; readonly pill?: boolean }) {
  const { shape: Shape, token } = LOOK[status];
  const isPill = pill || status === 'at risk' || status === 'off track';
  return (
    <span
      className={`${styles['mark']} ${isPill ? styles['pill'] : ''}`}
      style={{ '--mark-fg': `var(--status${token}Fg)`, '--mark-bg': `var(--status${token}Bg)` } as React.CSSProperties}
    >
      <Shape aria-hidden />
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
