import { URL } from 'node:url';

export const SCHEME = 'app';
const HOST = 'matters';
export const HOME = `${SCHEME}://${HOST}/index.html`;

/** Where the page is loaded from, and which addresses count as ours. With the development server, only that server's. */
export interface Addresses {
  readonly home: string;
  isOurs(url: string): boolean;
}

/** `server` is the development server's address, never given in a packaged application. */
export function addressesFor(server: string | null): Addresses {
  const home = server ?? HOME;
  const ours = new URL(home);
  return {
    home,
    // Compared part by part: the origin of a scheme of our own is "null" to Node, and so is every other's.
    isOurs(url) {
      try {
        const { protocol, host } = new URL(url);
        return protocol === ours.protocol && host === ours.host;
      } catch {
        return false;
      }
    },
  };
}
