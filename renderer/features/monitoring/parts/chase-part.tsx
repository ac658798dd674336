import type { RoundPartProps } from '../round-props.ts';

/** Whom to remind, and who has heard nothing for how long. */
export function ChasePart(_props: RoundPartProps) {
  return null;
}
