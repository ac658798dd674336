import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addPrivilegedScheme } from './addresses.ts';
import { refuseUnknown } from './refuse-unknown.ts';

type Handler = (request: Request) => Response | Promise<Response>;
const handlers = new Map<string, Handler>();

export const handlerFor = (scheme: string): Handler | undefined => handlers.get(scheme);

export const protocol = refuseUnknown('protocol', {
  registerSchemesAsPrivileged(schemes: { scheme: string }[]) {
    for (const { scheme } of schemes) addPrivilegedScheme(scheme);
  },
  handle(scheme: string, handler: Handler) {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    addPrivilegedScheme(scheme);
    handlers.set(scheme, handler);
  },
  unhandle: (scheme: string) => void handlers.delete(scheme),
  isProtocolHandled: (scheme: string) => handlers.has(scheme),
});

const TYPES: Record<string, string> = {
  '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.woff': 'font/woff', '.ttf': 'font/ttf',
  '.txt': 'text/plain', '.map': 'application/json',
};

export const net = refuseUnknown('net', {
  /** Files only: nothing in this application may reach the network, and in the stand-in nothing can. */
  async fetch(input: string | URL | Request): Promise<Response> {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith('file:')) throw new Error('net::ERR_INTERNET_DISCONNECTED');
    const file = fileURLToPath(url);
    const bytes = await readFile(file).catch(() => {
      throw new Error('net::ERR_FILE_NOT_FOUND');
    });
    return new Response(bytes, { headers: { 'content-type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream' } });
  },
  isOnline: () => false,
});
