import type { Piece } from './figure.ts';

/** The pieces of work that are measured, by the name they are asked for. Each is loaded, and run, in a process of its own. */
export const PIECES: Readonly<Record<string, () => Promise<Piece>>> = {
  open: async () => (await import('./pieces/open.ts')).open,
  edit: async () => (await import('./pieces/edit.ts')).edit,
  save: async () => (await import('./pieces/save.ts')).save,
  merge: async () => (await import('./pieces/merge.ts')).merge,
  size: async () => (await import('./pieces/size.ts')).size,
  import: async () => (await import('./pieces/import.ts')).importing,
  tracker: async () => (await import('./pieces/tracker.ts')).tracker,
  window: async () => (await import('./pieces/window.ts')).inTheWindow,
  start: async () => (await import('./pieces/start.ts')).start,
  paper: async () => (await import('./pieces/paper.ts')).paper,
  made: async () => (await import('./pieces/made.ts')).made,
  returned: async () => (await import('./pieces/returned.ts')).returned,
  taken: async () => (await import('./pieces/taken.ts')).taken,
};
