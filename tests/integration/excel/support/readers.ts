import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PYTHON = '/usr/bin/python3';
export const hasOpenpyxl = existsSync(PYTHON) && spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** A folder of its own that is gone when the work is done. */
export async function inFolder<Value>(work: (folder: string) => Promise<Value> | Value): Promise<Value> {
  const folder = mkdtempSync(path.join(tmpdir(), 'matters-excel-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface ReadCell {
  /** Dates as `2026-12-10T00:00:00`. */
  readonly value: string | number | null;
  /** openpyxl's word: `s` text, `n` number or nothing, `d` date, `f` formula. */
  readonly type: string;
  readonly format: string;
  readonly quotePrefix: boolean;
  readonly wrapped: boolean;
  readonly font: string;
  readonly size: number;
  /** The colour behind it as `FFRRGGBB`; null where there is none. */
  readonly fill: string | null;
}
export interface ReadSheet {
  readonly title: string;
  readonly state: string;
  readonly freeze: string | null;
  readonly merged: number;
  readonly tables: readonly { readonly name: string; readonly ref: string; readonly filter: string | null; readonly columns: readonly string[]; readonly stripes: boolean }[];
  readonly validations: readonly { readonly cells: string; readonly type: string; readonly formula: string }[];
  /** The notes that cells show when they are selected. */
  readonly prompts: readonly { readonly cells: string; readonly title: string; readonly words: string; readonly refuses: string | null }[];
  readonly isProtected: boolean;
  readonly conditions: readonly { readonly cells: string; readonly formula: string; readonly fill: string; readonly text: string }[];
  readonly hidden: number;
  readonly comments: number;
  readonly links: number;
  readonly orientation: string;
  readonly paper: number;
  readonly fitToWidth: number;
  readonly fitToHeight: number;
  readonly printTitles: string | null;
  readonly footer: string;
  readonly heights: Readonly<Record<string, number>>;
  readonly widths: Readonly<Record<string, number>>;
  readonly cells: readonly (readonly ReadCell[])[];
}
export interface ReadWorkbook {
  readonly title: string;
  readonly creator: string;
  readonly language: string;
  readonly created: string;
  readonly names: readonly string[];
  readonly sheets: readonly ReadSheet[];
}

const SCRIPT = `
import sys, json, datetime, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def cell(c):
    v = c.value
    return {'value': v.isoformat() if isinstance(v, (datetime.date, datetime.datetime)) else v, 'type': c.data_type, 'format': c.number_format,
            'quotePrefix': bool(c.quotePrefix), 'wrapped': bool(c.alignment.wrap_text), 'font': c.font.name, 'size': c.font.sz,
            'fill': c.fill.fgColor.rgb if c.fill.fill_type == 'solid' else None}
def sheet(s):
    rows = s.row_dimensions; cols = s.column_dimensions
    return {'title': s.title, 'state': s.sheet_state, 'freeze': s.freeze_panes, 'merged': len(s.merged_cells.ranges),
      'tables': [{'name': t.name, 'ref': t.ref, 'filter': t.autoFilter.ref if t.autoFilter else None, 'columns': [c.name for c in t.tableColumns], 'stripes': bool(t.tableStyleInfo and t.tableStyleInfo.showRowStripes)} for t in s.tables.values()],
      'validations': [{'cells': str(v.sqref), 'type': v.type, 'formula': v.formula1} for v in s.data_validations.dataValidation],
      'prompts': [{'cells': str(v.sqref), 'title': v.promptTitle, 'words': v.prompt, 'refuses': (v.errorStyle or 'stop') if v.type else None} for v in s.data_validations.dataValidation if v.showInputMessage],
      'isProtected': bool(s.protection.sheet),
      'conditions': [{'cells': str(k.sqref), 'formula': r.formula[0], 'fill': r.dxf.fill.bgColor.rgb, 'text': r.dxf.font.color.rgb} for k, rules in s.conditional_formatting._cf_rules.items() for r in rules],
      'hidden': sum(1 for d in list(rows.values()) + list(cols.values()) if d.hidden), 'comments': sum(1 for r in s.iter_rows() for c in r if c.comment), 'links': len(s._hyperlinks),
      'orientation': s.page_setup.orientation, 'paper': int(s.page_setup.paperSize), 'fitToWidth': s.page_setup.fitToWidth, 'fitToHeight': s.page_setup.fitToHeight,
      'printTitles': s.print_title_rows, 'footer': (s.oddFooter.left.text or '') + '|' + (s.oddFooter.right.text or ''),
      'heights': {str(k): d.height for k, d in rows.items() if d.height}, 'widths': {k: d.width for k, d in cols.items()},
      'cells': [[cell(c) for c in r] for r in s.iter_rows()]}
p = book.properties
print(json.dumps({'title': p.title, 'creator': p.creator, 'language': p.language, 'created': p.created.isoformat(), 'names': [n.name for n in book.defined_names.definedName], 'sheets': [sheet(s) for s in book.worksheets]}))
`;

/** What python's openpyxl makes of a workbook: a reader that shares nothing with the writer. */
export const readWorkbook = (bytes: Uint8Array): Promise<ReadWorkbook> =>
  inFolder((folder) => {
    const file = path.join(folder, 'tracker.xlsx');
    writeFileSync(file, bytes);
    return JSON.parse(execFileSync(PYTHON, ['-c', SCRIPT, file], { encoding: 'utf8', maxBuffer: 1 << 28 })) as ReadWorkbook;
  });

/** What LibreOffice makes of a file, converted to another type. */
export const converted = (bytes: Uint8Array, type: string, from = 'xlsx'): Promise<Uint8Array> =>
  inFolder((folder) => {
    writeFileSync(path.join(folder, `tracker.${from}`), bytes);
    const result = spawnSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', type, '--outdir', path.join(folder, 'out'), path.join(folder, `tracker.${from}`)],
      { encoding: 'utf8', timeout: 3_600_000 },
    );
    const made = existsSync(path.join(folder, 'out')) ? readdirSync(path.join(folder, 'out')) : [];
    if (made.length !== 1) throw new Error(`LibreOffice made ${made.length} files: ${result.stdout} ${result.stderr}`);
    return readFileSync(path.join(folder, 'out', made[0]!));
  });

export const textOfPdf = (bytes: Uint8Array): string => execFileSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8', maxBuffer: 1 << 26 });

/** CSV as LibreOffice's dialog saves it: UTF-8, cells as shown. */
export const CSV_AS_SHOWN = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true';
/** The same with the tick at "as shown" taken out. */
export const CSV_RAW = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';

export function cellsOfCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n"]*))(,|\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}
