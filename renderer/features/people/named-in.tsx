import type { Person } from '../../../shared/domain/people.ts';
import { count } from '../../../shared/papers/words.ts';
import { amendmentsNaming, committeesOf, holdingsOf } from '../../../shared/people/holdings.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { select } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import lists from './details-lists.module.css';
import { showActionsOf } from './show-actions-of.ts';

/** How often the plan names somebody, and as what: each number leads to what is behind it, and away from where it stands. */
export function NamedIn({ person, onLeave }: { readonly person: Person; readonly onLeave: () => void }) {
  const holdings = holdingsOf(usePlan(), person.id);
  const details = () => { select(person.id); focusViewSoon(); };
  const places = [
    { n: holdings.owns.length, words: `Owner of ${count(holdings.owns.length, 'action')}`, show: () => showActionsOf(person, 'owner') },
    { n: holdings.holds.length, words: `Portfolio holder of ${count(holdings.holds.length, 'action')}`, show: () => showActionsOf(person, 'portfolioHolder') },
    { n: committeesOf(holdings).length, words: count(committeesOf(holdings).length, 'committee'), show: details },
    { n: holdings.papers.length, words: count(holdings.papers.length, 'place in papers', 'places in papers'), show: details },
    { n: holdings.planned.length, words: count(holdings.planned.length, 'item of the forward plan', 'items of the forward plan'), show: details },
    { n: amendmentsNaming(holdings).length, words: count(amendmentsNaming(holdings).length, 'amendment'), show: details },
  ].filter(({ n }) => n > 0);
  if (places.length === 0) return <span className="quiet">Named nowhere</span>;
  return (
    <ul className={lists['list']}>
      {places.map(({ words, show }) => <li key={words}><button type="button" className={lists['open']} aria-label={`${person.name}: ${words}`} onClick={() => { onLeave(); show(); }}><b>{words}</b></button></li>)}
    </ul>
  );
}
