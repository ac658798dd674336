import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { spellingHandlers } from '../../../electron/ipc/spelling-handlers.ts';
import { PLACES } from '../../../electron/places.ts';
import { Speller } from '../../../electron/spelling/speller.ts';
import { inMemory, Settings } from '../../../electron/storage/settings.ts';

const spellers: Speller[] = [];
const speller = (...given: ConstructorParameters<typeof Speller>): Speller => {
  const made = new Speller(...given);
  spellers.push(made);
  return made;
};
afterAll(() => Promise.all(spellers.map((one) => one.close())));
const british = speller(PLACES.spellingWorker, PLACES.dictionary);

test('the dictionary is British: what is right here is right, what is right elsewhere is not', async () => {
  const right = ['organise', 'programme', 'colour', 'councillor', 'scrutinise', 'safeguarding', 'Cabinet', "council's", 'neighbourhood', 'licence', 'licensed'];
  expect(await british.unknown([...right, 'color', 'organize', 'recieve', 'neighborhood'])).toEqual(['color', 'organize', 'recieve', 'neighborhood']);
  expect(await british.unknown([])).toEqual([]);
});
test('what was meant is suggested first; for gibberish nothing is', async () => {
  expect((await british.suggest('recieve'))[0]).toBe('receive');
  expect((await british.suggest('procurment'))[0]).toBe('procurement');
  expect(await british.suggest('x'.repeat(80))).toEqual([]);
});
test('asked several things at once, each gets its own answer', async () => {
  const [first, second, third] = await Promise.all([british.unknown(['teh']), british.suggest('teh'), british.unknown(['the'])]);
  expect(first).toEqual(['teh']);
  expect(second).toContain('ten');
  expect(third).toEqual([]);
});
test('a worker that dies or never answers is said, and the next word begins with another', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'matters-spelling-'));
  try {
    const silent = path.join(folder, 'silent.mjs');
    await writeFile(silent, 'setInterval(() => {}, 1000);');
    expect(await speller(silent, PLACES.dictionary, 50).unknown(['teh'])).toBeNull();
    expect(await speller(PLACES.spellingWorker, path.join(folder, 'no-dictionary')).unknown(['teh'])).toBeNull();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await british.close();
  expect(await british.unknown(['teh', 'the'])).toEqual(['teh']);
});
test('a person’s own words are known in any case, stay in the settings, and can be taken out again', async () => {
  const store = inMemory();
  const ask = spellingHandlers({ speller: british, settings: new Settings(store) });
  const check = async () => ask['spelling:check']({ words: ['Ashbourne', 'ashbourne', 'teh'] });
  expect(await check()).toEqual({ ok: true, value: ['Ashbourne', 'ashbourne', 'teh'] });
  expect(ask['spelling:learn']({ word: 'Ashbourne' })).toEqual(['Ashbourne']);
  expect(ask['spelling:learn']({ word: 'ashbourne' })).toEqual(['Ashbourne']);
  expect(await check()).toEqual({ ok: true, value: ['teh'] });
  const again = spellingHandlers({ speller: british, settings: new Settings(store) });
  expect(again['spelling:own'](null)).toEqual(['Ashbourne']);
  expect(again['spelling:forget']({ word: 'ASHBOURNE' })).toEqual([]);
});
test('where the dictionary cannot be read, that is said and nothing is called wrong', async () => {
  const ask = spellingHandlers({ speller: speller(PLACES.spellingWorker, '/no-such-folder'), settings: new Settings(inMemory()) });
  expect(await ask['spelling:check']({ words: ['teh'] })).toMatchObject({ ok: false, failure: { kind: 'dictionaryLost' } });
});
