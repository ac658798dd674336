export interface Preferences {
  /** Signed under every change this person makes. Empty until they have said it. */
  readonly name: string;
  readonly role: string;
  /** Proposed for new plans. */
  readonly councilName: string;
  readonly appearance: 'system' | 'light' | 'dark';
}
export interface RecentPlan {
  readonly path: string;
  readonly title: string;
  /** ISO instant. */
  readonly openedAt: string;
  readonly pinned: boolean;
  /** The file cannot be found where it was. */
  readonly missing: boolean;
}
export interface StartInfo {
  readonly version: string;
  readonly preferences: Preferences;
  readonly recents: readonly RecentPlan[];
  readonly platform: 'windows' | 'mac' | 'linux';
  /** Whether a plan is open already: the window was reloaded, or started with a file. */
  readonly planOpen: boolean;
}
