import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folder, registry, value } from '../session/a-plan.ts';
import { mattersHere } from './run-cli.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/reports/', import.meta.url));
/** These hold nothing to accept, on purpose. */
const EMPTY: ReadonlySet<string> = new Set(['cabinet-paper.txt', 'without-recommendations.txt']);
const reports = ['', 'word', 'pdf'].flatMap((kind) =>
  readdirSync(path.join(FOLDER, kind)).filter((name) => /\.(txt|docx|pdf)$/.test(name) && !EMPTY.has(name)).map((name) => path.join(kind, name)));

describe('a plan can be made of every layout of a report', () => {
  // Regression: recommendations that hold several lines of the report were found, and then refused as not verbatim.
  test.each(reports)('%s', async (name) => {
    const dir = await folder();
    const report = path.join(FOLDER, name);
    const found = JSON.parse((await mattersHere(dir, 'import', report, '--json')).out) as { recommendations: { text: string }[] };
    expect(await mattersHere(dir, 'import', report, '--out', 'Plan.matters')).toMatchObject({ status: 0 });
    const { plan } = value(await registry().open(path.join(dir, 'Plan.matters'))).session;
    expect(plan.all('recommendation').map(({ text }) => text)).toEqual(found.recommendations.map(({ text }) => text));
  });
});
