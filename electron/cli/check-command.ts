import path from 'node:path';
import type { Finding } from '../../shared/checking/finding.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { count } from '../../shared/papers/words.ts';
import { checkFile } from '../intake/check/check-file.ts';
import { PLACES } from '../places.ts';
import { print, resolved, type Surface } from './surface.ts';

export interface CheckOrder {
  readonly files: readonly string[];
  readonly asJson: boolean;
}
/** As it is printed with `--json`: either what was found, which may be nothing, or why the file could not be checked. */
interface CheckedFile {
  readonly file: string;
  readonly findings: readonly Finding[] | null;
  readonly refused: { readonly kind: string; readonly message: string } | null;
}

/** Says what keeps people from reading finished files, and what in them is out of sight. Refused, in the sense of the exit status, where anything is found. */
export async function checkFiles({ files, asJson }: CheckOrder, surface: Surface): Promise<Result<null>> {
  const checked: CheckedFile[] = [];
  for (const file of files) {
    const result = await checkFile(resolved(surface, file), PLACES.intakeWorker);
    checked.push({ file, findings: result.ok ? result.value : null, refused: result.ok ? null : result.failure });
  }
  print(surface, asJson ? JSON.stringify({ files: checked }, null, 2) : checked.map(asText).join('\n\n'));
  const faults = checked.reduce((sum, { findings }) => sum + (findings?.length ?? 0), 0);
  const unread = checked.filter(({ findings }) => findings === null).length;
  if (faults === 0 && unread === 0) return done(null);
  const said = [...(faults > 0 ? [`${count(faults, 'fault')} to put right.`] : []), ...(unread > 0 ? [`${count(unread, 'file')} could not be checked.`] : [])];
  return refused('notFlawless', said.join(' '));
}

function asText({ file, findings, refused: why }: CheckedFile): string {
  const name = path.basename(file);
  if (findings === null) return `${name}: ${why?.message ?? ''}`;
  if (findings.length === 0) return `${name}: no faults found.`;
  return [`${name}: ${count(findings.length, 'fault')}.`, ...findings.map(({ rule, where, sentence }) => `  ${rule}: in ${where}. ${sentence}`.replace(': in after ', ': after '))].join('\n');
}
