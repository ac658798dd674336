import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What the journals in the data folder of a test say, as text: whether something has reached the disk. */
export async function noted(workDir: string): Promise<string> {
  const folder = path.join(workDir, 'user-data', 'journal');
  const names = await readdir(folder).catch(() => []);
  return (await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8').catch(() => '')))).join('');
}
