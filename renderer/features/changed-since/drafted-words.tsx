import { Button } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import { count } from '../../../shared/papers/words.ts';
import type { ForAPaper } from '../../../shared/since/for-a-paper.ts';
import { say } from '../../store/app-store.ts';
import { copyText } from '../history/copy-text.ts';
import styles from './changed-since.module.css';

/** What has changed in sentences, to read or to paste into a paper: only of what is public, since where it is pasted is not known. */
export function DraftedWords({ words: { paragraphs, leftOut } }: { readonly words: ForAPaper }) {
  const heading = useId();
  const copy = () => {
    const done = copyText(paragraphs.join('\n\n'));
    say(done ? 'success' : 'error', done ? 'The paragraphs are on the clipboard, to paste into a paper or a mail.' : 'The paragraphs could not be copied. Select them on the screen and copy them from there.');
  };
  return (
    <section className={styles['drafted']} aria-labelledby={heading}>
      <h2 id={heading}>In sentences</h2>
      {paragraphs.map((one) => <p key={one}>{one}</p>)}
      {leftOut > 0 && <p className="quiet small">{count(leftOut, 'changed action')} {leftOut === 1 ? 'is' : 'are'} not public and not in these words.</p>}
      <Button icon={<Copy20Regular />} onClick={copy}>Copy the paragraphs</Button>
    </section>
  );
}
