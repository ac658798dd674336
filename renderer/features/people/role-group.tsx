import { Button, Checkbox } from '@fluentui/react-components';
import { ArrowRight16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { nameOf } from '../../../shared/domain/facts.ts';
import type { Handing, Role } from '../../../shared/people/handing-over.ts';
import { PersonPicker } from '../../components/person-picker.tsx';
import { usePlan } from '../../store/plan-mirror.ts';
import { give, isTicked, keyOf, takeBack, tick, type SharingOut } from './sharing-out.ts';
import styles from './task.module.css';

const TITLE: Readonly<Record<Role, string>> = {
  owner: 'Owner of', portfolioHolder: 'Portfolio holder of', chair: 'Chair of', member: 'Member of', responsibleOfficer: 'Responsible officer of', contact: 'Contact of', officer: 'Officer for', proposedOwner: 'Proposed owner in',
};
const MEMBERS_ONLY: ReadonlySet<Role> = new Set(['portfolioHolder', 'chair', 'member']);

interface RoleGroupProps {
  readonly role: Role;
  readonly things: readonly Handing[];
  readonly sharing: SharingOut;
  readonly onShare: (sharing: SharingOut) => void;
}
/** What somebody is one thing of, and who is it next: one successor for all, or several, each for what is ticked. */
export function RoleGroup({ role, things, sharing, onShare }: RoleGroupProps) {
  const plan = usePlan();
  const ticked = things.filter((one) => isTicked(sharing, one)).length;
  const title = TITLE[role];
  const next = ticked === 0 ? 'Tick what to hand over' : ticked === things.length && things.length > 1 ? `Who is next, for all ${ticked}?` : things.length === 1 ? 'Who is next?' : `Who is next, for ${ticked} of them?`;
  /** The arrow keys go from thing to thing; with Shift the tick goes along. Ctrl+A ticks all of them, or none. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const at = boxes.indexOf(event.target as HTMLInputElement);
    const to = at + (event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0);
    if (at < 0) return;
    if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); return onShare(tick(sharing, things, ticked < things.length)); }
    if (to === at) return;
    event.preventDefault();
    if (event.shiftKey && things[to]) onShare(tick(sharing, [things[to]], isTicked(sharing, things[at]!)));
    boxes[to]?.focus();
  };
  return (
    <section className={styles['group']} aria-label={`${title} ${things.length}`}>
      <div className={styles['line']}>
        <h2>{title} <span className="quiet">{things.length}</span></h2>
        <div className={styles['next']}>
          <PersonPicker
            aria-label={`Who is next: ${title.toLowerCase()}`} placeholder={next} title={next} value={null} disabled={ticked === 0}
            {...(MEMBERS_ONLY.has(role) ? { types: ['member'] as const } : {})} onPick={(to) => { if (to !== null) onShare(give(sharing, things, to)); return undefined; }}
          />
          <Button size="small" appearance="subtle" disabledFocusable={ticked === 0} aria-label={`Nobody for now: ${title.toLowerCase()}`} onClick={() => { if (ticked > 0) onShare(give(sharing, things, null)); }}>Nobody for now</Button>
        </div>
      </div>
      <div className={styles['things']} role="group" aria-label={`${title}: what to hand over`} onKeyDown={onKeyDown}>
        {things.map((one) => {
          const to = sharing.given.get(keyOf(one));
          const goes = to === undefined ? '' : to === null ? 'nobody for now' : nameOf(plan, to);
          return (
            <div key={keyOf(one)} className={styles['thing']}>
              <Checkbox checked={isTicked(sharing, one)} onChange={(_, data) => onShare(tick(sharing, [one], data.checked === true))} label={<>{one.words}{one.closed && <span className="quiet"> · done with</span>}</>} />
              {to !== undefined && (
                <span className={styles['goes']}>
                  <ArrowRight16Regular aria-hidden /><span><span className="visually-hidden">goes to </span>{goes}</span>
                  <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={`Take back: ${one.words} goes to ${goes}`} title="Take back" onClick={() => onShare(takeBack(sharing, one))} />
                </span>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}
