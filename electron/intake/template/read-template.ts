import { stat } from 'node:fs/promises';
import { templateLimits, limits } from '../limits.ts';
import { runWorker } from '../run-worker.ts';
import type { TemplateResult, TemplateWish } from './parse-template.ts';
import { refuseTemplate } from './template-failures.ts';

/** Reads a council's template in a worker of its own, and draws it where that is wished. `workerFile` as in read-report.ts. Never throws and never changes the file. */
export async function readTemplate(file: string, workerFile: string, wish: TemplateWish = { isDrawn: false }): Promise<TemplateResult> {
  const refusal = await refuseUnread(file);
  if (refusal !== null) return refusal;
  let read: TemplateResult | null = null;
  const ended = await runWorker({ template: file, ...wish }, { workerFile, time: templateLimits.time, growthMegabytes: limits.growthMegabytes }, (message) => {
    if (message.about === 'template') read = message.result;
    return read === null ? 'more' : 'enough';
  });
  return read ?? refuseTemplate(ended === 'stopped' || ended === null ? 'templateStopped' : 'templateTookTooLong');
}

async function refuseUnread(file: string): Promise<TemplateResult | null> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return refuseTemplate('templateIsAFolder');
    if (found.size === 0) return refuseTemplate('templateEmpty');
    return found.size > templateLimits.fileBytes ? refuseTemplate('templateTooLarge') : null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refuseTemplate(code === 'ENOENT' || code === 'ENOTDIR' ? 'templateMissing' : 'templateNotReadable');
  }
}
