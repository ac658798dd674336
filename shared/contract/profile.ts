import type { Profile } from '../profile/profile.ts';

/** A council's profile as a file has it, checked, before anything of it is taken. */
export interface ProfileRead extends Profile {
  readonly fileName: string;
}
