import path from 'node:path';
import { presenceOf } from '../storage/presence.ts';
import type { Desk } from './desk.ts';
import type { Tell } from './ports.ts';

/** Opens what was named when the application was started, or started once more: the first of several, since one plan is open at a time. */
export async function openNamed(files: readonly string[], desk: Desk, tell: Tell): Promise<void> {
  const [file] = files;
  if (file === undefined) return;
  const name = `“${path.basename(file)}”`;
  if ((await presenceOf(file)) === 'gone') {
    return tell('app:said', { tone: 'error', message: `There is no ${name} in “${path.dirname(file)}”, so nothing was opened. See how it is spelled, or find it with Open.` });
  }
  const opened = await desk.open(file);
  if (opened && !opened.ok) return tell('plan:notOpened', { path: file, message: opened.failure.message });
  if (files.length > 1 && opened) {
    tell('app:said', { tone: 'info', message: `${files.length} files were named. One plan is open at a time, so only ${name} was opened.` });
  }
}
