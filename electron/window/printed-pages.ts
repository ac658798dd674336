import { randomUUID } from 'node:crypto';
import { URL } from 'node:url';
import { HOME } from './addresses.ts';

/** A printed page is looked at, and does nothing: no script of anybody's, no request but for pictures that it carries in itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const FOLDER = '/printed/';

/** The papers that are being printed, each at an address of its own for as long as that takes. They are in memory alone, never on the disk. */
export class PrintedPages {
  readonly #laid = new Map<string, string>();

  /** The address it can be loaded from until it is cleared away. */
  lay(html: string): string {
    const address = new URL(`${FOLDER}${randomUUID()}`, HOME).href;
    this.#laid.set(address, html);
    return address;
  }
  clear(address: string): void {
    this.#laid.delete(address);
  }
  /** What is laid at an address; null for every other address. */
  answer(address: string): Response | null {
    const html = this.#laid.get(address);
    if (html === undefined) return null;
    return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } });
  }
}
