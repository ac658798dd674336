import type { ContentBlock } from '../../../shared/papers/content.ts';

/** Whether two blocks say the same in the same way. */
export const sameBlock = (a: ContentBlock, b: ContentBlock): boolean => same(a, b);

/** Contents are plain values, so what is in them decides. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [names, others] = [Object.keys(a), Object.keys(b)];
  return names.length === others.length && names.every((name) => same(a[name as never], b[name as never]));
}
