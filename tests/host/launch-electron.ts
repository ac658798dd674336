import process from 'node:process';
import { _electron } from '@playwright/test';
import { findElectron, isRoot } from '../../scripts/lib/machine.mjs';
import { CLOSE_LIMIT_MS, loaded, type AppUnderTest, type LaunchOptions } from './app-under-test.ts';

/** The application in real Electron, as Playwright drives it. */
export async function launchElectron({ folder, args, env }: LaunchOptions): Promise<AppUnderTest> {
  const executablePath = findElectron();
  if (!executablePath) throw new Error('Electron’s runtime is not on this machine; MATTERS_HOST=stand-in runs without it.');
  const application = await _electron.launch({
    executablePath,
    args: [...(isRoot() ? ['--no-sandbox'] : []), folder, ...args],
    env: { ...(process.env as Record<string, string>), ...env },
    colorScheme: null,
  });
  const child = application.process();
  let output = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  const kill = async () => {
    const runs = child.exitCode === null && child.signalCode === null;
    const closed = new Promise((resolve) => (runs ? child.once('exit', resolve) : resolve(0)));
    child.kill('SIGKILL');
    await closed;
  };
  const endedInTime = async (ending: Promise<unknown>) => {
    const late = setTimeout(() => void kill(), CLOSE_LIMIT_MS);
    await ending.catch(() => {}); // it takes the line with it
    await application.close().catch(() => {});
    clearTimeout(late);
  };
  return {
    host: 'electron',
    firstWindow: async () => loaded(await application.firstWindow()),
    windows: () => application.windows(),
    evaluate: application.evaluate.bind(application) as AppUnderTest['evaluate'],
    close: () => endedInTime(application.close()),
    end: () => endedInTime(application.evaluate(({ app }) => app.exit(0))),
    kill,
    output: () => output,
  };
}
