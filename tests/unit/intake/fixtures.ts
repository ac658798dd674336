import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRecommendations } from '../../../shared/intake/find-recommendations.ts';
import type { Findings } from '../../../shared/intake/findings.ts';
import type { Block, ReportText } from '../../../shared/intake/report-text.ts';

const folder = join(import.meta.dirname, '../../fixtures/reports');

export interface Expected {
  readonly themes: readonly { readonly number: string | null; readonly title: string }[];
  readonly recommendations: readonly {
    readonly ref: string;
    readonly kind: string;
    readonly theme: string | null;
    readonly text: string;
  }[];
  readonly possible: readonly string[];
  readonly leftOut: readonly string[];
  readonly warnings: readonly string[];
}

export const fixtureNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => name.replace('.expected.json', ''));

export const fixtureText = (name: string): string => readFileSync(join(folder, `${name}.txt`), 'utf8');
export const expectedOf = (name: string): Expected => JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as Expected;

export type Given = Partial<Omit<Block, 'text' | 'paragraph'>> & { readonly text: string };

/** A report made by hand: only what matters is given, places are counted. */
export const reportOf = (...given: readonly (Given | string)[]): ReportText => ({
  title: null,
  format: 'word',
  pageCount: null,
  warnings: [],
  blocks: given.map((one, index): Block => ({
    kind: 'paragraph',
    level: 0,
    marker: null,
    page: null,
    ...(typeof one === 'string' ? { text: one } : one),
    paragraph: index + 1,
  })),
});

export const heading = (level: number, text: string): Given => ({ kind: 'heading', level, text });
export const item = (text: string, marker: string | null = '•', level = 0): Given => ({ kind: 'listItem', level, marker, text });
/** A table by rows; the first is the header. Empty cells are no blocks. */
export const table = (rows: readonly (readonly string[])[], number = 0): readonly Given[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((text, column): readonly Given[] =>
      text === '' ? [] : [{ kind: 'tableCell', text, cell: { table: number, row, column } }],
    ),
  );

/** What is found in a report made by hand, and each recommendation of it with its reference. */
export const find = (...blocks: readonly (Given | string)[]): Findings => findRecommendations(reportOf(...blocks));
export const refs = (findings: Findings): readonly string[] => findings.recommendations.map(({ ref, text }) => `${ref} ${text}`);
