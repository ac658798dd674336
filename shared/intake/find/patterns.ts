/**
 * Alternatives as one group of a pattern. Each stands on a line of its own where it is written, so that a wording can be found and
 * added.
 */
export const anyOf = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

/** Words in a sentence of the source, parted by commas, as alternatives. */
export const words = (list: string): string => anyOf(...list.split(',').map((word) => word.trim()));

export const whole = (...alternatives: readonly string[]): RegExp => new RegExp(anyOf(...alternatives), 'u');
