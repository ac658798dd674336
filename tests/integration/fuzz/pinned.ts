/** Seeds of damaged files that were once not taken as they should be. */
export const PINNED: readonly number[] = [];
