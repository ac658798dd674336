// The stand-in host: runs the application's built main code in Node, with `electron` answered by ./electron over Chromium.
//   node tests/host/run.ts FOLDER [arguments of the application]
// It is told how by the environment: STAND_IN_WINDOW=1 opens a real window, STAND_IN_DRAWN=1 draws menu and dialogs,
// STAND_IN_WATCHED=1 waits for a launcher on the other end of the process channel, STAND_IN_FOLLOWS=FILE takes up
// each build that is noted in the file, STAND_IN_PROFILE=FOLDER keeps Chromium's profile where the launcher will remove it.
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { startChromium } from './chromium/start-chromium.ts';
import { app } from './electron/app.ts';
import { adopted } from './electron/browser-window.ts';
import { fromChromium } from './electron/addresses.ts';
import { chromium, host } from './electron/host.ts';
import { electron } from './electron/index.ts';
import { followBuilds } from './follow-builds.ts';
import type { ToHost } from './messages.ts';

const [node = '', , folder = '.', ...applicationArguments] = process.argv;
host.folder = path.resolve(folder);
host.headed = process.env.STAND_IN_WINDOW === '1';
host.drawn = process.env.STAND_IN_DRAWN === '1';
host.watched = process.env.STAND_IN_WATCHED === '1';
process.argv = [node, host.folder, ...applicationArguments];
Object.assign(process, { type: 'browser', defaultApp: true });

/** Main code is CommonJS, and everything but Electron is bundled into it. */
function answerElectron(): void {
  const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
  const load = loader._load;
  loader._load = function (request, ...rest) {
    return request === 'electron' || request === 'electron/main' ? electron : load.call(this, request, ...rest);
  };
}

function watchTargets(): void {
  const { connection } = chromium();
  const windowOf = (targetId: string) => [...host.windows.values()].find((window) => window.targetId === targetId);
  connection.on('Target.targetDestroyed', ({ targetId }) => windowOf(targetId)?.gone());
  connection.on('Target.targetInfoChanged', ({ targetInfo: { targetId, title, url } }) => {
    if (title && title !== url && !title.includes('.invalid') && url !== 'about:blank') windowOf(targetId)?.pageTitleChanged(title);
  });
  connection.on('Target.targetCreated', ({ targetInfo: { targetId, openerId, type, url } }) => {
    const opener = type === 'page' && openerId ? windowOf(openerId) : undefined;
    if (!opener) return;
    const asked = fromChromium(url);
    if (opener.webContents.mayOpen(asked)) console.error(`The stand-in opens no second page; ${asked} stays closed.`);
    connection.send('Target.closeTarget', { targetId }).catch(() => {});
  });
}

let go = (): void => {};
const told = new Promise<void>((resolve) => (go = resolve));

async function evaluate({ id, source, argument }: Extract<ToHost, { type: 'evaluate' }>): Promise<void> {
  try {
    const run = (0, eval)(`(${source})`) as (modules: object, argument: unknown) => unknown;
    host.tell({ type: 'evaluated', id, ok: true, value: await run(electron, argument) });
  } catch (error) {
    host.tell({ type: 'evaluated', id, ok: false, error: error instanceof Error ? error.stack ?? error.message : String(error) });
  }
}
process.on('message', (message: ToHost) => {
  if (message.type === 'go') go();
  if (message.type === 'adopted') adopted(message.targetId);
  if (message.type === 'quit') app.quit();
  if (message.type === 'exit') app.exit(0);
  if (message.type === 'evaluate') void evaluate(message);
});
// Electron only warns of these, and so main code may have them; Node would end.
process.on('unhandledRejection', (reason) => console.error('Unhandled rejection in main:', reason));
process.on('disconnect', () => app.exit(0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());

answerElectron();
try {
  host.chromium = await startChromium(host.headed ? { address: 'data:text/html,', width: 1280, height: 800 } : null);
  const { connection, endpoint, exited } = host.chromium;
  void exited.then(() => process.exit());
  await connection.send('Target.setDiscoverTargets', { discover: true });
  await connection.send('Browser.grantPermissions', { permissions: ['clipboardSanitizedWrite'] });
  if (host.headed) {
    const { targetInfos } = await connection.send('Target.getTargets');
    host.firstTarget = targetInfos.find(({ type }) => type === 'page')?.targetId ?? null;
  }
  watchTargets();
  host.tell({ type: 'started', endpoint });
  if (host.watched) await told;
  const { main } = JSON.parse(readFileSync(path.join(host.folder, 'package.json'), 'utf8')) as { main: string };
  createRequire(path.join(host.folder, 'package.json'))(path.join(host.folder, main));
  app.becomeReady();
  if (process.env.STAND_IN_FOLLOWS) followBuilds(process.env.STAND_IN_FOLLOWS);
} catch (error) {
  console.error(error);
  host.tell({ type: 'failed', error: error instanceof Error ? error.message : String(error) });
  await host.chromium?.stop();
  process.exit(1);
}
