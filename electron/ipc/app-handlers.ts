import type { Preferences, StartInfo } from '../../shared/contract/contract.ts';
import type { Recents } from '../storage/recents.ts';
import type { Settings } from '../storage/settings.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './handle.ts';
import type { Tell } from './ports.ts';

export interface AppOptions {
  readonly desk: Desk;
  readonly settings: Settings;
  readonly recents: Recents;
  readonly tell: Tell;
  readonly version: string;
  readonly platform: NodeJS.Platform;
  readonly preferencesChanged: (preferences: Preferences) => void;
  /** The page listens from now on, and has been answered where it stands. */
  readonly listening: () => void;
}

const platformName = (platform: NodeJS.Platform): StartInfo['platform'] => (platform === 'win32' ? 'windows' : platform === 'darwin' ? 'mac' : 'linux');

export function appHandlers({ desk, settings, recents, tell, version, platform, preferencesChanged, listening }: AppOptions): Handlers<
  'app:start' | 'app:setPreferences' | 'recent:pin' | 'recent:forget'
> {
  const told = async () => {
    const list = await recents.list();
    tell('recents:changed', list);
    return list;
  };
  return {
    'app:start': async () => {
      const list = await recents.list();
      // After the answer is on its way.
      setImmediate(listening);
      return { version, preferences: settings.get('preferences'), recents: list, platform: platformName(platform), planOpen: desk.plan !== null };
    },
    'app:setPreferences': (given) => {
      settings.set('preferences', { ...settings.get('preferences'), ...given });
      const kept = settings.get('preferences');
      preferencesChanged(kept);
      return kept;
    },
    'recent:pin': ({ path, pinned }) => {
      recents.pin(path, pinned);
      return told();
    },
    'recent:forget': ({ path }) => {
      recents.forget(path);
      return told();
    },
  };
}
