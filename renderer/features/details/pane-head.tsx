import { Button, Tooltip } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactNode, RefObject } from 'react';
import styles from './details-pane.module.css';

/** What every kind of details is given by the pane. */
export interface PaneProps {
  readonly body: RefObject<HTMLDivElement | null>;
  readonly close: () => void;
  readonly previous: (() => void) | null;
  readonly next: (() => void) | null;
}
interface PaneHeadProps extends Omit<PaneProps, 'body'> {
  readonly name: string;
  readonly mark: ReactNode;
}
export function PaneHead({ name, mark, close, previous, next }: PaneHeadProps) {
  return (
    <div className={styles['head']}>
      <span>{name}</span>
      {mark}
      <span className={styles['tools']}>
        <Tooltip content="Previous" relationship="label">
          <Button appearance="subtle" icon={<ChevronUp20Regular />} disabledFocusable={previous === null} onClick={() => previous?.()} />
        </Tooltip>
        <Tooltip content="Next" relationship="label">
          <Button appearance="subtle" icon={<ChevronDown20Regular />} disabledFocusable={next === null} onClick={() => next?.()} />
        </Tooltip>
        <Tooltip content="Close the details (Esc goes back to the list)" relationship="label">
          <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label="Close the details" onClick={close} />
        </Tooltip>
      </span>
    </div>
  );
}
