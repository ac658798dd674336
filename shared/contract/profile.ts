import type { CouncilPatch } from '../commands/council-commands.ts';

/** A council's profile as a file has it, checked, before anything of it is taken. */
export interface ProfileRead {
  readonly fileName: string;
  readonly council: CouncilPatch;
}
