import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** What another program reads in a .docx: python-docx, LibreOffice, or the bare XML. */
export interface ReadTable {
  readonly rows: readonly (readonly string[])[];
}
export interface ReadDocument {
  readonly paragraphs: readonly { readonly text: string; readonly style: string; readonly numbering: string | null }[];
  readonly tables: readonly ReadTable[];
  readonly properties: Readonly<Record<string, string>>;
  readonly headers: readonly string[];
  readonly sections: readonly { readonly landscape: boolean }[];
}

const PYTHON = '/usr/bin/python3';
export const hasPythonDocx = existsSync(PYTHON) && spawnSync(PYTHON, ['-c', 'import docx']).status === 0;
const READ = `
import docx, json, sys
from docx.oxml.ns import qn
d = docx.Document(sys.argv[1])
def num(p):
    n = p._p.pPr.numPr if p._p.pPr is not None else None
    return None if n is None else str(n.numId.val)
def headers(s):
    return ([s.first_page_header] if s.different_first_page_header_footer else []) + [s.header]
c = d.core_properties
json.dump({
  'paragraphs': [{'text': p.text, 'style': p.style.name, 'numbering': num(p)} for p in d.paragraphs],
  'tables': [{'rows': [[cell.text for cell in row.cells] for row in t.rows]} for t in d.tables],
  'properties': {
    'title': c.title, 'subject': c.subject, 'author': c.author, 'lastModifiedBy': c.last_modified_by,
    'created': c.created.isoformat()[:19], 'modified': c.modified.isoformat()[:19],
  },
  'headers': [p.text for s in d.sections for h in headers(s) for p in h.paragraphs],
  'sections': [{'landscape': s.page_width > s.page_height} for s in d.sections],
}, sys.stdout)
`;
export const readWithPython = (file: string): ReadDocument =>
  JSON.parse(
    execFileSync(PYTHON, ['-c', READ, file], { encoding: 'utf8', maxBuffer: 1e8, env: { ...process.env, PYTHONIOENCODING: 'utf-8' } }),
  ) as ReadDocument;

const found = (command: string): boolean => spawnSync('which', [command]).status === 0;
export const hasLibreOffice = found('soffice') && found('pdftotext');
/** The pages' text as LibreOffice lays them out. A profile of its own, so that runs side by side do not wait for each other. */
export function pagesInLibreOffice(file: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'matters-word-'));
  try {
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file],
      { stdio: 'ignore', timeout: 3_600_000 },
    );
    return execFileSync('pdftotext', ['-layout', join(folder, basename(file).replace(/docx$/, 'pdf')), '-'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
      .split('\f')
      .slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
export const partsOfFile = (file: string): Record<string, string> => partsOf(readFileSync(file));
/** One element a line, and the long list of namespaces left out: XML that can be compared by eye. */
export const readable = (xml: string): string => xml.replace(/ (xmlns:\w+|mc:Ignorable)="[^"]*"/g, '').replace(/></g, '>\n<') + '\n';
