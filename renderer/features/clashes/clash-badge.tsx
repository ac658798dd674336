import { BranchFork16Filled } from '@fluentui/react-icons';
import { Button } from '@fluentui/react-components';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { ClashMark } from '../../components/clash-mark.tsx';
import { show } from '../../store/app-store.ts';
import styles from './clashes.module.css';
import { useHasClash } from './use-clashes.ts';

/** The mark of a clash beside a thing's reference in a row; nothing where there is none. */
export function ClashBadge({ id }: { readonly id: EntityId }) {
  if (!useHasClash(id)) return null;
  return <span className={styles['badge']} title="A clash is to be settled"><BranchFork16Filled aria-hidden /><span className="visually-hidden"> in a clash</span></span>;
}

/** The same where there is room for the word, leading to the list. */
export function ClashLink({ id }: { readonly id: EntityId }) {
  if (!useHasClash(id)) return null;
  return <Button size="small" appearance="subtle" className={styles['link'] ?? ''} onClick={() => { show('clashes'); focusViewSoon(); }}><ClashMark words="Settle the clash" /></Button>;
}
