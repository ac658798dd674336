import { stat } from 'node:fs/promises';
import type { Ended } from '../../apart/run-apart.ts';
import { templateLimits } from '../limits.ts';
import { runIntake } from '../run-intake.ts';
import type { TemplateResult, TemplateWish } from './parse-template.ts';
import { refuseTemplate, type TemplateFailureKind } from './template-failures.ts';

export interface ReadTemplateOptions extends TemplateWish {
  /** Cancel: reading stops at once. */
  readonly signal?: AbortSignal;
}

/**
 * Reads a council's template, from its file or from the bytes a plan holds, in a process of its own, and draws it where that is wished. `workerFile` as in
 * read-report.ts. Never throws and never changes the file.
 */
export async function readTemplate(template: string | Uint8Array, workerFile: string, { isDrawn, signal }: ReadTemplateOptions = { isDrawn: false }): Promise<TemplateResult> {
  const refusal = typeof template === 'string' ? await refuseUnread(template) : null;
  if (refusal !== null) return refusal;
  if (signal?.aborted) return refuseTemplate('readingCancelled');
  let read: TemplateResult | null = null;
  const ended = await runIntake({ template, isDrawn }, { workerFile, signal, time: templateLimits.time }, (message) => {
    if (message.about === 'template') read = message.result;
    return read === null ? 'gets on' : 'enough';
  });
  return read ?? refuseTemplate(ENDED[ended ?? 'stopped']);
}

const ENDED = {
  cancelled: 'readingCancelled', tookTooLong: 'templateTookTooLong', neededTooMuch: 'templateTookTooLong', stopped: 'templateStopped',
} as const satisfies Record<Ended, TemplateFailureKind>;

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
