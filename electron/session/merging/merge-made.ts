import type { CameAs } from '../../../shared/contract/contract.ts';
import type { ChangeNode } from '../../../shared/record/change-node.ts';
import type { ChangeId, Frontier } from '../../../shared/record/change.ts';

/** A merge that was made on this computer: what the plan had before it and what came in, by which it can be taken back at any later time. */
export interface MergeMade {
  readonly id: string;
  readonly as: CameAs;
  /** `Tom Okoro’s copy`, `9 returns`. */
  readonly name: string;
  /** ISO instant. */
  readonly at: string;
  /** How many changes came in. */
  readonly changes: number;
  readonly before: Frontier;
  /** The last of what came in: with all that these saw and `before` did not, it is everything. */
  readonly brought: Frontier;
  /** The change by which some of it was set back, or clashes were settled, as the merge was made. */
  readonly setBack: ChangeId | null;
  /** The changes that took it back and brought it in again, in turn. */
  readonly turns: readonly ChangeId[];
}

/** Whether it is in the plan, and not taken back. */
export const stands = ({ turns }: MergeMade): boolean => turns.length % 2 === 0;

/** Those of some changes that none of the others was made on. */
export function lastOf(nodes: readonly ChangeNode[]): Frontier {
  const seen = new Set(nodes.flatMap(({ change }) => change.after));
  return nodes.map(({ change }) => change.id).filter((id) => !seen.has(id)).sort();
}
