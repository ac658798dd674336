import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { trackerToXlsx } from '../../../electron/export/excel/tracker-to-xlsx.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { Division } from '../../../shared/tracker/division.ts';
import { trackerContent } from '../../../shared/tracker/tracker-content.ts';
import { ashbourneVale, ashbourneValePlan } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together } from '../../fixtures/plans/build-plan.ts';
import { manyActions } from './support/many-actions.ts';
import { converted, hasLibreOffice, hasOpenpyxl, inFolder } from './support/readers.ts';

const today = '2026-12-10';
const contentOf = (plan: Plan, by: Division) => trackerContent(plan, { by, today });

const PYTHON = '/usr/bin/python3';
/** openpyxl writes formulas without what they come to, so whoever reads its file has to work them out. */
const EDIT = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
for s in book.worksheets:
    for row in s.iter_rows():
        if row[0].value == sys.argv[2]:
            for c in row:
                if c.value == sys.argv[3]: c.value = sys.argv[4]
book.save(sys.argv[1])
`;
const READ = `
import sys, json, openpyxl
s = openpyxl.load_workbook(sys.argv[1], data_only=True)['Summary']
t = list(s.tables.values())[0]
print(json.dumps([[c.value for c in row] for row in s[t.ref]][1:]))
`;
type Counts = readonly (readonly (string | number)[])[];
const readCounts = (bytes: Uint8Array): Promise<Counts> => inFolder((folder) => {
  const file = path.join(folder, 'tracker.xlsx');
  writeFileSync(file, bytes);
  return JSON.parse(execFileSync(PYTHON, ['-c', READ, file], { encoding: 'utf8' })) as Counts;
});
/** The workbook with a status changed by openpyxl in every row of that reference. */
const edited = (bytes: Uint8Array, ref: string, from: string, to: string): Promise<Uint8Array> => inFolder((folder) => {
  const file = path.join(folder, 'tracker.xlsx');
  writeFileSync(file, bytes);
  execFileSync(PYTHON, ['-c', EDIT, file, ref, from, to]);
  return readFileSync(file);
});
const workedOut = async (bytes: Uint8Array): Promise<Counts> => readCounts(await converted(bytes, 'xlsx'));
const said = ({ summary }: ReturnType<typeof contentOf>): Counts => summary.rows.map(({ name, recommendations, statuses }) => [name, ...recommendations, statuses.reduce((sum, n) => sum + n), ...statuses]);
const written = (content: ReturnType<typeof contentOf>) => trackerToXlsx(content, { at: new Date('2026-12-10T09:30:00Z') });

describe.runIf(hasOpenpyxl && hasLibreOffice)('The counts of a tracker’s summary', () => {
  // Texts that a condition of COUNTIFS would take for something else.
  const odd = planOf(together(ashbourneVale, {
    theme: { t1: { title: '>3 *wild* “themes” & =more' } },
    action: { a7: { answers: ['recommendation/s1', 'recommendation/s2'] } },
  }));

  test.each([
    ['of a plan', ashbourneValePlan(), 'whole'], ['of many actions', manyActions(60), 'whole'], ['of odd words', odd, 'whole'],
    ['by owner', odd, 'owner'], ['by theme', odd, 'theme'], ['by committee', odd, 'committee'],
  ] as const)('%s stand in the file, and are what LibreOffice works out from its rows', async (_, plan, by) => {
    const content = contentOf(plan, by);
    const bytes = await written(content);
    expect(await readCounts(bytes)).toEqual(said(content));
    // An edit that changes nothing leaves formulas without what they come to.
    expect(await workedOut(await edited(bytes, 'nothing', '', ''))).toEqual(said(content));
  });

  test.each(['whole', 'owner'] as const)('follow a status that is changed in the rows, and count an action of two rows once (%s)', async (by) => {
    const content = contentOf(ashbourneValePlan(), by);
    const on = (counts: Counts, status: string) => counts.at(-1)![content.summary.headings.indexOf(status)];
    const before = said(content);
    // A3 answers two recommendations, and its status is changed in one row only: that of its first.
    const [first] = content.rows.filter(({ ref }) => ref.endsWith('A3'));
    const after = await workedOut(await edited(await written(content), first!.ref, first!.status, 'Complete'));
    expect(on(after, 'Complete')).toBe(Number(on(before, 'Complete')) + 1);
    expect(on(after, first!.status)).toBe(Number(on(before, first!.status)) - 1);
    expect(on(after, 'Actions')).toBe(on(before, 'Actions'));
  });
});
