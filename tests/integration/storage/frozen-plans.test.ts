import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decodePlanFile } from '../../../electron/storage/plan-file/decode-plan-file.ts';
import { encodePlanFile } from '../../../electron/storage/plan-file/encode-plan-file.ts';
import { planOfRecord, RecordSource } from '../../../shared/domain/plan-of-record.ts';
import { inPlainWords } from './in-plain-words.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/plans/v1/', import.meta.url));
const frozen = async (name: string, ending: string) => JSON.parse(await readFile(path.join(FOLDER, name.replace(/\.matters$/, ending)), 'utf8')) as object;
const names = (await readdir(FOLDER)).filter((file) => file.endsWith('.matters'));

/** Files of format version 1, frozen: whatever the application becomes, these open. Neither they nor what is expected of them is ever made anew. */
describe('plan files of version 1 open for ever', () => {
  test('clashes, struck words, undone changes, changes that wait and members nobody knows are among them', () => {
    expect(names).toEqual(expect.arrayContaining(['clashes.matters', 'undone-and-struck.matters', 'waiting.matters', 'unknown-members.matters']));
  });

  test.each(names)('%s', async (name) => {
    const bytes = await readFile(path.join(FOLDER, name));
    const outcome = decodePlanFile(bytes);
    expect(outcome.kind).toBe('opened');
    if (outcome.kind !== 'opened') return;
    const { contents: { record, unknown } } = outcome;
    const plan = planOfRecord(new RecordSource(record.state));
    expect([...plan.unreadable]).toEqual([]);
    expect({
      title: plan.details.title, recommendations: plan.all('recommendation').length, actions: plan.all('action').map(({ ref, status, dueOn }) => `${ref} ${status.is} ${dueOn ?? 'no date'}`),
      updates: plan.all('update').length, papers: plan.all('paper').map(({ subject }) => subject), people: plan.all('person').map(({ name: who }) => who),
    }).toEqual(await frozen(name, '.expected.json'));
    const struck = record.changes().filter((change) => change.struck).map(({ id }) => id);
    expect({ ...inPlainWords(record), struck, unknown }).toEqual(await frozen(name, '.record.json'));
    expect(Buffer.from(encodePlanFile(outcome.contents)).equals(bytes)).toBe(true);
  });
});
