// Chromium knows no `app:` scheme, and an unknown scheme has no origin, no storage and no `fetch`. So in Chromium
// `app://matters/index.html` is `https://matters.app.invalid/index.html`; main code only ever sees the first.

const privileged = new Set<string>();
const IN_CHROMIUM = /^https:\/\/([a-z0-9-]+)\.([a-z][a-z0-9-]*)\.invalid(\/.*)?$/;
const IN_MAIN = /^([a-z][a-z0-9-]*):\/\/([^/?#]*)(.*)$/i;

export const addPrivilegedScheme = (scheme: string): void => void privileged.add(scheme);

export function toChromium(url: string): string {
  const [, scheme = '', place = '', rest = ''] = IN_MAIN.exec(url) ?? [];
  return privileged.has(scheme) ? `https://${place || 'app'}.${scheme}.invalid${rest || '/'}` : url;
}

export function fromChromium(url: string): string {
  const [, place = '', scheme = '', rest = '/'] = IN_CHROMIUM.exec(url) ?? [];
  return privileged.has(scheme) ? `${scheme}://${place}${rest}` : url;
}

/** `app://matters` of `app://matters/index.html`; `null` in words where there is none, as browsers have it. */
export const originOf = (url: string): string => /^(?!about:|data:)[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? 'null';
