import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Recents } from '../../../../electron/storage/recents.ts';
import { inMemory, Settings, type KeyStore } from '../../../../electron/storage/settings.ts';

test('what cannot be read counts as never set', () => {
  const store = inMemory();
  for (const rubbish of [null, 5, 'x', [], { name: 5 }, { appearance: 'red' }]) {
    for (const key of ['preferences', 'recents', 'window', 'folders']) store.set(key, rubbish);
    const settings = new Settings(store);
    expect(settings.get('preferences')).toEqual({ name: '', role: '', councilName: '', appearance: 'system' });
    expect(settings.get('recents')).toEqual([]);
    expect(settings.get('window')).toMatchObject({ width: 1280, height: 800 });
    expect(settings.get('folders')).toEqual({});
  }
});

test('a store that fails neither stops the application nor is it trusted', () => {
  const broken: KeyStore = { get: () => { throw new Error('unreadable'); }, set: () => { throw new Error('full'); } };
  const settings = new Settings(broken);
  settings.set('folders', { plan: '/a' });
  expect(settings.get('folders')).toEqual({});
});

test('recent plans: the latest first, pinned ones above, twelve others at most, and gone ones marked', async () => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'matters-recents-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  let minute = 0;
  const recents = new Recents(new Settings(inMemory()), () => new Date(Date.UTC(2026, 10, 9, 9, minute++)));
  const at = (n: number) => path.join(dir, `${n}.matters`);
  await writeFile(at(1), '');
  for (let n = 1; n <= 3; n++) recents.opened(at(n), `Plan ${n}`, 'plan-a');
  recents.pin(at(1), true);
  for (let n = 4; n <= 16; n++) recents.opened(at(n), `Plan ${n}`, 'plan-a');
  recents.opened(at(5), 'Plan 5 renamed', 'plan-a');
  const list = await recents.list();
  expect(list.map(({ title }) => title)).toEqual(['Plan 1', 'Plan 5 renamed', ...[16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6].map((n) => `Plan ${n}`)]);
  expect(list.map(({ missing }) => missing)).toEqual([false, ...Array<boolean>(12).fill(true)]);
  recents.opened(at(1), 'Plan 1', 'plan-a');
  expect(recents.kept[0]).toMatchObject({ title: 'Plan 1', pinned: true });
  recents.forget(at(1));
  expect(recents.kept.some(({ title }) => title === 'Plan 1')).toBe(false);
});
