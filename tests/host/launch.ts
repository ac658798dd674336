import process from 'node:process';
import { findElectron } from '../../scripts/lib/machine.mjs';
import type { AppUnderTest, LaunchOptions } from './app-under-test.ts';
import { launchElectron } from './launch-electron.ts';
import { launchStandIn } from './launch-stand-in.ts';

/** Real Electron where its runtime is on the machine, else the stand-in; MATTERS_HOST (`electron` or `stand-in`) decides otherwise. */
export function chosenHost(): AppUnderTest['host'] {
  const wanted = process.env.MATTERS_HOST;
  if (wanted === 'electron' || wanted === 'stand-in') return wanted;
  return findElectron() ? 'electron' : 'stand-in';
}

export const launch = (options: LaunchOptions): Promise<AppUnderTest> =>
  chosenHost() === 'electron' ? launchElectron(options) : launchStandIn(options);
