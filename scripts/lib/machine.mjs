// What this machine has to run the application on. Plain JavaScript for Node 20: the launchers ask before they choose a newer Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const electronPackage = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../node_modules/electron');

const CHROMIUM_PLACES = {
  linux: [
    '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium'
  ],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'), path.join(folder, 'Microsoft/Edge/Application/msedge.exe')
    ] : [];
  }),
};

/** The Chromium on this machine, or the one named by MATTERS_CHROMIUM; null when there is none. */
export function findChromium() {
  const named = process.env.MATTERS_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  return (CHROMIUM_PLACES[process.platform] ?? []).find((place) => existsSync(place)) ?? null;
}

/** The real Electron binary if its runtime is on this machine, else null. Never downloads. */
export function findElectron() {
  const pathFile = path.join(electronPackage, 'path.txt');
  const usual = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';
  const relative = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : usual;
  const binary = path.join(process.env.ELECTRON_OVERRIDE_DIST_PATH || path.join(electronPackage, 'dist'), relative);
  return existsSync(binary) ? binary : null;
}

/** Whether a window can be shown: always on Windows and macOS; with an X or Wayland display elsewhere. */
export const hasDisplay = () =>
  process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

export const isRoot = () => process.getuid?.() === 0;

/** Debian and its relatives, whose packages we know by name. */
export const isDebian = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get');

/** Whether a program can be run from the search path. */
export const hasProgram = (name) => spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0;

/** The command that installs Chromium here, for a person to copy. */
export const chromiumCommand = () =>
  isDebian() ? `${isRoot() ? '' : 'sudo '}apt-get update && ${isRoot() ? '' : 'sudo '}apt-get install -y chromium`
    : 'Install Chromium or Google Chrome, or set MATTERS_CHROMIUM to its program file';
