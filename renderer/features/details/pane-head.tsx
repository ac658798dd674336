import { Button, Tooltip } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import styles from './details-pane.module.css';

interface PaneHeadProps {
  readonly name: string;
  readonly mark: ReactNode;
  readonly close: () => void;
  readonly previous: (() => void) | null;
  readonly next: (() => void) | null;
}
/** What is shown, and the way to the one before and after it. It stays in sight, and keeps the focus while one goes on. */
export function PaneHead({ name, mark, close, previous, next }: PaneHeadProps) {
  return (
    <div className={styles['head']}>
      <span>{name}</span>
      {mark}
      <span className={styles['tools']}>
        <Tooltip content="Previous (Ctrl+Page Up)" relationship="description">
          <Button appearance="subtle" icon={<ChevronUp20Regular />} aria-label="Previous" disabledFocusable={previous === null} onClick={() => previous?.()} />
        </Tooltip>
        <Tooltip content="Next (Ctrl+Page Down)" relationship="description">
          <Button appearance="subtle" icon={<ChevronDown20Regular />} aria-label="Next" disabledFocusable={next === null} onClick={() => next?.()} />
        </Tooltip>
        <Tooltip content="Close the details (Esc goes back to the list)" relationship="label">
          <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label="Close the details" onClick={close} />
        </Tooltip>
      </span>
    </div>
  );
}
