/**
 * What a process apart is asked: to run a worker, its entry given by its path; and, once enough was heard, to be ready for another. `part`: of the bytes
 * that the next worker gets besides its data; large ones go over part by part, since each holds up whoever sends it.
 */
export type ToChild =
  | { readonly is: 'part'; readonly part: Uint8Array }
  | {
      readonly is: 'run';
      readonly workerFile: string;
      readonly data: object;
      /** Of JavaScript objects in the worker, and of growth of the whole process, where buffers count too. */
      readonly heapMegabytes: number;
      readonly growthMegabytes: number;
    }
  | { readonly is: 'enough' };

/** What it says: a message of the worker; that the worker ended by itself or was ended for its memory; or that it is ready for another run. */
export type FromChild =
  | { readonly is: 'message'; readonly message: unknown }
  | { readonly is: 'ended'; readonly why: 'neededTooMuch' | 'stopped' }
  | { readonly is: 'ready'; readonly megabytes: number };

/** A process apart, as whoever started it sees it. */
export interface Child {
  say(message: ToChild): void;
  /** Who hears its messages, and that it is gone, from now on. */
  hear(heard: (message: FromChild) => void, gone: () => void): void;
  /** Whether this process has to wait for it, or may end meanwhile. */
  keepWaiting(isWaitedFor: boolean): void;
  /** Ends it at once, whatever it does. */
  end(): void;
}

/** Starts a process with this entry. */
export type Fork = (entry: string) => Promise<Child>;
