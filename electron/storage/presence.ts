import { access } from 'node:fs/promises';

/** A drive that is not connected can keep a question about a file waiting for half a minute. */
const PATIENCE_MS = 500;

/** Whether something is at a path, as far as can be said in half a second. */
export async function presenceOf(path: string): Promise<'there' | 'gone' | 'unknown'> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<'unknown'>((resolve) => {
    timer = setTimeout(() => resolve('unknown'), PATIENCE_MS);
  });
  const looked = access(path).then(
    () => 'there' as const,
    (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 'gone' as const : 'unknown' as const),
  );
  return Promise.race([looked, tooLong]).finally(() => clearTimeout(timer));
}
