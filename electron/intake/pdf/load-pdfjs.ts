import type * as Pdfjs from 'pdfjs-dist';

/** What the library expects of a browser but never uses for text. */
class Unused {}

interface Surroundings {
  DOMMatrix?: unknown;
  Path2D?: unknown;
  pdfjsWorker?: unknown;
}

/**
 * Loads pdf.js so that it stays within this thread. Its parsing half is handed over as a module, so it starts no worker of its own and
 * looks for no file; and while it loads it cannot reach `require`, by which it would pull in a native canvas if one is installed.
 */
export async function loadPdfjs(): Promise<typeof Pdfjs> {
  const surroundings = globalThis as Surroundings;
  surroundings.DOMMatrix ??= Unused;
  surroundings.Path2D ??= Unused;
  const builtin = Object.getOwnPropertyDescriptor(process, 'getBuiltinModule');
  Object.defineProperty(process, 'getBuiltinModule', { value: () => ({}), configurable: true, writable: true });
  try {
    surroundings.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  } finally {
    if (builtin) Object.defineProperty(process, 'getBuiltinModule', builtin);
    else Reflect.deleteProperty(process, 'getBuiltinModule');
  }
}
