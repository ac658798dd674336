import { Button } from '@fluentui/react-components';
import type { MergePreview } from '../../../shared/contract/contract.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { appStore, say } from '../../store/app-store.ts';
import { bridge } from '../../bridge/bridge.ts';
import { takeBackMerge } from '../../store/commands.ts';
import styles from './merging.module.css';

const leave = (): void => {
  appStore.update({ screen: { is: 'plan' } });
  focusViewSoon();
};

/** What another copy brings, before anything comes in. Nothing changes until Merge is chosen. */
export function MergeReview({ preview }: { readonly preview: MergePreview }) {
  const merge = async () => {
    const answer = await bridge.ask('copy:merge', { previewId: preview.id, declined: [], taken: [] });
    if (!answer.ok) return say('error', answer.failure.message);
    leave();
    return say('success', answer.value.sentence, [{ label: 'Take back this merge', run: () => void takeBackMerge() }]);
  };
  return (
    <div className={styles['screen']}>
      <main className={styles['main']} data-pane="view">
        <h1 tabIndex={-1}>{preview.items.length} changes</h1>
        <ul>{preview.items.map((item) => <li key={item.key}>{item.about.ref} {item.label}: {item.ours} → {item.theirs}</li>)}</ul>
      </main>
      <footer className={styles['foot']}>
        <Button onClick={leave}>Not now</Button>
        <Button appearance="primary" onClick={() => void merge()}>Merge</Button>
      </footer>
    </div>
  );
}
