/** What the stand-in's process tells whoever launched it. */
export type ToLauncher =
  | { type: 'started'; endpoint: string }
  | { type: 'window'; targetId: string }
  | { type: 'evaluated'; id: number; ok: true; value: unknown }
  | { type: 'evaluated'; id: number; ok: false; error: string }
  | { type: 'failed'; error: string };

/** What the launcher asks of the stand-in's process. */
export type ToHost =
  | { type: 'go' }
  | { type: 'adopted'; targetId: string }
  | { type: 'evaluate'; id: number; source: string; argument: unknown }
  | { type: 'quit' }
  | { type: 'exit' };
