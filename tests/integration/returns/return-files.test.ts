import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesAmong } from '../../../electron/ipc/return-files.ts';
import { folder } from '../session/a-plan.ts';

async function holding(...names: readonly string[]): Promise<string> {
  const dir = await folder();
  for (const name of names) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), 'x');
  }
  return dir;
}
const names = async (dir: string, ...paths: readonly string[]): Promise<unknown> => {
  const found = await filesAmong(paths);
  return found.ok ? found.value.map((file) => path.relative(dir, file)) : found.failure;
};

describe('the files among what was dropped or chosen', () => {
  test('a folder stands for all that is in it, in the order of its names; what Office and the system leave beside files is passed by', async () => {
    const dir = await holding('Return 10.xlsx', 'Return 9.xlsx', '~$Return 9.xlsx', '.DS_Store', 'Thumbs.db', 'from Priya/Return 3.xlsx');
    expect(await names(dir, dir)).toEqual([path.join('from Priya', 'Return 3.xlsx'), 'Return 9.xlsx', 'Return 10.xlsx']);
  });
  test('files that were named are taken as they are, also where they are no longer there: reading says so', async () => {
    const dir = await holding('a.xlsx');
    expect(await names(dir, path.join(dir, 'a.xlsx'), path.join(dir, 'gone.xlsx'))).toEqual(['a.xlsx', 'gone.xlsx']);
  });
  test('a link in a folder is not followed: it could lead round in a circle', async () => {
    const dir = await holding('a.xlsx');
    await symlink(dir, path.join(dir, 'again'));
    expect(await names(dir, dir)).toEqual(['a.xlsx']);
  });
  test('an empty folder, and one with more than a round can have, are refused with what to do', async () => {
    expect(await names('', await holding())).toMatchObject({ kind: 'nothingThere' });
    const many = await holding(...Array.from({ length: 501 }, (_, n) => `Return ${n}.xlsx`));
    expect(await names('', many)).toMatchObject({ kind: 'tooManyFiles', message: expect.stringContaining('a folder of their own') as string });
  });
});
