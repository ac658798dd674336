import type { Channel, Requests } from '../../shared/contract/contract.ts';
import { ASKS } from './asks.ts';

/** What Electron says about a message: the part of its event that decides whether it is ours. */
export interface Arrival {
  readonly sender: unknown;
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}
/** Our window's page, and the addresses that are ours. */
export interface Trusted {
  readonly page: unknown;
  isOurs(url: string): boolean;
}
export type Handler<Name extends Channel> = (ask: Requests[Name]['ask']) => Requests[Name]['answer'] | Promise<Requests[Name]['answer']>;
export type Handlers<Names extends Channel = Channel> = { readonly [Name in Names]: Handler<Name> };

export interface Door {
  readonly trusted: () => Trusted | null;
  readonly log: (words: string, error?: unknown) => void;
}

/** Whether a message comes from the top frame of our own window, showing our own page. Anything else is an intruder. */
export function comesFromUs({ sender, senderFrame }: Arrival, trusted: Trusted | null): boolean {
  return trusted !== null && sender === trusted.page && senderFrame !== null && senderFrame.parent === null && trusted.isOurs(senderFrame.url);
}

/** Sentences, not stack traces, are what reaches the page. */
const REFUSED = 'This was refused.';
const FAULT = 'That did not work because of a fault in Matters Arising. The plan is as it was before. Try again; if it happens again, save and restart.';

/** A handler behind its door: who sent it, then its shape, then the work. Refusals are logged and thrown, so that nobody mistakes them for an answer. */
export function behindDoor<Name extends Channel>(channel: Name, handler: Handler<Name>, { trusted, log }: Door) {
  return async (arrival: Arrival, ask: unknown): Promise<Requests[Name]['answer']> => {
    if (!comesFromUs(arrival, trusted())) {
      log(`Refused ${channel}: it did not come from our own page but from ${arrival.senderFrame?.url.slice(0, 200) ?? 'a page that is gone'}.`);
      throw new Error(REFUSED);
    }
    const read = ASKS[channel].safeParse(ask);
    if (!read.success) {
      const { path, message } = read.error.issues[0] ?? { path: [], message: 'unknown' };
      log(`Refused ${channel}: ${path.join('.') || 'the ask'}: ${message}.`);
      throw new Error(REFUSED);
    }
    try {
      return await handler(read.data as Requests[Name]['ask']);
    } catch (error) {
      log(`${channel} failed:`, error);
      // eslint-disable-next-line preserve-caught-error -- what went wrong is in the log; its words and paths must not travel on
      throw new Error(FAULT);
    }
  };
}
