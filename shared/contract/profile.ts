import type { Profile } from '../profile/profile.ts';

/** A council's profile as a file has it, checked, before anything of it is taken. */
export interface ProfileRead extends Profile {
  readonly fileName: string;
}
/** The last profile as the window needs it to say what is in it: a template's bytes stay where they are kept. */
export type LastProfileTold = Pick<Profile, 'council' | 'committees'>;
