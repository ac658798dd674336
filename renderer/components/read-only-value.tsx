import { Input } from '@fluentui/react-components';
import styles from './read-only.module.css';

const NAMING = ['id', 'aria-label', 'aria-labelledby', 'aria-describedby'] as const;
interface ReadOnlyValueProps {
  /** The choice or picker it stands for: what that is called by. */
  readonly of: { readonly [Name in (typeof NAMING)[number]]?: string | undefined };
  readonly words: string;
}
/** What a choice or a picker holds, where it can only be read: named, reached by Tab and copied like any text, and announced as read only. */
export function ReadOnlyValue({ of, words }: ReadOnlyValueProps) {
  const named = Object.fromEntries(NAMING.flatMap((name) => (of[name] === undefined ? [] : [[name, of[name]]])));
  return <Input {...named} className={styles['read'] ?? ''} readOnly value={words} title={words} />;
}
