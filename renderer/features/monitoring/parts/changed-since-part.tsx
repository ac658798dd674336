import type { RoundPartProps } from '../round-props.ts';

/** What is different since a committee last saw the plan. */
export function ChangedSincePart(_props: RoundPartProps) {
  return null;
}
