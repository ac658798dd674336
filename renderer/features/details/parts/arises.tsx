import type { ActionSource } from '../../../../shared/domain/action.ts';
import { arisesWords } from '../../../../shared/history/decision-words.ts';
import { capitalised } from '../../../../shared/domain/facts.ts';
import { Labelled } from '../../../components/view-header.tsx';
import { usePart } from '../../../store/plan-mirror.ts';
import { canOpen, openThing } from '../../history/places.ts';
import styles from '../details-pane.module.css';

/** Where an action comes from when not from a recommendation alone: the words that asked for it, leading to where they stand. */
export function ArisesLine({ source }: { readonly source: ActionSource }) {
  const there = usePart((plan) => source.from !== null && plan.find(source.from) !== null && canOpen(source.from));
  return (
    <Labelled label="Arises" stacked>
      <p>{capitalised(arisesWords(source))}{source.minute === '' ? '' : ` (minute ${source.minute})`}</p>
      {there && <button type="button" className={styles['link']} onClick={() => openThing(source.from!)}>Show the {source.is}</button>}
    </Labelled>
  );
}
