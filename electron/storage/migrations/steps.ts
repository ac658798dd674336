import type { Migration } from './migration.ts';

/** The steps that bring plan files of earlier versions up to this one. Version 1 is the first that was released, so there are none yet. */
export const STEPS: readonly Migration[] = [];
