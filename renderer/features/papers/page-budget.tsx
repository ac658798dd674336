import type { Entity } from '../../../shared/domain/plan.ts';
import { PAGES_AT_MOST } from '../../../shared/preflight/rules/length.ts';
import { CommittedInput } from '../../components/committed-field.tsx';
import { say } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';

const MOST = 500;

/** How many pages a report may have. What is no number of pages is said, and the field shows again what stood. */
export function PageBudget({ paper }: { readonly paper: Entity<'paper'> }) {
  const set = (pageBudget: number | null) => run({ do: 'paper.set', id: paper.id, fields: { pageBudget } });
  const commit = (typed: string): Promise<unknown> | undefined => {
    const words = typed.trim();
    if (words === '') return set(null);
    const pages = /^\d{1,3}$/.test(words) ? Number(words) : 0;
    if (pages >= 1 && pages <= MOST) return set(pages);
    say('warning', `“${PAGES_AT_MOST}” is a whole number from 1 to ${MOST}, or empty. It was left as it was.`);
    return undefined;
  };
  return <CommittedInput aria-label={PAGES_AT_MOST} inputMode="numeric" autoComplete="off" placeholder="As many as it needs" value={paper.pageBudget === null ? '' : String(paper.pageBudget)} onCommit={commit} />;
}
