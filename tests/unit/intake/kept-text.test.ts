import { describe, expect, test } from 'vitest';
import { passage } from '../../../shared/domain/passage.ts';
import { blocksOf, passagesOf } from '../../../shared/intake/kept-text.ts';
import type { Block } from '../../../shared/intake/report-text.ts';
import { readPlainText } from '../../../shared/intake/text/read-plain-text.ts';
import { Copy } from '../record/copy.ts';
import { fixtureNames, fixtureText, heading, item, reportOf } from './fixtures.ts';

const kept = (blocks: ReturnType<typeof reportOf>) => {
  const passages = passagesOf(blocks);
  if (!passages.ok) throw new Error(passages.failure.message);
  return passages.value;
};
/** What is kept of a block: not where its cell stood, nor that it only looked like a heading. */
const withoutTheRest = ({ kind, level, text, marker, page, paragraph }: Block): Block => ({ kind, level, text, marker, page, paragraph });

describe('the text of a report, kept in a plan', () => {
  test.each(fixtureNames)('is the report again: %s', (name) => {
    const report = readPlainText(fixtureText(name));
    expect(blocksOf(kept(report))).toEqual(report.blocks.map(withoutTheRest));
  });

  test('fits the record, and its own schema, however it is made up', () => {
    const long = 'x'.repeat(98_000);
    const many = Array.from({ length: 4_000 }, (_, at) => item(`point ${at}`, `${at})`, at % 9));
    const report = reportOf(heading(1, 'A heading'), long, ...many, long, 'The end', { text: 'On a page', page: 12 });
    const passages = kept(report);
    expect(passages.length).toBeGreaterThan(3);
    expect(blocksOf(passages)).toEqual(report.blocks);
    const written = new Copy('Asha').write(Object.fromEntries(passages.map(({ from, paragraphs }, at) => [`review/main/passage/${at + 1}`, { from, paragraphs }])) as never);
    expect(Object.keys(written.edits)).toHaveLength(passages.length);
    for (const { paragraphs } of passages) expect(passage.fields.paragraphs.schema.safeParse(paragraphs).success).toBe(true);
  });

  test.each([
    ['a report of a thousand pages', reportOf(...Array.from({ length: 600 }, () => 'x'.repeat(1_000)))],
    ['a paragraph that no value can hold', reportOf('x'.repeat(99_990))],
  ])('not: %s', (_, report) => {
    expect(passagesOf(report)).toMatchObject({ ok: false, failure: { kind: 'reportTooLongToKeep' } });
  });
});
