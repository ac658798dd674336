import { mkdtempSync } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { registry, value } from '../session/a-plan.ts';
import { mattersHere } from './run-cli.ts';

const EXAMPLE = fileURLToPath(new URL('../../../assets/samples/ashbourne-vale.matters', import.meta.url));
const TODAY = ['--today', '2026-02-17'];

/** A copy of the example in a folder of its own, with a new round. */
async function aRound() {
  const here = mkdtempSync(path.join(tmpdir(), 'matters-cli-returns-'));
  const plan = path.join(here, 'Plan.matters');
  await copyFile(EXAMPLE, plan);
  await mkdir(path.join(here, 'Returns'));
  const opened = value(await registry().open(plan));
  const round = value(opened.session.run({ do: 'round.add', fields: { name: 'Summer' } })).made!;
  const ref = opened.session.plan.get('round', round)!.ref;
  value(await opened.save());
  await opened.close();
  const run = (...words: string[]) => mattersHere(here, 'export', 'returns', 'Plan.matters', ...words, ...TODAY);
  return { here, plan, round, ref, run, files: () => readdir(path.join(here, 'Returns')) };
}

test('the returns of a round are made for every owner, public only, and the plan in its file knows who was asked', async () => {
  const { plan, round, ref, run, files } = await aRound();
  const { status, out, err } = await run('--round', ref, '--out', 'Returns');
  expect([status, err]).toEqual([0, '']);
  const opened = value(await registry().open(plan));
  const returns = opened.session.plan.owned('return', round);
  const owners = new Set(opened.session.plan.all('action').filter(({ status: { is }, classification }) => is !== 'complete' && is !== 'withdrawn' && classification.level === 'public').map(({ owner }) => owner).filter((id) => id !== null));
  expect(new Set(returns.map(({ owner }) => owner))).toEqual(owners);
  expect((await files()).sort()).toEqual(returns.map(({ fileName }) => fileName).sort());
  expect(out).toContain(`Made ${owners.size} returns for ${ref}, and noted them in the plan.`);
  for (const { asks, askedOn, frontier } of returns) {
    expect(askedOn).toBe('2026-02-17');
    expect(opened.session.record.asAt(frontier).ok).toBe(true);
    for (const id of asks) expect(opened.session.plan.get('action', id)!.classification.level).toBe('public');
  }
  await opened.close();

  const again = await run('--round', round, '--out', 'Returns');
  expect([again.status, again.err]).toEqual([1, 'The return of every owner was made before, so none was made now. Add --again to make them once more.\n']);
  expect((await run('--round', round, '--out', 'Returns', '--again')).status).toBe(0);
  expect((await files()).filter((name) => name.includes(' (2).xlsx'))).toHaveLength(owners.size);
});

test('used wrongly, or for a round or a folder that is not there, it makes nothing', async () => {
  const { run, files } = await aRound();
  const said = async (...words: string[]) => { const { status, err } = await run(...words); return [status, err.split('\n')[0]]; };
  expect(await said('--out', 'Returns')).toEqual([2, 'Say which round, with --round and its name or id.']);
  expect(await said('--round', '3')).toEqual([2, 'Say which folder to make them in, with --out.']);
  expect(await said('--round', '99', '--out', 'Returns')).toEqual([1, expect.stringMatching(/^There is no round “99” in the plan, so no return was made\. It has Round 1, /)]);
  expect(await said('--round', '3', '--out', 'Nowhere')).toEqual([1, 'There is no folder “Nowhere”, so no return was made. Make it first, or name another with --out.']);
  expect(await files()).toEqual([]);
});
