import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../../electron/storage/plan-file/contents.ts';
import { decodePlanFile } from '../../../electron/storage/plan-file/decode-plan-file.ts';
import { describeOutcome } from '../../../electron/storage/plan-file/describe-outcome.ts';
import { encodePlanFile } from '../../../electron/storage/plan-file/encode-plan-file.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { sha256 } from '../../../electron/storage/digest.ts';
import { planOfRecord, RecordSource } from '../../../shared/domain/plan-of-record.ts';
import { changesAsText } from '../../../shared/record/encoding.ts';
import { AWKWARD, folder, startedPlan, value } from '../session/a-plan.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
function aFile() {
  const { session, action, plan } = startedPlan();
  value(session.run({ do: 'action.set', ids: [action], fields: { detail: AWKWARD } }));
  const bytes = encodePlanFile(contentsOf(session.record));
  return { session, action, plan, bytes, text: textOf(bytes) };
}
/** The file with its check made to fit again, as somebody would who knows how. */
function rechecked(text: string): string {
  const end = text.lastIndexOf('"check":');
  return text.slice(0, end) + text.slice(end).replace(/"sha256":"[^"]*"/, `"sha256":"${sha256(text.slice(0, end))}"`);
}

describe('a plan file', () => {
  test('read again is the same plan, byte for byte, and says nothing', () => {
    const { bytes, session } = aFile();
    const read = decodePlanFile(bytes);
    expect(read.kind === 'opened' && read.notices).toEqual([]);
    if (read.kind !== 'opened') return;
    expect(changesAsText(read.contents.record.changes())).toBe(changesAsText(session.record.changes()));
    expect(encodePlanFile(read.contents)).toEqual(bytes);
    const again = planOfRecord(new RecordSource(read.contents.record.state));
    expect(again.all('action')).toEqual(session.plan.all('action'));
    expect(again.all('recommendation')[0]!.text).toContain(AWKWARD);
  });

  test('is readable by itself: JSON, its plan in words, one change a line', () => {
    const { text, action, session } = aFile();
    const file = JSON.parse(text) as { plan: Record<string, unknown>; record: { changes: unknown[] } };
    expect(Object.keys(file)).toEqual(['format', 'version', 'planId', 'plan', 'record', 'check']);
    expect(Object.keys(file.plan)).toEqual(['plan', 'council', 'review', 'themes', 'recommendations', 'actions', 'people', 'committees']);
    expect(file.plan['actions']).toMatchObject([{ id: action, ref: 'A1', title: 'Agree eight outcomes', answers: [session.plan.all('recommendation')[0]!.id] }, { ref: 'A2' }]);
    expect(text.split('\n').filter((line) => line.startsWith('{"after":'))).toHaveLength(session.changes().length);
  });

  test('nests what belongs to a thing inside it, and leaves out what was removed', () => {
    const { session, action } = aFile();
    value(session.run({ do: 'update.add', action, fields: { progress: 'Begun', madeOn: '2026-11-09' } }));
    value(session.run({ do: 'action.remove', ids: [session.plan.all('action')[1]!.id] }));
    const { plan } = JSON.parse(textOf(encodePlanFile(contentsOf(session.record)))) as { plan: { actions: { updates?: { progress: string }[] }[] } };
    expect(plan.actions).toHaveLength(1);
    expect(plan.actions[0]!.updates).toMatchObject([{ progress: 'Begun' }]);
  });

  test('of another extension opens all the same, and of this extension with other content does not', async () => {
    const dir = await folder();
    const { bytes } = aFile();
    await writeFile(path.join(dir, 'plan.txt'), bytes);
    await writeFile(path.join(dir, 'photo.matters'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
    expect((await new PlanFiles().read(path.join(dir, 'plan.txt'))).ok).toBe(true);
    expect(await new PlanFiles().read(path.join(dir, 'photo.matters'))).toMatchObject({ ok: false, failure: { kind: 'notAPlan' } });
  });

  test('members that this version does not know are written again', () => {
    const { text } = aFile();
    const later = rechecked(text.replace(',\n"check":', ',\n"pinned":{"by":"a later version"},\n"check":').replace('\n]}', '\n],"base":[1,2]}'));
    const read = decodePlanFile(bytesOf(later));
    expect(read.kind === 'opened' && read.notices).toEqual([]);
    if (read.kind === 'opened') expect(textOf(encodePlanFile(read.contents))).toBe(later);
  });

  test('fields and kinds that this version does not know stand in the plan part and stay', () => {
    const { session, action } = aFile();
    session.record.write('later:1', { at: '', by: '', label: '' }, { [action]: { mood: 'hopeful', updates: 'a field called updates' }, [`${action}/update/x`]: { progress: 'p' }, 'gadget/g': { size: 3 } }, sha256);
    const read = decodePlanFile(encodePlanFile(contentsOf(session.record)));
    expect(read.kind).toBe('opened');
    const { plan } = JSON.parse(textOf(encodePlanFile(contentsOf(session.record)))) as { plan: Record<string, Record<string, unknown>[]> };
    expect(plan['gadgets']).toEqual([{ id: 'gadget/g', size: 3 }]);
    expect(plan['actions']![0]).toMatchObject({ mood: 'hopeful', updates: 'a field called updates', 'owned updates': [{ progress: 'p' }] });
  });
});

describe('what has happened to a file is noticed and named', () => {
  test('cut off anywhere, it never opens as if it were whole, and shows its plan part where that is still there', () => {
    const { bytes, text, session, action } = aFile();
    const planEnds = bytesOf(text.slice(0, text.indexOf('\n"record":'))).length + '\n"record":'.length;
    let shown = 0;
    for (let length = 0; length < bytes.length - 1; length += length < 200 ? 1 : 97) {
      const read = decodePlanFile(bytes.subarray(0, length));
      expect(['empty', 'notAPlan', 'notJson']).toContain(read.kind);
      const outcome = describeOutcome(read, '“plan.matters”');
      if (length < planEnds) continue;
      expect(read.kind).toBe('notJson');
      expect(outcome.ok && outcome.value.readOnly).toContain('cut short');
      expect(outcome.ok && outcome.value.mayBeKept).toBe(false);
      expect(outcome.ok && planOfRecord(new RecordSource(outcome.value.contents.record.state)).all('action')[0]!.detail).toBe(session.plan.get('action', action)!.detail);
      shown++;
    }
    expect(shown).toBeGreaterThan(5);
  });

  test('a flipped bit anywhere is noticed', () => {
    const { bytes } = aFile();
    const unnoticed: number[] = [];
    for (let at = 0; at < bytes.length; at += 7) {
      const flipped = Uint8Array.from(bytes);
      flipped[at]! ^= 1 << at % 8;
      const read = decodePlanFile(flipped);
      if (read.kind === 'opened' && read.notices.length === 0) unnoticed.push(at);
    }
    expect(unnoticed).toEqual([]);
  });

  test('zeroed blocks are noticed', () => {
    const { bytes } = aFile();
    for (let at = 0; at < bytes.length; at += 512) {
      const zeroed = Uint8Array.from(bytes).fill(0, at, at + 512);
      expect(['notAPlan', 'notJson', 'damaged', 'empty']).toContain(decodePlanFile(zeroed).kind);
    }
    expect(decodePlanFile(new Uint8Array(4096)).kind).toBe('empty');
  });

  test('the plan part changed by hand: shows what the record says, names what differs, and nothing can be changed', () => {
    const { text } = aFile();
    const edited = decodePlanFile(bytesOf(text.replace('"title": "Agree eight outcomes"', '"title": "Agree six outcomes"')));
    expect(edited).toMatchObject({ kind: 'handEdited', differences: ['A1: the title is “Agree eight outcomes” in the record, “Agree six outcomes” in the plan part.'] });
    const described = describeOutcome(edited, '“plan.matters”');
    expect(described.ok && described.value.readOnly).toContain('changed by hand');
    const gone = JSON.parse(text) as { plan: { actions: unknown[] } };
    gone.plan.actions.pop();
    expect(decodePlanFile(bytesOf(JSON.stringify(gone)))).toMatchObject({ kind: 'handEdited', differences: ['A2 is in the record, but not in the plan part.'] });
  });

  test('the record changed, even with its check made to fit: damaged, and the plan part is shown', () => {
    const { text, session } = aFile();
    const [before, record] = [text.slice(0, text.indexOf('\n"record":')), text.slice(text.indexOf('\n"record":'))];
    const read = decodePlanFile(bytesOf(rechecked(before + record.replace('Agree eight outcomes', 'Agree zero outcomes'))));
    expect(read.kind).toBe('damaged');
    const described = describeOutcome(read, '“plan.matters”');
    if (!described.ok) throw new Error(described.failure.message);
    const shown = planOfRecord(new RecordSource(described.value.contents.record.state));
    expect(shown.all('action').map(({ ref, title, answers }) => [ref, title, answers])).toEqual(session.plan.all('action').map(({ ref, title, answers }) => [ref, title, answers]));
    expect(shown.council.name).toBe('Ashbourne Vale Borough Council');
  });

  test('the newest change cut out: the frontier in the check gives it away', () => {
    const { text } = aFile();
    const lines = text.split('\n');
    const last = lines.findLastIndex((line) => line.startsWith('{"after":'));
    const shorter = [...lines.slice(0, last - 1), lines[last - 1]!.replace(/,$/, ''), ...lines.slice(last + 1)].join('\n');
    expect(decodePlanFile(bytesOf(rechecked(shorter))).kind).toBe('damaged');
  });

  test('laid out anew by another program, with the same words: opens, and says so', () => {
    const { text } = aFile();
    const read = decodePlanFile(bytesOf(`\uFEFF${JSON.stringify(JSON.parse(text), null, 4)}`));
    expect(read.kind === 'opened' && read.notices).toEqual(['The file was rewritten by another program since it was last saved. The plan and its record were checked and are as they were.']);
  });

  test('of a newer version: read only, by its record where that can be read, else by its plan part', () => {
    const { text } = aFile();
    const newer = decodePlanFile(bytesOf(text.replace('"version":1', '"version":2')));
    expect(newer).toMatchObject({ kind: 'planFileTooNew', version: 2 });
    const other = decodePlanFile(bytesOf(text.replace('"version":1', '"version":9').replace('"record":{"changes":', '"record":{"base":1,"lines":')));
    const described = describeOutcome(other, '“plan.matters”');
    expect(described.ok && described.value.readOnly).toContain('newer version');
    expect(described.ok && described.value.contents.record.state.ofKind('action')).toHaveLength(2);
  });

  test('without a record, as public copies are: read only', () => {
    const { text } = aFile();
    const { record: _record, check: _check, ...rest } = JSON.parse(text) as Record<string, unknown>;
    expect(decodePlanFile(bytesOf(JSON.stringify(rest))).kind).toBe('withoutRecord');
  });

  test('what is no plan at all is refused in words', () => {
    for (const text of ['{}', '[]', 'null', '42', '"matters-arising/plan"', '{"format":"other"}', 'Dear all', '{"format":"matters-arising/sealed"}']) {
      expect(decodePlanFile(bytesOf(text)).kind).toBe('notAPlan');
    }
    const refusal = describeOutcome({ kind: 'notAPlan' }, '“minutes.json”');
    expect(!refusal.ok && refusal.failure.message).toBe('“minutes.json” is not a plan of Matters Arising. It was not changed. If it is a review report, choose New from a review report; otherwise choose the plan’s own file.');
    expect(decodePlanFile(bytesOf(' \n ')).kind).toBe('empty');
  });
});

describe('files made to do harm', () => {
  const file = (members: object) => bytesOf(JSON.stringify({ format: 'matters-arising/plan', version: 1, planId: 'plan-x', plan: {}, ...members }));
  const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
  const withText = (members: string) => bytesOf(`{"format":"matters-arising/plan","version":1,"planId":"plan-x",${members}}`);

  test('end in an outcome, whatever they hold', () => {
    const hostile: Uint8Array[] = [
      file({ record: { changes: 'many' } }),
      file({ record: { changes: [null, 1, {}] } }),
      file({ record: { changes: Array.from({ length: 500_001 }, () => 0) } }),
      file({ record: { changes: [] }, planId: '../../etc/passwd' }),
      file({ record: { changes: [] }, version: 0 }),
      file({ record: { changes: [] }, version: 1e300 }),
      file({ record: { changes: [] }, check: { sha256: 1, frontier: {} } }),
      file({ plan: { actions: [{ id: 'action/a', title: JSON.parse(nested(100)) as unknown }] }, record: { changes: [] } }),
      file({ plan: { actions: [{ id: '__proto__/x' }, { id: 'action/a', __proto__: 1, constructor: { prototype: 1 } }] } }),
      withText(`"plan":${nested(20_000)}`),
      withText(`"plan":{"a":${nested(20_000)}},"record":{"changes":[]}`),
      withText(`"plan":{},"more":${nested(20_000)},"record":{"changes":[]}`),
      withText(`"plan":{},"record":{"changes":[],"more":${nested(20_000)}}`),
      withText(`"plan":{},"record":{"changes":[${nested(20_000)}]}`),
      bytesOf('['.repeat(1_000_000)),
      bytesOf(`{"format":"matters-arising/plan","plan":${'{"a":'.repeat(200_000)}`),
      bytesOf('{"__proto__":{"format":"matters-arising/plan"}}'),
    ];
    for (const bytes of hostile) {
      const outcome = decodePlanFile(bytes);
      expect(outcome.kind).not.toBe('opened');
      expect(describeOutcome(outcome, '“x”')).toHaveProperty('ok');
    }
  });

  test('a file of more than 200 MB is not read at all', async () => {
    const refusal = await new PlanFiles({ facts: async () => ({ bytes: 200 * 1024 * 1024 + 1, isFile: true, isFolder: false, mode: 0o644 }) } as never).read('/big.matters');
    expect(refusal).toMatchObject({ ok: false, failure: { kind: 'tooLarge', message: '“big.matters” is larger than 200 MB, which is more than any plan needs. It was not opened or changed. Ask whoever sent it for a fresh copy, or open an earlier copy of your own.' } });
  });
});

test('what the file system says against reading is a sentence with a next step', async () => {
  const dir = await folder();
  const files = new PlanFiles();
  expect(await files.read(path.join(dir, 'gone.matters'))).toMatchObject({ ok: false, failure: { kind: 'fileGone' } });
  expect(await files.read(dir)).toMatchObject({ ok: false, failure: { kind: 'isAFolder' } });
  const file = path.join(dir, 'a.matters');
  await writeFile(file, '');
  expect(await files.read(file)).toMatchObject({ ok: false, failure: { kind: 'empty' } });
  expect(await files.read(path.join(file, 'b.matters'))).toMatchObject({ ok: false, failure: { kind: 'fileGone' } });
  expect((await readFile(file)).length).toBe(0);
});
