import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { HouseTemplate } from '../../../electron/intake/template/house-template.ts';
import { packed } from '../../../electron/intake/template/template-bytes.ts';
import { parseTemplate } from '../../../electron/intake/template/parse-template.ts';
import { templateHandlers } from '../../../electron/ipc/template-handlers.ts';
import { PLACES } from '../../../electron/places.ts';
import { MOST_TEMPLATE_BYTES, templateId } from '../../../shared/domain/report-template.ts';
import type { TemplateDrawing } from '../../../shared/template/drawing.ts';
import { templateFileOf } from '../../../shared/template/kept-template.ts';
import { aDesk } from '../session/a-desk.ts';
import { folder, START, value } from '../session/a-plan.ts';
import { bytesOf, changed, fixture, proposed, readBytes, TEMPLATES, withBlocks } from './support/templates.ts';

/** A desk with a new plan on it, whose person chooses these files one after another. */
async function aCouncil(...file: (string | null)[]) {
  const set = aDesk({ file });
  value((await set.desk.start(START, 'Plan'))!);
  const { session } = set.desk.plan!;
  const house = new HouseTemplate(PLACES.intakeWorker);
  return { ...set, session, house, handlers: templateHandlers({ ...set, house, workerFile: PLACES.intakeWorker }) };
}
const drawn = (bytes: Uint8Array): TemplateDrawing | null => value(parseTemplate(bytes, { isDrawn: true })).drawing;
const tidy = fixture('templates', 'tidy.dotx');
const mapping = proposed(readBytes(bytesOf('tidy.dotx'))).mapping;

describe('a template from a file into the plan', () => {
  test.each(TEMPLATES)('%s is read, held, kept with what goes where in it, and read again from the plan byte for byte', async (name) => {
    const { session, house, handlers } = await aCouncil(fixture('templates', name));
    expect(value(await handlers['template:look'](null))).toBeNull();
    const chosen = value((await handlers['template:choose'](null))!);
    const read = readBytes(bytesOf(name));
    expect(chosen).toEqual({ name, digest: read.facts.digest, bytes: read.bytes.byteLength, facts: read.facts, drawing: drawn(read.bytes), isKept: false, before: null });
    expect(session.plan.council.reportTemplate).toBeNull();

    const { mapping: proposal } = proposed(read);
    expect(value(await handlers['template:keep']({ planId: session.planId, digest: chosen.digest, mapping: proposal })).label).toBe(`Took “${name}” as the Word template of reports`);
    expect(session.plan.council.reportTemplate).toEqual({ ...proposal, template: templateId(chosen.digest) });
    const { isKept: _isKept, before: _before, ...seen } = chosen;
    expect(value(await handlers['template:look'](null))).toEqual(seen);
    const kept = value(await house.of(session.plan))!;
    expect(Buffer.from(kept.bytes).equals(bytesOf(name))).toBe(true);
    expect(kept).toMatchObject({ name, mapping: proposal, spots: read.spots });
    value(session.undo());
    expect(value(await handlers['template:look'](null))).toBeNull();
  });

  test('another one comes with the one before to compare with, and the very same is known as such', async () => {
    const { session, handlers } = await aCouncil(tidy, tidy, fixture('templates', 'awkward.docx'), null);
    const first = value((await handlers['template:choose'](null))!);
    value(await handlers['template:keep']({ planId: session.planId, digest: first.digest, mapping }));
    expect(value((await handlers['template:choose'](null))!)).toMatchObject({ isKept: true, before: { digest: first.digest } });
    const other = value((await handlers['template:choose'](null))!);
    expect(other).toMatchObject({ name: 'awkward.docx', isKept: false, before: { name: 'tidy.dotx', digest: first.digest, facts: first.facts } });
    expect(await handlers['template:choose'](null)).toBeNull();
    // The one in hand and the plan's own can be kept, and nothing else.
    expect(value(await handlers['template:keep']({ planId: session.planId, digest: first.digest, mapping: { ...mapping, places: [] } })).label).toBe('Changed what goes where in the Word template “tidy.dotx”');
    expect(await handlers['template:keep']({ planId: session.planId, digest: 'f'.repeat(64), mapping })).toMatchObject({ ok: false, failure: { kind: 'templateNotInHand' } });
    expect(await handlers['template:keep']({ planId: 'plan-another', digest: other.digest, mapping })).toMatchObject({ ok: false, failure: { kind: 'noPlan' } });
    value(await handlers['template:keep']({ planId: session.planId, digest: other.digest, mapping }));
    expect(session.plan.council.reportTemplate?.template).toBe(templateId(other.digest));
  });

  test('what cannot be read is refused with its sentence, and so is one too large for a plan, which says how large it is', async () => {
    const dir = await folder();
    const [large, larger, none] = ['large.docx', 'larger.docx', 'none.docx'].map((name) => path.join(dir, name));
    await writeFile(large!, changed(bytesOf('tidy.dotx'), { 'word/media/noise.txt': () => randomBytes(2_500_000).toString('base64') }));
    await writeFile(larger!, Buffer.alloc(30 * 1024 * 1024, 'x'));
    await writeFile(none!, 'Not a template');
    const { session, handlers } = await aCouncil(large!, larger!, none!);
    expect(await handlers['template:choose'](null)).toMatchObject({ ok: false, failure: { kind: 'templateTooLargeForPlan', message: expect.stringMatching(/^The template is [23]\.\d MB large, and a plan holds one of up to 2 MB.*Compress Pictures/s) as string } });
    expect(await handlers['template:choose'](null)).toMatchObject({ ok: false, failure: { message: expect.stringMatching(/^The template is 30\.0 MB large/) as string } });
    expect(await handlers['template:choose'](null)).toMatchObject({ ok: false, failure: { kind: 'templateIsAnotherKind' } });
    expect(session.plan.council.reportTemplate).toBeNull();
  });

  test('reading one can be cancelled, and the window hears when it is over', async () => {
    const { handlers, told } = await aCouncil(tidy);
    const choosing = handlers['template:choose'](null);
    while (!told.some(({ event, told: one }) => event === 'task:progress' && one !== null)) await new Promise(setImmediate);
    void handlers['template:cancel'](null);
    expect(await choosing).toMatchObject({ ok: false, failure: { kind: 'readingCancelled' } });
    expect(told.filter(({ event }) => event === 'task:progress').map(({ told: one }) => one)).toEqual([{ task: 'reading a template', done: 0, total: 0, words: 'Reading tidy.dotx' }, null]);
  });
});

describe('a plan’s file is as hostile as any', () => {
  test('bytes that are missing or garbled are said, and the template brought again makes it whole', async () => {
    const { session, house, handlers } = await aCouncil(tidy);
    const { digest } = value((await handlers['template:choose'](null))!);
    value(await handlers['template:keep']({ planId: session.planId, digest, mapping }));
    const whole = templateFileOf(session.plan)!;
    const [piece] = session.plan.owned('templatepiece', templateId(digest));
    value(session.amend({ [piece!.id]: { base64: 'AAAA' }, [`${templateId(digest)}/templatepiece/77`]: { base64: 'BBBB', order: 77 } }, 'By another hand'));
    const another = new HouseTemplate(PLACES.intakeWorker);
    expect(await another.of(session.plan)).toMatchObject({ ok: false, failure: { kind: 'templateInPlan', message: expect.stringMatching(/“tidy\.dotx”, cannot be read\. Some of its file is missing or garbled\..*papers can be written without the template\. Bring it again/) as string } });
    value(await handlers['template:keep']({ planId: session.planId, digest, mapping }));
    expect(templateFileOf(session.plan)).toEqual(whole);
    expect(value(await another.of(session.plan))?.facts.digest).toBe(digest);
    value(session.amend({ [templateId(digest)]: { removed: true } }, 'By another hand'));
    expect(await house.of(session.plan)).toMatchObject({ ok: false, failure: { message: expect.stringContaining('did not come with this copy') as string } });
  });

  test('a template that was brought by no clerk is read like a stranger’s: with macros it is refused, and its name is only a name', async () => {
    const { session, house } = await aCouncil();
    const bytes = changed(withBlocks(''), { '[Content_Types].xml': (xml) => xml.replace('wordprocessingml.document.main', 'wordprocessingml.macro').replace('application/vnd.openxmlformats-officedocument.wordprocessingml.macro+xml', 'application/vnd.ms-word.document.macroEnabled.main+xml') });
    value(session.run({ do: 'template.keep', file: packed('../..\u202E/House.docx', bytes), mapping }));
    const read = await house.of(session.plan);
    expect(read).toMatchObject({ ok: false, failure: { message: expect.stringMatching(/“House\.docx”, cannot be read\. The template holds macros/) as string } });
    expect(bytes.byteLength).toBeLessThan(MOST_TEMPLATE_BYTES);
  });
});
