import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, run } from '../with-node.mjs';

/** What the built application is made of. */
const SOURCES = ['electron', 'renderer', 'shared', 'assets', 'package-lock.json', 'electron.vite.config.ts'];

/** When the newest file in it was changed, in milliseconds since 1970; 0 when there is none. */
function newest(entry) {
  if (!existsSync(entry)) return 0;
  const stat = statSync(entry);
  return stat.isDirectory() ? Math.max(0, ...readdirSync(entry).map((name) => newest(path.join(entry, name)))) : stat.mtimeMs;
}

const builtAt = () => Math.min(
  ...['main/main.cjs', 'preload/preload.cjs', 'renderer/index.html'].map((file) => newest(path.join(root, 'out', file)))
);

export const build = (args = []) => run('electron-vite', ['build', '--logLevel', 'warn', ...args]);

/** Builds when out/ is missing or older than what it is made of. Resolves to 0, or the status of the build that failed. */
export async function buildIfStale() {
  const built = builtAt();
  if (built > Math.max(...SOURCES.map((source) => newest(path.join(root, source))))) return 0;
  console.log(`Building the application, ${built === 0 ? 'which has not been built yet' : 'whose sources have changed'} …`);
  return build();
}
