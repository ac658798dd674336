import { BranchFork16Filled } from '@fluentui/react-icons';
import { Button } from '@fluentui/react-components';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { OpenClash } from '../../../shared/merging/open-clashes.ts';
import { ClashMark } from '../../components/clash-mark.tsx';
import styles from './clashes.module.css';
import { showClashes } from './show-clashes.ts';
import { useClashesOf } from './use-clashes.ts';

/** The mark of a clash beside a thing's reference, in a row that is itself what one chooses; its details lead to the list. Nothing where there is none. */
export function ClashBadge({ id }: { readonly id: EntityId }) {
  return useClashesOf(id).length === 0 ? null : <ClashSign />;
}
/** The mark alone, for a list of thousands that knows of each row whether there is one. */
export function ClashSign() {
  return <span className={styles['badge']} title="A clash is to be settled"><BranchFork16Filled aria-hidden /><span className="visually-hidden"> in a clash</span></span>;
}

interface ClashLinksProps {
  /** The thing, with all that it owns. */
  readonly id: EntityId;
  /** Only of these fields of it; `removed` stands for the whole thing. */
  readonly fields?: readonly string[];
}
/** Where there is room for words: each clash by what it is about, leading to it in the list. */
export function ClashLinks({ id, fields }: ClashLinksProps) {
  const clashes = useClashesOf(id, fields);
  if (clashes.length === 0) return null;
  return <span className={styles['links']} data-clash-links>{clashes.map((clash) => <ClashLink key={clash.key} clash={clash} />)}</span>;
}

function ClashLink({ clash: { key, label, about } }: { readonly clash: OpenClash }) {
  return (
    <Button size="small" appearance="subtle" className={styles['link'] ?? ''} onClick={() => showClashes(key)} aria-label={`Settle the clash: ${label}, ${about.ref || about.name}`}>
      <ClashMark words={`Clash: ${label.charAt(0).toLowerCase()}${label.slice(1)}`} />
    </Button>
  );
}
