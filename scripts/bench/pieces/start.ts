import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chosenHost, launch } from '../../../tests/host/launch.ts';
import { findChromium } from '../../lib/machine.mjs';
import type { Piece } from '../figure.ts';
import { sideBySide } from '../side-by-side.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const TIMES = { full: 5, small: 1 } as const;
/** One page of text, a button and a menu, drawn without any library. */
const SMALLEST = path.join(PROJECT, 'tests/host/proving-app');

/** From the command to the first button, in the host that this machine has, against a small application in the same host. */
export const start: Piece = async (scale) => {
  const work = `from the command to the first button, in ${chosenHost() === 'electron' ? 'Electron' : 'the stand-in'}`;
  const canStart = existsSync(path.join(PROJECT, 'out/main/main.cjs')) && (chosenHost() === 'electron' || findChromium() !== null);
  if (!canStart) {
    console.log('Not measured: starting needs the built application (npm run build), and Electron or Chromium.');
    return [];
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'matters-bench-'));
  try {
    let started = 0;
    /** Started with nothing left from before. What is timed ends before it is closed. */
    const starting = (application: string) => ({
      ready: () => {
        const userData = `--user-data-dir=${path.join(folder, `user-data-${++started}`)}`;
        return async () => {
          const app = await launch({ folder: application, args: [userData], env: {}, drawn: false });
          await (await app.firstWindow()).getByRole('button').first().waitFor();
          return () => app.end();
        };
      },
    });
    const times = await sideBySide(TIMES[scale], { smallest: starting(SMALLEST), ours: starting(PROJECT) });
    const against = 'an application of one small page in the same host';
    return [{ work, unit: 'ms', first: times.ours.first, ours: times.ours.median, against, theirs: times.smallest.median, goal: { times: 1.3 } }];
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
