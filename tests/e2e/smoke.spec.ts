import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from './harness/fixtures.ts';
import { clerksMorning } from './journeys/morning.ts';
import { ourReport } from './journeys/report-at-hand.ts';

/** The journey that also runs on the old real Electron: the text report all the way to both files. */
test('smoke: a text report becomes a plan, a paper and a tracker', async ({ app, page, dialogs, workDir }) => {
  test.setTimeout(180_000);
  const report = ourReport();
  const files = await clerksMorning(app, page, dialogs, report, workDir);
  expect(JSON.parse(readFileSync(files.plan, 'utf8'))).toMatchObject({ format: 'matters-arising/plan', version: 1 });
  expect(Object.keys(unzipSync(readFileSync(files.paper)))).toContain('word/document.xml');
  expect(Object.keys(unzipSync(readFileSync(files.tracker)))).toContain('xl/workbook.xml');
});
