import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { printHandlers } from '../../../electron/ipc/print-handlers.ts';
import type { Press } from '../../../electron/ipc/ports.ts';
import { WrittenFiles } from '../../../electron/ipc/written-files.ts';
import { PUBLIC } from '../../../shared/domain/classification.ts';
import { aDesk } from '../session/a-desk.ts';
import { folder, START, value } from '../session/a-plan.ts';

const EXEMPT = { ...PUBLIC, level: 'exempt' as const, paragraphs: [3] };
type Outcome = Awaited<ReturnType<Press['print']>>;

/** A plan with a public and an exempt paper. Chromium is not asked here: what it would have been given is kept. */
async function aPrinter(answers: Parameters<typeof aDesk>[0] = {}, outcome: Outcome = 'printed') {
  const set = aDesk(answers);
  value(await set.desk.start(START, 'x'));
  const { session } = set.desk.plan!;
  const add = (subject: string, classification = PUBLIC) => value(session.run({ do: 'paper.add', fields: { subject, type: 'response to the review', classification }, sections: [] })).made!;
  const laid: string[] = [];
  const press: Press = {
    pdf: (html) => (laid.push(html), Promise.resolve(Buffer.from('%PDF-1.4'))),
    print: (html) => (laid.push(html), Promise.resolve(outcome)),
  };
  const written = new WrittenFiles();
  return { ...set, laid, written, open: add('Peer challenge: response'), exempt: add('Sale of the depot', EXEMPT), handlers: printHandlers({ ...set, written, press }) };
}

describe('a paper as PDF', () => {
  test('is written where the person says, under the name of the Word file, and can be opened from the window', async () => {
    const file = path.join(await folder(), 'Paper.pdf');
    const { handlers, open, laid, offered, written, asked } = await aPrinter({ where: [file] });
    expect(value((await handlers['export:pdf']({ paper: open, edition: null }))!)).toMatchObject({ path: file, fileName: 'Paper.pdf' });
    expect(await readFile(file, 'utf8')).toBe('%PDF-1.4');
    expect(offered).toEqual([{ purpose: 'pdf', offered: 'Cabinet – Peer challenge – response.pdf' }]);
    expect([written.has(file), asked]).toEqual([true, ['where pdf']]);
    expect(laid[0]).toContain('<title>Peer challenge: response</title>');
    expect(laid[0]).not.toContain('Not for publication');
  });
  test('has what was still being typed in it', async () => {
    const { handlers, desk, open, laid, page } = await aPrinter({ where: [path.join(await folder(), 'a.pdf')] });
    page.typing = () => void value(desk.plan!.session.run({ do: 'paper.set', id: open, fields: { subject: 'Typed in the last moment' } }));
    value((await handlers['export:pdf']({ paper: open, edition: null }))!);
    expect(laid[0]).toContain('<title>Typed in the last moment</title>');
  });
  test('is not written where the dialog is cancelled, over a plan, or into a folder that is not there', async () => {
    const dir = await folder();
    const plan = path.join(dir, 'Plan.matters');
    const { handlers, desk, open } = await aPrinter({ where: [plan, null, plan, path.join(dir, 'none', 'a.pdf')] });
    value((await desk.saveAs())!);
    expect(await handlers['export:pdf']({ paper: open, edition: null })).toBeNull();
    expect(await handlers['export:pdf']({ paper: open, edition: null })).toMatchObject({ ok: false, failure: { kind: 'overThePlan' } });
    expect(await handlers['export:pdf']({ paper: open, edition: null })).toMatchObject({ ok: false, failure: { message: expect.stringContaining('not') as string } });
    expect((await readdir(dir)).filter((name) => name.endsWith('.pdf'))).toEqual([]);
  });
});

describe('what is not public', () => {
  test('of a public report leaves with it only where its exempt edition is asked for by name, and that was agreed', async () => {
    const dir = await folder();
    const { desk, handlers, open, laid, asked, offered } = await aPrinter({ notPublic: [false, true, true], where: [path.join(dir, 'public.pdf'), path.join(dir, 'exempt.pdf')] });
    expect(await handlers['export:pdf']({ paper: open, edition: 'exempt' })).toMatchObject({ ok: false, failure: { kind: 'nothingExempt' } });
    const { session } = desk.plan!;
    const blocks = [{ type: 'paragraph', runs: [{ text: 'The reserve price of the depot' }] }];
    const section = value(session.run({ do: 'section.add', paper: open, name: 'financial', blocks })).made!;
    value(session.run({ do: 'section.set', id: section, fields: { classification: EXEMPT } }));
    value((await handlers['export:pdf']({ paper: open, edition: null }))!);
    expect(asked).toEqual(['where pdf']);
    expect(await handlers['export:pdf']({ paper: open, edition: 'exempt' })).toBeNull();
    expect(laid.map((html) => html.includes('reserve price'))).toEqual([false]);
    value((await handlers['export:pdf']({ paper: open, edition: 'exempt' }))!);
    value((await handlers['paper:print']({ paper: open, edition: 'exempt' }))!);
    expect(laid.map((html) => html.includes('reserve price'))).toEqual([false, true, true]);
    expect(asked.filter((question) => question.startsWith('not public'))).toHaveLength(3);
    expect(offered.map(({ offered: name }) => name)).toEqual(['Cabinet – Peer challenge – response.pdf', expect.stringMatching(/exempt appendix.*not for publication.*\.pdf$/)]);
    expect((await readdir(dir)).sort()).toEqual(['exempt.pdf', 'public.pdf']);
  });
  test('leaves neither as PDF nor to a printer unless the person says so, and then says on every page what it is', async () => {
    const dir = await folder();
    const { handlers, exempt, laid, asked, offered } = await aPrinter({ notPublic: [false, false, true, true], where: [path.join(dir, 'a.pdf')] });
    expect(await handlers['export:pdf']({ paper: exempt, edition: null })).toBeNull();
    expect(await handlers['paper:print']({ paper: exempt, edition: null })).toBeNull();
    expect(laid).toEqual([]);
    expect(asked.slice(0, 3)).toEqual(['not public Sale of the depot', expect.stringMatching(/^Not for publication\. Exempt .*paragraph 3/), 'Save it as PDF…']);
    value((await handlers['export:pdf']({ paper: exempt, edition: null }))!);
    value((await handlers['paper:print']({ paper: exempt, edition: null }))!);
    expect(offered[0]!.offered).toBe('Cabinet – Exempt report (not for publication).pdf');
    for (const html of laid) expect(html.match(/@top-left \{ content: "Not for publication"/g)?.length).toBe(html.match(/<article /g)!.length);
    expect(laid).toHaveLength(2);
  });
});

describe('printing', () => {
  test('is done, or given up by the person, without a word', async () => {
    const done = await aPrinter();
    expect(await done.handlers['paper:print']({ paper: done.open, edition: null })).toEqual({ ok: true, value: null });
    const given = await aPrinter({}, 'cancelled');
    expect(await given.handlers['paper:print']({ paper: given.open, edition: null })).toBeNull();
  });
  test('that the system cannot do is said with the system’s reason, and with what to do', async () => {
    const { handlers, open } = await aPrinter({}, { why: 'Invalid printer settings' });
    expect(await handlers['paper:print']({ paper: open, edition: null })).toEqual({ ok: false, failure: { kind: 'notPrinted', message: 'The paper was not printed: the system says “Invalid printer settings”. The plan is as it was. Look at the printer and print again, or save the paper as PDF.' } });
  });
  test('needs a plan, and the paper in it', async () => {
    const { handlers, desk } = await aPrinter({ keep: ['discard'] });
    expect(await handlers['paper:print']({ paper: 'paper/gone', edition: null })).toMatchObject({ ok: false, failure: { kind: 'paperNotFound' } });
    await desk.close();
    expect(await handlers['paper:print']({ paper: 'paper/gone', edition: null })).toMatchObject({ ok: false, failure: { kind: 'noPlan' } });
  });
});
