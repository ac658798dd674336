import { EventEmitter } from 'node:events';
import { protocol } from './protocol.ts';
import { refuseUnknown } from './refuse-unknown.ts';

export interface RequestDetails {
  url: string;
  method: string;
  resourceType: string;
}
type Headers = Record<string, string[]>;
type BeforeRequest = (details: RequestDetails, callback: (answer: { cancel?: boolean }) => void) => void;
type ReceivedDetails = RequestDetails & { responseHeaders: Headers; statusCode: number };
type HeadersReceived = (details: ReceivedDetails, callback: (answer: { responseHeaders?: Headers }) => void) => void;

let beforeRequest: BeforeRequest | null = null;
let headersReceived: HeadersReceived | null = null;
/** Electron takes an optional filter first; ours is asked about everything. */
const listenerOf = <T>(given: unknown[]): T | null => (given.at(-1) as T | undefined) ?? null;

/** Whether the application lets this request out. */
export const allowsRequest = (details: RequestDetails): Promise<boolean> =>
  new Promise((resolve) => (beforeRequest ? beforeRequest(details, (answer) => resolve(answer.cancel !== true)) : resolve(true)));

/** The headers of an answer as the application wants the page to see them. */
export const headersFor = (details: RequestDetails, response: Response): Promise<Headers> =>
  new Promise((resolve) => {
    const responseHeaders: Headers = {};
    for (const [name, value] of response.headers) responseHeaders[name] = [value];
    if (!headersReceived) return resolve(responseHeaders);
    const received = { ...details, responseHeaders, statusCode: response.status };
    headersReceived(received, (answer) => resolve(answer.responseHeaders ?? responseHeaders));
  });

// Chromium is told at its start to refuse every permission; the application's own handlers are proven on real Electron.
const defaultSession = Object.assign(new EventEmitter(), {
  protocol,
  webRequest: refuseUnknown('session.webRequest', {
    onBeforeRequest: (...given: unknown[]) => void (beforeRequest = listenerOf<BeforeRequest>(given)),
    onHeadersReceived: (...given: unknown[]) => void (headersReceived = listenerOf<HeadersReceived>(given)),
  }),
  setPermissionRequestHandler: (_handler: unknown) => {},
  setPermissionCheckHandler: (_handler: unknown) => {},
  setDevicePermissionHandler: (_handler: unknown) => {},
  setSpellCheckerLanguages: (_languages: string[]) => {},
  setSpellCheckerEnabled: (_enabled: boolean) => {},
});

export const session = refuseUnknown('session', { defaultSession: refuseUnknown('session.defaultSession', defaultSession) });
