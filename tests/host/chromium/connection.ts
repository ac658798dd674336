import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from '@playwright/test';

/** One target of Chromium's debugging protocol, typed as Playwright types its own. */
export type Session = Pick<CDPSession, 'send' | 'on' | 'once'>;

export interface Connection extends Session {
  session(sessionId: string): Session;
  /** Every question still open is refused, and every later one. */
  end(): void;
}

interface Answer {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

interface Waiting {
  method: string;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Speaks Chromium's debugging protocol over a pair of pipes, where a NUL byte ends each message. */
export function connectOverPipes(toChromium: Writable, fromChromium: Readable): Connection {
  const waiting = new Map<number, Waiting>();
  const sessions = new Map<string, Session & EventEmitter>();
  let lastId = 0;
  let ended = false;

  const makeSession = (sessionId?: string): Session & EventEmitter => {
    const send = (method: string, params: object = {}): Promise<unknown> =>
      new Promise((resolve, reject) => {
        if (ended) return reject(new Error(`Chromium is gone (${method})`));
        lastId += 1;
        waiting.set(lastId, { method, resolve, reject });
        toChromium.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
      });
    const emitter = new EventEmitter();
    emitter.setMaxListeners(0);
    return Object.assign(emitter, { send }) as unknown as Session & EventEmitter;
  };
  const root = makeSession();
  const sessionOf = (id: string) => {
    const session = sessions.get(id) ?? makeSession(id);
    sessions.set(id, session);
    return session;
  };

  const receive = (message: Answer) => {
    if (message.id === undefined) {
      (message.sessionId ? sessionOf(message.sessionId) : root).emit(message.method ?? '', message.params);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) asked?.reject(new Error(`${asked.method}: ${message.error.message}`));
    else asked?.resolve(message.result);
  };

  let begun: Buffer[] = [];
  fromChromium.on('data', (data: Buffer) => {
    let rest = data;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const text = Buffer.concat([...begun, rest.subarray(0, end)]).toString();
      begun = [];
      rest = rest.subarray(end + 1);
      receive(JSON.parse(text) as Answer);
    }
    if (rest.length > 0) begun.push(rest);
  });
  // A pipe breaks when Chromium goes; that is told by its exit, not here.
  toChromium.on('error', () => {});
  fromChromium.on('error', () => {});

  return Object.assign(root, {
    session: sessionOf,
    end() {
      ended = true;
      for (const { method, reject } of waiting.values()) reject(new Error(`Chromium is gone (${method})`));
      waiting.clear();
    },
  });
}
