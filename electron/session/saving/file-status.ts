import path from 'node:path';
import type { FileState } from '../../../shared/contract/contract.ts';
import type { PlanSession } from '../plan-session.ts';

/** The file a plan is kept in, as it was when we last read or wrote it. */
export interface Home {
  readonly path: string;
  readonly digest: string;
  /** ISO instant. */
  readonly savedAt: string | null;
  /** The session's revision that stands in the file. */
  readonly revision: number;
}
/** `waiting`: another program, or a colleague's save, holds the file. */
type Saving = { readonly is: 'idle' } | { readonly is: 'saving' } | { readonly is: 'waiting'; readonly for: string } | { readonly is: 'failed'; readonly problem: string };

/** Where a plan is kept, how far all of it is there, and how saving goes: what the title says. */
export class FileStatus {
  readonly #session: PlanSession;
  readonly #name: string;
  readonly #listeners = new Set<(file: FileState) => void>();
  #saving: Saving = { is: 'idle' };
  home: Home | null;
  /** The file is gone from its place, or is something else: what is here is in no file. */
  isAstray = false;

  /** `name`: how the plan is called while it has no file. */
  constructor(session: PlanSession, name: string, home: Home | null) {
    this.#session = session;
    this.#name = name;
    this.home = home;
  }

  get isDirty(): boolean { return this.#session.readOnly === null && (this.isAstray || this.#session.revision !== (this.home?.revision ?? 0)); }
  get file(): FileState {
    const state = this.#saving.is === 'idle' ? (this.isDirty || !this.home ? 'unsaved' : 'saved') : this.#saving.is;
    return {
      path: this.home?.path ?? null,
      name: this.home ? path.basename(this.home.path) : this.#name,
      state,
      savedAt: this.home?.savedAt ?? null,
      problem: this.#saving.is === 'failed' ? this.#saving.problem : null,
      waitsFor: this.#saving.is === 'waiting' ? this.#saving.for : null,
      readOnly: this.#session.readOnly,
    };
  }
  becomes(saving: Saving): void {
    this.#saving = saving;
    this.tell();
  }
  tell(): void {
    for (const listener of [...this.#listeners]) listener(this.file);
  }
  /** Returns the way to stop listening. */
  onChanged(listener: (file: FileState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
