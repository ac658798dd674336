import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decodePlanFile } from '../../../electron/storage/plan-file/decode-plan-file.ts';
import { encodePlanFile } from '../../../electron/storage/plan-file/encode-plan-file.ts';
import { planOfRecord, RecordSource } from '../../../shared/domain/plan-of-record.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/plans/v1/', import.meta.url));

/** Files of format version 1, frozen: whatever the application becomes, these open. They are never made anew. */
describe('plan files of version 1 open for ever', async () => {
  for (const name of (await readdir(FOLDER)).filter((file) => file.endsWith('.matters'))) {
    test(name, async () => {
      const bytes = await readFile(path.join(FOLDER, name));
      const outcome = decodePlanFile(bytes);
      expect(outcome.kind).toBe('opened');
      if (outcome.kind !== 'opened') return;
      const plan = planOfRecord(new RecordSource(outcome.contents.record.state));
      expect([...plan.unreadable]).toEqual([]);
      const said = JSON.parse(await readFile(path.join(FOLDER, name.replace(/\.matters$/, '.expected.json')), 'utf8')) as object;
      expect({
        title: plan.details.title, recommendations: plan.all('recommendation').length, actions: plan.all('action').map(({ ref, status, dueOn }) => `${ref} ${status.is} ${dueOn ?? 'no date'}`),
        updates: plan.all('update').length, papers: plan.all('paper').map(({ subject }) => subject), people: plan.all('person').map(({ name: who }) => who),
      }).toEqual(said);
      expect(Buffer.from(encodePlanFile(outcome.contents)).equals(bytes)).toBe(true);
    });
  }
});
