import type { RoundCommandProps } from '../round-props.ts';

/** Makes the returns of a round, one workbook for each owner. */
export function MakeReturns(_props: RoundCommandProps) {
  return null;
}
