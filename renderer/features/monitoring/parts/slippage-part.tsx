import type { RoundPartProps } from '../round-props.ts';

/** Every target date that moved, why, and who approved it. */
export function SlippagePart(_props: RoundPartProps) {
  return null;
}
