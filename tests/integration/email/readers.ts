import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PYTHON = '/usr/bin/python3';
export const hasPython = existsSync(PYTHON) && spawnSync(PYTHON, ['-c', 'import email']).status === 0;
const READ = `
import base64, email, email.policy, json, sys
def part(p):
    body = p.get_payload(decode=True)
    return {'type': p.get_content_type(), 'disposition': p.get_content_disposition(), 'name': p.get_filename(), 'encoding': str(p['Content-Transfer-Encoding']),
            'plainName': p.get_param('name'), 'defects': [str(d) for d in p.defects] + [str(d) for h in p.values() for d in getattr(h, 'defects', [])],
            'content': base64.b64encode(body).decode('ascii') if body is not None else None}
def mail(file):
    m = email.message_from_bytes(open(file, 'rb').read(), policy=email.policy.default)
    return {
      'headers': [[name, str(value)] for name, value in m.items()],
      'to': [[a.display_name, a.addr_spec] for a in m['To'].addresses] if m['To'] else [],
      'copyTo': [[a.display_name, a.addr_spec] for a in m['Cc'].addresses] if m['Cc'] else [],
      'subject': str(m['Subject']),
      'defects': [str(d) for d in m.defects],
      'parts': [part(p) for p in m.walk() if not p.is_multipart()],
    }
json.dump([mail(file) for file in sys.argv[1:]], sys.stdout)
`;
export interface ReadMail {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly to: readonly (readonly [name: string, address: string])[];
  readonly copyTo: readonly (readonly [name: string, address: string])[];
  readonly subject: string;
  readonly defects: readonly string[];
  readonly parts: readonly {
    readonly type: string;
    readonly disposition: string | null;
    readonly name: string | null;
    readonly plainName: string | null;
    readonly encoding: string;
    readonly defects: readonly string[];
    /** In base64. */
    readonly content: string;
  }[];
}
/** What Python's email package reads in mails. */
export const readWithPython = (...files: readonly string[]): ReadMail[] =>
  JSON.parse(execFileSync(PYTHON, ['-c', READ, ...files], { encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, PYTHONIOENCODING: 'utf-8' } })) as ReadMail[];

export interface BareMail {
  /** As they stand, with continuation lines joined. */
  readonly headers: readonly string[];
  readonly parts: readonly { readonly headers: readonly string[]; readonly body: string }[];
}
/** The same by RFC 5322 and 2046 alone: lines, a blank one, boundaries. Multiparts inside are laid flat. */
export function readBare(text: string): BareMail {
  const end = text.indexOf('\r\n\r\n');
  const headers = text.slice(0, end).replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const body = text.slice(end + 4);
  const boundary = /^Content-Type: multipart\/.*boundary="([^"]+)"/im.exec(headers.join('\r\n'))?.[1];
  if (boundary === undefined) return { headers, parts: [{ headers, body }] };
  const inner = body.split(`--${boundary}`).slice(1, -1).map((part) => readBare(part.replace(/^\r\n/, '').replace(/\r\n$/, '')));
  return { headers, parts: inner.flatMap(({ parts }) => parts) };
}
