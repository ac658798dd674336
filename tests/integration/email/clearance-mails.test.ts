import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { clearanceMailHandlers } from '../../../electron/ipc/clearance-mail-handlers.ts';
import { WrittenMails } from '../../../electron/ipc/mail-drafts.ts';
import { mailHandlers } from '../../../electron/ipc/mail-handlers.ts';
import { WrittenFiles } from '../../../electron/ipc/written-files.ts';
import { PLACES } from '../../../electron/places.ts';
import type { Command } from '../../../shared/commands/decide.ts';
import type { ClearanceOrder } from '../../../shared/contract/mails.ts';
import { PUBLIC } from '../../../shared/domain/classification.ts';
import { clearanceStandings } from '../../../shared/papers/clearance-standing.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import { partVersions } from '../../../shared/papers/part-versions.ts';
import { aDesk } from '../session/a-desk.ts';
import { folder, START, surroundings, value } from '../session/a-plan.ts';
import { hasPython, readBare, readWithPython } from './readers.ts';

/** A report with legal implications that are written, and somebody who can clear them. */
async function aReport(answers: Parameters<typeof aDesk>[0]) {
  const set = aDesk(answers);
  value(await set.desk.start(START, 'x'));
  const { session } = set.desk.plan!;
  set.settings.set('preferences', { ...set.settings.get('preferences'), name: 'Joe Sutcliffe', role: 'Clerk' });
  const made = (command: Command) => value(session.run(command)).made!;
  value(session.run({ do: 'council.setSection', name: 'legal', fields: { clearedBy: 'Monitoring Officer' } }));
  const person = made({ do: 'person.add', fields: { name: 'Zoë Ó Briain', post: 'Monitoring Officer', email: 'zoe@av.example' } });
  const paper = made({ do: 'paper.add', fields: { type: 'response to the review', subject: 'Peer challenge' }, sections: [] });
  const section = made({ do: 'section.add', paper, name: 'legal', blocks: [
    { type: 'paragraph', runs: [{ text: 'The council may “do” this & more <soon>, see ' }, { text: 'the Act', link: 'https://www.legislation.gov.uk/' }, { text: ':' }] },
    { type: 'numbered', runs: [{ text: 'section 1', bold: true }] }, { type: 'bullet', level: 1, runs: [{ text: 'a general power' }] }, { type: 'numbered', runs: [{ text: 'section 2' }] },
    { type: 'table', runs: [{ text: 'Costs' }], rows: [['Year', 'Cost'], ['2026', '£5']] },
  ] });
  const [written, mails] = [new WrittenFiles(), new WrittenMails()];
  const outside: string[] = [];
  const handlers = {
    ...clearanceMailHandlers({ ...set, written, mails, now: surroundings().now, workerFile: PLACES.exportWorker }),
    ...mailHandlers({ mails, outside: { copy: (words) => outside.push(words), beginMail: (link) => Promise.resolve(outside.push(link) > 0) } }),
  };
  const order: ClearanceOrder = { paper, section: 'legal', office: 'Monitoring Officer', person, note: '', withheldToo: [] };
  const standing = () => {
    const one = session.plan.get('paper', paper)!;
    return clearanceStandings(session.plan, one, ['legal'], partVersions(session.plan, one, value(paperContent(session.plan, paper, { today: session.today })), { today: session.today }));
  };
  return { ...set, session, made, paper, person, section, written, outside, handlers, order, standing };
}

describe('asking for a clearance', () => {
  test('writes a draft with the words of the section, plain and HTML, notes who was asked about which words, and opens nothing', async () => {
    const dir = await folder();
    const file = path.join(dir, 'Clearance.eml');
    const { handlers, order, session, written, standing, section, outside } = await aReport({ where: [file] });
    const { drafts, problem } = value((await handlers['mail:askClearance']({ ...order, note: 'By Friday, please.' }))!);
    expect([problem, drafts]).toEqual([null, [{ path: file, fileName: 'Clearance.eml', owner: 'Zoë Ó Briain' }]]);
    expect([written.has(file), outside]).toEqual([true, []]);
    expect(standing()).toMatchObject([{ is: 'asked', office: 'Monitoring Officer', section: 'legal', askedOfOtherWords: false, request: { person: order.person, askedOn: session.today } }]);
    value(session.run({ do: 'section.write', id: section, blocks: [{ type: 'paragraph', runs: [{ text: 'Something else.' }] }] }));
    expect(standing()).toMatchObject([{ is: 'asked', askedOfOtherWords: true }]);

    const text = await readFile(file, 'latin1');
    const bare = readBare(text);
    expect(bare.headers).toContain('X-Unsent: 1');
    expect(bare.headers.filter((header) => /^(from|cc|bcc):/i.test(header))).toEqual([]);
    expect(bare.parts.map(({ headers }) => headers.find((header) => header.startsWith('Content-Type'))!.split(';')[0])).toEqual(['Content-Type: text/plain', 'Content-Type: text/html']);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    if (!hasPython) return;
    const [read] = readWithPython(file);
    expect([read!.defects, read!.to, read!.subject]).toEqual([[], [['Zoë Ó Briain', 'zoe@av.example']], 'For clearance: Peer challenge – Legal Implications']);
    const [plain, html] = read!.parts.map(({ content }) => Buffer.from(content, 'base64').toString('utf8').replaceAll('\r\n', '\n'));
    expect(plain).toMatch(/^Dear Zoë Ó Briain,\n\nBy Friday, please\.\n\nPlease look at the section “Legal Implications” of the report “Peer challenge”/);
    expect(plain).toContain('LEGAL IMPLICATIONS\n\nThe council may “do” this & more <soon>, see the Act:\n\n1. section 1\n   - a general power\n2. section 2\n\nTable 1: Costs\n- Year: 2026\n  Cost: £5');
    expect(html).toContain('<h2>Legal Implications</h2>\n<p>The council may “do” this &amp; more &lt;soon&gt;, see <a href="https://www.legislation.gov.uk/">the Act</a>:</p>\n<ol><li><b>section 1</b><ul><li>a general power</li></ul></li><li>section 2</li></ol>');
    expect(html).toMatch(/<th scope="col"[^>]*>Year<\/th>.*<td[^>]*>£5<\/td>/s);
    expect(html).not.toMatch(/src=|<script|url\(/i);
  });

  test('can be begun, or copied, where no program opens drafts', async () => {
    const file = path.join(await folder(), 'Clearance.eml');
    const { handlers, order, outside } = await aReport({ where: [file] });
    value((await handlers['mail:askClearance'](order))!);
    value(await handlers['mail:begin']({ path: file }));
    expect(outside).toEqual([expect.stringContaining('1. section 1'), expect.stringMatching(/^mailto:zoe@av\.example\?subject=For%20clearance/)]);
  });

  test('what is not public goes only where it was asked for by its name', async () => {
    const dir = await folder();
    const { handlers, order, session, section } = await aReport({ where: [path.join(dir, 'Without.eml'), path.join(dir, 'With.eml')] });
    value(session.run({ do: 'section.write', id: section, blocks: [{ type: 'paragraph', runs: [{ text: 'The KINGFISHER settlement.' }] }] }));
    value(session.run({ do: 'section.set', id: section, fields: { classification: { ...PUBLIC, level: 'exempt', paragraphs: [3] } } }));
    value((await handlers['mail:askClearance'](order))!);
    value((await handlers['mail:askClearance']({ ...order, withheldToo: ['legal'] }))!);
    const [without, with_] = await Promise.all(['Without.eml', 'With.eml'].map(async (name) => readBare(await readFile(path.join(dir, name), 'latin1')).parts.map(({ body }) => body.includes('KINGFISHER'))));
    expect([without, with_]).toEqual([[false, false], [true, true]]);
  });

  test('a dialog that is cancelled, a paper or person that is gone, a section that is not in the paper: nothing is written or noted', async () => {
    const dir = await folder();
    const { handlers, order, session } = await aReport({ where: [null] });
    expect(await handlers['mail:askClearance'](order)).toBeNull();
    expect(await handlers['mail:askClearance']({ ...order, paper: 'paper/gone' })).toMatchObject({ ok: false, failure: { kind: 'notInPlan' } });
    expect(await handlers['mail:askClearance']({ ...order, person: 'person/gone' })).toMatchObject({ ok: false, failure: { kind: 'notInPlan' } });
    expect(await handlers['mail:askClearance']({ ...order, section: 'climate' })).toMatchObject({ ok: false, failure: { kind: 'notInThePaper' } });
    expect([session.plan.all('clearancerequest'), await readdir(dir)]).toEqual([[], []]);
  });
});
