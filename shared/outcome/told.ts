/** A refusal as it is written down: what happened, and what to do next. Neither can be left out. */
export type Told = readonly [happened: string, next: string];

/** The sentences of a refusal. `safe` says between the two that nothing is lost. */
export const sentencesOf = ([happened, next]: Told, safe: string): string => `${happened} ${safe} ${next}`;
