import type { Finding } from '../../../shared/checking/finding.ts';
import { checkWord } from '../../../shared/checking/word-rules.ts';
import { checkWorkbook } from '../../../shared/checking/workbook-rules.ts';
import { done, type Result } from '../../../shared/outcome/outcome.ts';
import { ReadRefused } from '../read-failures.ts';
import { recognise } from '../recognise.ts';
import { SheetRefused } from '../sheet/sheet-failures.ts';
import { OfficeFileRefused } from '../zip/office-file-refused.ts';
import { openZip } from '../zip/open-zip.ts';
import { refuseCheck, type CheckFailureKind } from './check-failures.ts';
import { wordFacts } from './word-facts.ts';
import { workbookFacts } from './workbook-facts.ts';

export { refuseCheck } from './check-failures.ts';

/** What the rules find in a Word document or a workbook, told apart by content. Runs inside the worker: a finished file comes from outside as well. */
export function checkBytes(bytes: Uint8Array): Result<readonly Finding[], CheckFailureKind> {
  const kind = recognise(bytes);
  if (kind === 'encryptedOffice') return refuseCheck('checkEncrypted');
  if (kind === 'empty') return refuseCheck('checkEmpty');
  if (kind !== 'zip') return refuseCheck('checkNotOffice');
  try {
    const isWorkbook = openZip(bytes).names.some((name) => /^xl\//i.test(name));
    return done(isWorkbook ? checkWorkbook(workbookFacts(bytes)) : checkWord(wordFacts(bytes)));
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return refuseCheck(failure);
  }
}

function failureOf(error: unknown): CheckFailureKind | null {
  if (error instanceof OfficeFileRefused) return ({ damaged: 'checkDamaged', encrypted: 'checkEncrypted', unpacksTooLarge: 'checkTooLarge' } as const)[error.fault];
  if (error instanceof SheetRefused) return error.kind === 'sheetTooLong' ? 'checkTooLarge' : error.kind === 'sheetDamaged' ? 'checkDamaged' : 'checkNotOffice';
  if (error instanceof ReadRefused) return error.kind === 'reportHasNoText' ? 'checkEmpty' : error.kind === 'reportTooLong' ? 'checkTooLarge' : error.kind === 'wordFileIncomplete' ? 'checkDamaged' : 'checkNotOffice';
  return null;
}
