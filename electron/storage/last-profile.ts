import { readProfile, writeProfile } from '../../shared/profile/profile-file.ts';
import { isSettled, type Profile } from '../../shared/profile/profile.ts';
import type { Settings } from './settings.ts';

/**
 * The council's profile as this computer saw it last, for the next plan to begin with. It is kept as a profile's file would be, and read with the
 * same distrust: whoever can write into the data folder gets no further than whoever sends a file.
 */
export class LastProfile {
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }
  /** Null where none was kept, and where what was kept does not fit. */
  get(): Profile | null {
    const text = this.#settings.get('lastProfile');
    const read = text === '' ? null : readProfile(text, 'The last profile');
    return read?.ok && isSettled(read.value) ? read.value : null;
  }
  /** One in which nothing was settled says less than what is kept, and leaves it. */
  keep(profile: Profile): void {
    if (!isSettled(profile)) return;
    const text = writeProfile(profile);
    if (text !== this.#settings.get('lastProfile')) this.#settings.set('lastProfile', text);
  }
}
