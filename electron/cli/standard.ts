import type { Surface } from './surface.ts';

/** The folder one is in, and the two standard streams. Whoever reads them may stop before the end, as `head` does: that is no fault. */
export function standardSurface(): Surface {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return { folder: process.cwd(), out: process.stdout, err: process.stderr };
}
/** Waits until both streams have taken all that was written: on Windows a pipe is filled behind one's back. */
export async function allWritten(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) await new Promise<void>((resolve) => void stream.write('', () => resolve()));
}
