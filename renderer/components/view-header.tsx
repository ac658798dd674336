import type { ReactNode } from 'react';
import styles from './view.module.css';

interface ViewHeaderProps {
  readonly title: string;
  readonly about?: ReactNode;
  /** Where one is, on the page of one thing of a list: the way back to the list, then the thing. */
  readonly trail?: ReactNode;
  readonly children?: ReactNode;
}
/** A view's one heading, the sentence under it, and its few buttons (at most one of them primary). */
export function ViewHeader({ title, about, trail, children }: ViewHeaderProps) {
  return (
    <div className={styles['header']}>
      <div className={styles['heading']}>
        {trail !== undefined && <div className={styles['trail']}>{trail}</div>}
        <h1 tabIndex={-1}>{title}</h1>
        {about !== undefined && <p className={styles['about']}>{about}</p>}
      </div>
      <div className={styles['buttons']}>{children}</div>
    </div>
  );
}
interface EmptyStateProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly button?: ReactNode;
  /** It stands in something that has edges of its own. */
  readonly inside?: boolean;
}
/** What belongs here, how it comes, and the first step. */
export function EmptyState({ title, children, button, inside = false }: EmptyStateProps) {
  return (
    <div className={`${styles['empty']} ${inside ? styles['inside'] : ''}`}>
      <h2>{title}</h2>
      <p>{children}</p>
      {button}
    </div>
  );
}
interface LabelledProps {
  readonly label: string;
  readonly htmlFor?: string;
  readonly children: ReactNode;
  /** The label above, so that a long text has the whole width. */
  readonly stacked?: boolean;
  /** The name of the field, for those who are led to it. */
  readonly field?: string;
}
/** A line of the details pane or a form: the label, then the value or its editor. */
export function Labelled({ label, htmlFor, children, stacked = false, field }: LabelledProps) {
  return (
    <div className={`${styles['labelled']} ${stacked ? styles['stacked'] : ''}`} data-labelled data-stacked={stacked || undefined} data-field={field}>
      {htmlFor === undefined ? <span className={styles['label']}>{label}</span> : <label className={styles['label']} htmlFor={htmlFor}>{label}</label>}
      <div className={styles['value']}>{children}</div>
    </div>
  );
}
