/**
 * Who an output is for. Public is the default everywhere; anything else must be asked for by name. Exempt: for those entitled to see what is
 * exempt or confidential, but not what is the office's own. Internal: all of the plan.
 */
export const EDITIONS = ['public', 'exempt', 'internal'] as const;
export type Edition = (typeof EDITIONS)[number];
