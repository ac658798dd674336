import { BranchFork16Filled, CalendarClock16Filled, Clock16Regular, Warning16Filled, type FluentIcon } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { OpenClash } from '../../../shared/merging/open-clashes.ts';
import { showClashes } from '../clashes/show-clashes.ts';
import { go } from './go.ts';
import type { Need, Tone } from './needs.ts';
import styles from './overview.module.css';

const LOOK: Readonly<Record<Tone, { readonly icon: FluentIcon; readonly className: string }>> = {
  deadline: { icon: CalendarClock16Filled, className: 'deadline' },
  trouble: { icon: Warning16Filled, className: 'trouble' },
  waiting: { icon: Clock16Regular, className: 'waiting' },
};
const MOST_NAMED = 6;
/** So many are shown at first: what can wait does not push the rest of the day out of sight. */
const AT_FIRST = 8;

/** What wants doing, each row leading to the rows behind its number. The least pressing come when asked for. */
export function NeedList({ needs, clashes }: { readonly needs: readonly Need[]; readonly clashes: readonly OpenClash[] }) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = all ? needs : needs.slice(0, AT_FIRST);
  const rest = needs.length - AT_FIRST;
  const showRest = () => {
    setAll(!all);
    // On to the first of those that came: the button is below them now.
    if (!all) requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('button')[AT_FIRST + (clashes.length > 0 ? 1 : 0)]?.focus());
  };
  const about = [...new Set(clashes.map((one) => one.about.ref || one.about.name))];
  return (
    <>
      <ul className={styles['needs']} ref={list}>
        {clashes.length > 0 && (
          <NeedRow
            icon={BranchFork16Filled} className="clash" words={clashes.length === 1 ? '1 clash is to be settled' : `${clashes.length} clashes are to be settled`}
            detail={`${about.slice(0, MOST_NAMED).join(', ')}${about.length > MOST_NAMED ? ' …' : ''}`} leads={clashes.length === 1 ? 'Settle it' : 'Settle them'} onGo={() => showClashes()}
          />
        )}
        {shown.map(({ key, tone, words, detail, leads, behind }) => (
          <NeedRow key={key} icon={LOOK[tone].icon} className={LOOK[tone].className} words={words} detail={detail} leads={leads} onGo={() => go(behind)} />
        ))}
      </ul>
      {rest > 0 && <button type="button" className={`${styles['link']} ${styles['more']}`} aria-expanded={all} onClick={showRest}>{all ? 'Show fewer' : `Show ${rest} more`}</button>}
    </>
  );
}

interface NeedRowProps {
  readonly icon: FluentIcon;
  readonly className: string;
  readonly words: string;
  readonly detail: string;
  readonly leads: string;
  readonly onGo: () => void;
}
function NeedRow({ icon: Icon, className, words, detail, leads, onGo }: NeedRowProps) {
  return (
    <li>
      <button type="button" onClick={onGo}>
        <Icon aria-hidden className={styles[className] ?? ''} />
        <span><b>{words}</b>{detail !== '' && <small>{detail}</small>}</span>
        <span className={styles['leads']}>{leads}</span>
      </button>
    </li>
  );
}
