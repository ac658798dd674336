import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { bridge } from '../../bridge/bridge.ts';
import { NotOfThePlan } from '../../components/may-change.tsx';
import { AddLine } from './add-line.tsx';
import styles from './spelling.module.css';

/** The words this person has added to the dictionary: on this computer, for every plan. */
export function OwnWords() {
  const [words, setWords] = useState<readonly string[] | null>(null);
  useEffect(() => void bridge.ask('spelling:own', null).then(setWords), []);
  if (words === null) return null;
  return (
    <NotOfThePlan>
      <AddLine label="Add a word" verb="Add" onAdd={async (word) => setWords(await bridge.ask('spelling:learn', { word }))} />
      {words.length === 0 ? <p className="quiet">None yet. “Add to dictionary” puts one here while the spelling is checked (F7).</p> : (
        <ul className={styles['own']} aria-label="Your words">
          {words.map((word) => (
            <li key={word}>
              {word}
              <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={`Take “${word}” out of your dictionary`} onClick={() => void bridge.ask('spelling:forget', { word }).then(setWords)} />
            </li>
          ))}
        </ul>
      )}
    </NotOfThePlan>
  );
}
