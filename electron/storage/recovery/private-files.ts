import { randomBytes } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { FileSystem } from '../file-system.ts';

/** What is kept in the data folder is for this account's eyes alone. Where the system has no such permissions, its own profile does the same. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
  if (process.platform !== 'win32') await chmod(folder, FOLDER_MODE);
}

export const createPrivately = (files: FileSystem, file: string): ReturnType<FileSystem['create']> => files.create(file, FILE_MODE);

/** Writes a whole file so that there is either all of it under its name, or nothing. */
export async function writePrivately(files: FileSystem, file: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(file), `.~${randomBytes(6).toString('hex')}.tmp`);
  const written = await createPrivately(files, beside);
  try {
    try {
      await written.write(bytes);
      await written.sync();
    } finally {
      await written.close();
    }
    await files.rename(beside, file);
  } catch (error) {
    await files.remove(beside).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(path.dirname(file)).catch(() => undefined);
}
