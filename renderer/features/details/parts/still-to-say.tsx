import { CircleHint16Regular } from '@fluentui/react-icons';
import { stillToSay, type AskedField } from '../../../../shared/domain/still-to-say.ts';
import type { Action } from '../../../../shared/domain/action.ts';
import { useMayChange } from '../../../components/may-change.tsx';
import styles from './still-to-say.module.css';

/** What nobody has said of an action yet, each with the way to its field. */
export function StillToSaySection({ action }: { readonly action: Action }) {
  const mayChange = useMayChange();
  const asked = stillToSay(action);
  if (asked.length === 0) return null;
  return (
    <div className={styles['asked']}>
      <CircleHint16Regular aria-hidden />
      <div>
        <p className={styles['lead']} id={`${action.id}-asked`}>Still to say</p>
        <ul aria-labelledby={`${action.id}-asked`}>
          {asked.map(({ field, what, words }) => (
            <li key={what}>{mayChange ? <button type="button" title={words} onClick={(event) => goToField(event.currentTarget, field)}>{what}</button> : what}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function goToField(from: HTMLElement, field: AskedField): void {
  from.closest('[data-pane]')?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.querySelector<HTMLElement>('textarea, input, button')?.focus();
}
