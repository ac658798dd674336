import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import styles from './spelling.module.css';

/** One line that adds a word, again and again: the field stays where it is. */
export function AddLine({ label, verb, onAdd }: { readonly label: string; readonly verb: string; readonly onAdd: (word: string) => Promise<void> }) {
  const [word, setWord] = useState('');
  const given = word.trim().slice(0, 100);
  return (
    <form
      className={styles['add']}
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== '') void onAdd(given).then(() => setWord(''));
      }}
    >
      <Field label={label}><Input value={word} maxLength={100} spellCheck={false} autoComplete="off" onChange={(_, data) => setWord(data.value)} /></Field>
      <Button type="submit" disabledFocusable={given === ''}>{verb}</Button>
    </form>
  );
}
