import type { Round } from '../../../shared/domain/round.ts';
import type { OwnerInRound } from '../../../shared/rounds/owners-state.ts';

/** What every part of a round's page is given. */
export interface RoundPartProps {
  readonly round: Round;
  /** All of its owners, those whose return is missing first. */
  readonly owners: readonly OwnerInRound[];
}
/** What the commands of a round are given besides: the owners who are ticked; none where nobody is. */
export interface RoundCommandProps extends RoundPartProps {
  readonly ticked: readonly OwnerInRound[];
}
