import { tellProblems } from '../../../shared/history/problems-told.ts';
import { checkBounds } from '../../../shared/record/bounds.ts';
import { PlanRecord } from '../../../shared/record/record.ts';
import { sha256 } from '../digest.ts';
import { broughtUp, type Migration } from '../migrations/migration.ts';
import { STEPS } from '../migrations/steps.ts';
import type { Members, PlanContents } from './contents.ts';
import { differencesBetween } from './differences.ts';
import { CHECK_MARK, checkLine, envelope, FORMAT, isShallowBesideChanges, VERSION, type Envelope } from './format.ts';
import type { Outcome } from './outcome.ts';
import { readablePlan } from './readable-plan.ts';
import { contentsOfPlanPart, contentsToLookAt, salvage } from './salvage.ts';

const OLDER = 'This plan was saved by an earlier version of Matters Arising. It is kept in the form of this one when it is saved next; nothing in its history changes.';

/**
 * Reads the bytes of a file that may be a plan, whatever it is called. Nothing in them is trusted, and nothing makes this throw. `steps` bring
 * up what an earlier version wrote.
 */
export function decodePlanFile(bytes: Uint8Array, steps: readonly Migration[] = STEPS): Outcome {
  if (bytes.every((byte) => byte === 0)) return { kind: 'empty' };
  const { text, isWellFormed } = textOf(bytes);
  if (text.trim() === '') return { kind: 'empty' };
  const parsed = parse(text);
  if (parsed === undefined) return looksLikeAPlan(text) ? leftOf('notJson', text, undefined) : { kind: 'notAPlan' };
  if (!isObject(parsed) || !isPlan(parsed)) return { kind: 'notAPlan' };
  const version = parsed['version'];
  if (typeof version === 'number' && version > VERSION) return { kind: 'planFileTooNew', version, contents: tooNew(parsed) };
  const isOlder = typeof version === 'number' && Number.isInteger(version) && version >= 0 && version < VERSION;
  const file = isOlder && isShallowBesideChanges(parsed) ? broughtUp(parsed, version, VERSION, steps) : parsed;
  const read = file && isShallowBesideChanges(file) ? envelope.safeParse(file) : null;
  if (!read?.success) return leftOf('damaged', text, parsed);
  const outcome = decodeEnvelope(read.data, isWellFormed && checkHolds(bytes, read.data), text);
  return isOlder && outcome.kind === 'opened' ? { ...outcome, notices: [OLDER, ...outcome.notices] } : outcome;
}

/** What is left of a file that does not hold, to be looked at. */
function leftOf(kind: 'damaged' | 'notJson', text: string, parsed: unknown, found: readonly string[] = []): Outcome {
  const left = salvage(text, parsed);
  const id = isObject(parsed) ? parsed['planId'] : left.record?.planId;
  return { kind, contents: contentsToLookAt(left, id), found: [...left.found, ...found] };
}

function decodeEnvelope(file: Envelope, isUntouched: boolean, text: string): Outcome {
  if (!file.record) {
    const contents = contentsOfPlanPart(file.planId, file.plan);
    // A file with a check had a record; a copy that was given none has neither.
    return contents && !file.check ? { kind: 'withoutRecord', contents } : { kind: 'damaged', contents, found: ['The record of changes is missing.'] };
  }
  const changes = checkBounds(file.record.changes);
  if (!changes.ok) return changes.failure.kind === 'recordTooLarge' ? { kind: 'recordTooLarge', message: changes.failure.message } : leftOf('damaged', text, file);
  const contents = foldedFrom(file, changes.value);
  const waiting = contents.record.problems();
  // A change that is refused would be gone after the next save, so such a file is only looked at.
  if (waiting.some(({ kind }) => kind !== 'missing' && kind !== 'cycle')) return leftOf('damaged', text, file);
  const lacksItsEnd = file.check?.frontier.some((id) => !contents.record.graph.nodes.has(id)) ?? false;
  if (lacksItsEnd) return leftOf('damaged', text, file, ['The newest changes are missing at the end.']);
  const differences = differencesBetween(file.plan, readablePlan(contents.record.state));
  if (differences.length > 0) return { kind: 'handEdited', contents, differences };
  const notices: string[] = [];
  if (!isUntouched) notices.push('The file was rewritten by another program since it was last saved. The plan and its record were checked and are as they were.');
  const missing = waiting.filter(({ kind }) => kind === 'missing').length;
  if (missing > 0) notices.push(`${missing} change${missing === 1 ? ' waits' : 's wait'} for a copy of the plan that you have not got, so the plan may be incomplete.`);
  notices.push(...tellProblems(waiting.filter(({ kind }) => kind === 'cycle'), changes.value));
  return { kind: 'opened', contents, notices };
}

function foldedFrom(file: Envelope, changes: Parameters<PlanRecord['take']>[0]): PlanContents {
  const record = new PlanRecord(file.planId);
  record.take(changes, sha256);
  const { changes: _changes, ...inRecord } = file.record ?? { changes: [] };
  const { format: _format, version: _version, planId: _planId, plan: _plan, record: _record, check: _check, ...inFile } = file;
  return { record, unknown: { file: inFile, record: inRecord } };
}

/** A later version's file: by its record where that is what we know a record to be, else by its plan part. */
function tooNew(parsed: Members): PlanContents | null {
  const read = isShallowBesideChanges(parsed) ? envelope.safeParse(parsed) : null;
  if (read?.success && read.data.record) {
    const changes = checkBounds(read.data.record.changes);
    const contents = changes.ok ? foldedFrom(read.data, changes.value) : null;
    if (contents && contents.record.problems().length === 0) return contents;
  }
  return contentsOfPlanPart(parsed['planId'], parsed['plan']);
}

/** Whether the file ends in the check line that belongs to what stands before it. Bytes, not text: turning text into bytes again costs more than the digest. */
function checkHolds(bytes: Uint8Array, file: Envelope): boolean {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = whole.lastIndexOf(CHECK_MARK);
  if (mark < 0 || !file.check) return false;
  return whole.toString('utf8', mark + 1) === checkLine(file.check.sha256, file.check.frontier) && sha256(whole.subarray(0, mark + 1)) === file.check.sha256;
}

/** A byte-order mark, or bytes that are no UTF-8, are signs that something else has written the file. */
function textOf(bytes: Uint8Array): { readonly text: string; readonly isWellFormed: boolean } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\uFEFF') ? { text: text.slice(1), isWellFormed: false } : { text, isWellFormed: true };
  } catch {
    return { text: new TextDecoder('utf-8').decode(bytes), isWellFormed: false };
  }
}
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
const isObject = (given: unknown): given is Members => typeof given === 'object' && given !== null && !Array.isArray(given);
/** The format's name, or else everything a plan file has: a flipped bit in the name is damage, not another kind of file. */
const isPlan = (file: Members): boolean =>
  file['format'] === FORMAT || ['version', 'planId', 'plan', 'record', 'check'].every((name) => Object.hasOwn(file, name));
const looksLikeAPlan = (text: string): boolean => /"format"\s*:\s*"matters-arising\/plan"/.test(text.slice(0, 4096)) || text.includes('\n"record":{"changes":[');
