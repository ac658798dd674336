import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Protocol } from 'electron';
import { SCHEME } from './addresses.ts';
import type { PrintedPages } from './printed-pages.ts';

/**
 * Only our own script runs, and it reaches nothing: no network, no frames, no plug-ins, no forms. Inline style is allowed because
 * Fluent's style engine writes its rules into the page; it can colour things, not act.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self' data:",
  "connect-src 'none'", "object-src 'none'", "frame-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.woff': 'font/woff', '.ttf': 'font/ttf',
};
const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** The file of the renderer's folder that an address means; null for anything outside it, and for kinds that are not ours to serve. */
export function fileFor(url: string, folder: string): { readonly file: string; readonly type: string } | null {
  let wanted: string;
  try {
    const { host, pathname } = new URL(url);
    if (host !== 'matters') return null;
    wanted = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const type = TYPES[path.extname(wanted).toLowerCase()];
  // Backslashes and colons are separators and streams to Windows; a NUL ends a name early.
  if (!type || /[\\:\0]/.test(wanted)) return null;
  const root = path.resolve(folder);
  const file = path.resolve(root, `.${path.posix.normalize(wanted)}`);
  return file.startsWith(root + path.sep) ? { file, type } : null;
}

export async function serve(request: { readonly url: string; readonly method: string }, folder: string): Promise<Response> {
  const found = request.method === 'GET' ? fileFor(request.url, folder) : null;
  const bytes = found ? await readFile(found.file).catch(() => null) : null;
  if (!found || !bytes) return new Response('Not found', { status: 404, headers: { ...HEADERS, 'content-type': 'text/plain' } });
  return new Response(new Uint8Array(bytes), { headers: { ...HEADERS, 'content-type': found.type } });
}

/** Must be called before the application is ready. */
export function registerScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}
export function serveRenderer(protocol: Protocol, folder: string, printed: PrintedPages): void {
  protocol.handle(SCHEME, (request) => printed.answer(request.url) ?? serve(request, folder));
}
