import type { RoundCommandProps } from '../round-props.ts';

/** Takes in the returns that came back. */
export function TakeInReturns(_props: RoundCommandProps) {
  return null;
}
