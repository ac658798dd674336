import type { TemplateFile } from '../../shared/domain/report-template.ts';
import { readProfile, writeProfile } from '../../shared/profile/profile-file.ts';
import { isSettled, type Profile } from '../../shared/profile/profile.ts';
import type { KeyStore, Settings } from './settings.ts';

/** Where it is kept: a template apart from the rest, so that its megabytes are written when there is another one and not with every setting that changes. */
export interface ProfileStores {
  readonly profile: KeyStore;
  readonly template: KeyStore;
}

/**
 * The council's profile as this computer saw it last, for the next plan to begin with. It is kept as a profile's file would be, and read with the
 * same distrust: whoever can write into the data folder gets no further than whoever sends a file.
 */
export class LastProfile {
  /** Where it was kept before it had a file of its own. */
  readonly #settings: Settings;
  readonly #stores: ProfileStores;
  /** Of the template that is kept: the file with its megabytes is not read again at every change. */
  #digest: unknown;

  constructor(settings: Settings, stores: ProfileStores) {
    this.#settings = settings;
    this.#stores = stores;
  }
  /** Null where none was kept, and where what was kept does not fit. */
  get(): Profile | null {
    const text = this.#text();
    const read = text === '' ? null : readProfile(this.#withTemplate(text), 'The last profile');
    return read?.ok && isSettled(read.value) ? read.value : null;
  }
  /** One in which nothing was settled says less than what is kept, and leaves it. */
  keep(profile: Profile): void {
    if (!isSettled(profile)) return;
    this.#keepTemplate(profile.template);
    const text = writeProfile({ ...profile, template: null });
    if (text !== this.#text()) keepOrSay(() => this.#stores.profile.set('profile', text));
    if (this.#settings.get('lastProfile') !== '') this.#settings.set('lastProfile', '');
  }

  #text(): string {
    const kept = found(this.#stores.profile, 'profile');
    return typeof kept === 'string' ? kept : this.#settings.get('lastProfile');
  }
  #keepTemplate(template: TemplateFile | null): void {
    this.#digest ??= found(this.#stores.template, 'digest') ?? null;
    if (this.#digest === (template?.digest ?? null)) return;
    this.#digest = template?.digest ?? null;
    keepOrSay(() => {
      this.#stores.template.set('template', template);
      this.#stores.template.set('digest', template?.digest ?? null);
    });
  }
  /** The text as its file would be. What is not JSON stays as it is, and is refused for that. */
  #withTemplate(text: string): string {
    const template = found(this.#stores.template, 'template') ?? null;
    try {
      const read = JSON.parse(text) as object;
      return template === null ? text : JSON.stringify({ ...read, template });
    } catch {
      return text;
    }
  }
}

function found(store: KeyStore, key: string): unknown {
  try {
    return store.get(key);
  } catch {
    return undefined;
  }
}
function keepOrSay(keep: () => void): void {
  try {
    keep();
  } catch (error) {
    console.error('The last profile could not be kept:', error);
  }
}
