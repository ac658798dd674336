import { Button } from '@fluentui/react-components';
import { Document16Regular } from '@fluentui/react-icons';
import type { FileAside } from '../../../shared/contract/contract.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { ScrollArea } from '../../components/scroll-area.tsx';
import styles from './return-answers.module.css';
import { letGo, lookAtRound } from './take-in.ts';

/** Files of which nothing can be taken in, each with why and what to do. `here`: the round that is looked at. */
export function AsideList({ aside, here }: { readonly aside: readonly FileAside[]; readonly here: EntityId }) {
  return (
    <ScrollArea label="Files not taken in" className={styles['answers']}>
      <h2>Not taken in</h2>
      <ul className={styles['aside']}>
        {aside.map(({ key, fileName, sentence, round }) => (
          <li key={key}>
            <h3><Document16Regular aria-hidden /> {fileName}</h3>
            <p>{sentence}</p>
            <div className={styles['line']}>
              {round !== null && round !== here && <Button size="small" onClick={() => void lookAtRound(round)}>Go to its round</Button>}
              <Button size="small" appearance="subtle" aria-label={`Put away ${fileName}`} onClick={() => void letGo([key])}>Put away</Button>
            </div>
          </li>
        ))}
      </ul>
    </ScrollArea>
  );
}
