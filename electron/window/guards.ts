import type { App, Session, WebContents } from 'electron';
import type { Addresses } from './addresses.ts';

/**
 * Denies what this application never needs, so that a script that got into the page has nowhere to go: no other address, no second
 * window, no embedded page, no permission, no device, no download, no request that leaves the machine.
 */
export function guard(app: App, session: Session, addresses: Addresses, log: (words: string) => void): void {
  app.on('web-contents-created', (_event, contents) => guardPage(contents, addresses, log));
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log(`Refused the permission ${permission}.`);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
    log('Refused a download.');
  });
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const allowed = addresses.isOurs(url) || isPartOfPage(url) || isDeveloperTool(url) || isSocketOf(url, addresses);
    if (!allowed) log(`Refused a request to ${url.slice(0, 200)}.`);
    answer({ cancel: !allowed });
  });
}

function guardPage(contents: WebContents, addresses: Addresses, log: (words: string) => void): void {
  const refuse = (event: { preventDefault(): void }, url: string): void => {
    if (addresses.isOurs(url)) return;
    event.preventDefault();
    log(`Refused to go to ${url.slice(0, 200)}.`);
  };
  contents.on('will-navigate', (event, url) => refuse(event, url));
  contents.on('will-redirect', (event, url) => refuse(event, url));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    log(`Refused a window for ${url.slice(0, 200)}.`);
    return { action: 'deny' };
  });
}

/** Icons and fonts that the page carries in itself. The policy lets nothing else of that kind run or load. */
const isPartOfPage = (url: string): boolean => url.startsWith('data:');
const isDeveloperTool = (url: string): boolean => url.startsWith('devtools:');
/** The development server's own line to the page. */
const isSocketOf = (url: string, { home }: Addresses): boolean => home.startsWith('http:') && url.startsWith(home.replace(/^http:/, 'ws:'));
