import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { paperDraft } from '../../../electron/export/drafts.ts';
import type { PlanSession } from '../../../electron/session/plan-session.ts';
import { sha256 } from '../../../electron/storage/digest.ts';
import { pastOfPaper } from '../../../shared/frozen/past-of-paper.ts';
import { folder, value } from '../session/a-plan.ts';
import { beforeTheMeeting, freeze, made } from './before-the-meeting.ts';
import { fiftyChanges } from './fifty-changes.ts';

const textOf = (docx: Uint8Array): string => strFromU8(unzipSync(docx)['word/document.xml']!).replace(/<[^>]+>/g, ' ');

describe('what the committee saw', () => {
  test('is a point with the papers and the tracker that went to the meeting, each in its edition', async () => {
    const at = await beforeTheMeeting();
    const point = await freeze(at, at.november);
    expect(point).toMatchObject({ name: 'What Overview and Scrutiny Committee saw on 24 November 2026', meeting: at.november, madeOn: '2026-11-09' });
    expect(point.files.map(({ what, paper, edition }) => [what, paper, edition])).toEqual([['paper', at.first, 'public'], ['paper', at.partTwo, 'internal'], ['tracker', null, 'public']]);
    expect(point.files[1]!.name).toMatch(/not for publication\)\.docx$/);
    expect(at.session.history.undo).toBe('Froze what Overview and Scrutiny Committee saw on 24 November 2026');
    expect(value(await at.frozen['frozen:check']({ point: point.id }))).toEqual(['the same', 'the same', 'the same']);
  });

  test.each([1, 20])('after fifty later changes every document is made again byte for byte (seed %i)', async (seed) => {
    const dir = await folder();
    const at = await beforeTheMeeting(['a', 'b', 'c'].map((name) => path.join(dir, name)));
    const point = await freeze(at, at.november);
    expect(fiftyChanges(at.session, seed)).toHaveLength(50);
    expect(value(await at.frozen['frozen:check']({ point: point.id }))).toEqual(['the same', 'the same', 'the same']);
    for (const [n, file] of point.files.entries()) {
      const out = value((await at.frozen['frozen:write']({ point: point.id, at: n }))!);
      expect([out.notes, sha256(await readFile(out.path))]).toEqual([[], file.digest]);
    }
    expect(at.offered.map(({ offered }) => offered)).toEqual(point.files.map(({ name }) => name));
    const exempt = textOf(await readFile(path.join(dir, 'b')));
    expect(exempt).toContain('Review the contract');
    expect(textOf(await readFile(path.join(dir, 'a')))).not.toContain('Review the contract');
  });

  test('a document that comes out otherwise says so, and is written with that said', async () => {
    const dir = await folder();
    const at = await beforeTheMeeting([path.join(dir, 'a.docx'), path.join(dir, 'b.docx')]);
    const { frontier, files } = await freeze(at, at.november);
    const doctored = made(at.session, { do: 'point.freeze', meeting: at.november, fields: { frontier, files: [{ ...files[0]!, digest: 'a'.repeat(64) }] } });
    expect(value(await at.frozen['frozen:check']({ point: doctored }))).toEqual(['different']);
    expect(value((await at.frozen['frozen:write']({ point: doctored, at: 0 }))!).notes).toEqual([expect.stringContaining('Not the same as what was published: another version')]);
    // What an earlier form of documents was frozen with cannot be held against this one, unless its bytes are the same all the same.
    const older = made(at.session, { do: 'point.freeze', meeting: at.november, fields: { frontier, files: [{ ...files[0]!, digest: 'a'.repeat(64), form: 1 }, { ...files[2]!, form: 1 }] } });
    expect(value(await at.frozen['frozen:check']({ point: older }))).toEqual(['of another form', 'the same']);
    expect(value((await at.frozen['frozen:write']({ point: older, at: 0 }))!).notes).toEqual([expect.stringContaining('It cannot be compared byte for byte')]);
    // Of the form before this one, only papers that are not public came out otherwise.
    const before = made(at.session, { do: 'point.freeze', meeting: at.november, fields: { frontier, files: [{ ...files[0]!, form: 3 }, { ...files[1]!, digest: 'a'.repeat(64), form: 3 }, { ...files[2]!, form: 3 }] } });
    expect(value(await at.frozen['frozen:check']({ point: before }))).toEqual(['the same', 'of another form', 'the same']);
    const gone = made(at.session, { do: 'point.freeze', meeting: at.november, fields: { frontier: ['gonegonego:1'], files } });
    expect(value(await at.frozen['frozen:check']({ point: gone }))).toEqual(['cannot be made', 'cannot be made', 'cannot be made']);
  });

  test('words struck later are the reason where they stood in it', async () => {
    const at = await beforeTheMeeting();
    const point = await freeze(at, at.november);
    const change = [...at.session.record.graph.nodes.values()].find((node) => JSON.stringify(node.change).includes('Agree eight outcomes'))!.change.id;
    value(at.session.record.strike(change, { by: 'Asha Rahman', at: '2026-11-10T09:00:00.000Z', why: 'personal data' }, sha256));
    expect(value(await at.frozen['frozen:check']({ point: point.id }))).toContain('with words struck');
  });

  test('nothing is frozen for a cancelled meeting, nor while a recommendation does not say what the report says', async () => {
    const at = await beforeTheMeeting();
    value(at.session.run({ do: 'meeting.set', id: at.march, fields: { cancelled: true } }));
    expect(await at.frozen['frozen:freeze']({ meeting: at.march })).toMatchObject({ ok: false, failure: { kind: 'meetingCancelled' } });
    const forged = at.session.record.copy();
    forged.write('forger0000:1', { at: '2026-03-01T09:00:00Z', by: 'Somebody else', label: 'Tidied' }, { [at.session.plan.all('recommendation')[0]!.id]: { text: 'Do as you please' } }, sha256);
    at.session.takeIn(forged.changes());
    expect(await at.frozen['frozen:freeze']({ meeting: at.november })).toMatchObject({ ok: false, failure: { kind: 'notVerbatim' } });
    expect(at.session.plan.all('point')).toEqual([]);
  });
});

describe('a paper that was frozen for its meeting', () => {
  const contentOf = ({ session }: { session: PlanSession }, paper: string, today: string) => {
    const { order, notes } = value(paperDraft(session.plan, paper, today, { past: pastOfPaper(session.record, session.plan, session.plan.get('paper', paper), today) }));
    return { text: JSON.stringify(order), notes };
  };

  test('shows the plan as it stood in Appendix A and in its drafted words, here and in the exported file', async () => {
    const dir = await folder();
    const at = await beforeTheMeeting([path.join(dir, 'again.docx')]);
    const before = contentOf(at, at.first, '2026-11-09');
    await freeze(at, at.november);
    value(at.session.run({ do: 'action.setStatus', ids: [at.actions[1]], status: { is: 'off track', cause: 'No room', route: 'Find one' } }));
    value(at.session.run({ do: 'action.add', fields: { title: 'Thought of afterwards' } }));
    const after = contentOf(at, at.first, '2027-02-01');
    expect(after.text).not.toMatch(/Thought of afterwards|Find one/);
    expect(JSON.parse(after.text)).toEqual({ ...JSON.parse(before.text), content: { ...JSON.parse(before.text).content, asItStood: '2026-11-09' } });
    expect(after.notes).toContain('Appendix A shows the plan as it stood on 9 November 2026, for the paper’s meeting.');
    const out = value((await at.exports['export:paper']({ paper: at.first, edition: 'public', inTemplate: true }))!);
    expect(textOf(await readFile(out.path))).not.toContain('Thought of afterwards');
  });

  test('and frozen once more, it shows what was frozen last', async () => {
    const at = await beforeTheMeeting();
    await freeze(at, at.november);
    made(at.session, { do: 'action.add', fields: { title: 'Thought of afterwards' } });
    const again = await freeze(at, at.november);
    expect(again.name).toBe('What Overview and Scrutiny Committee saw on 24 November 2026 (frozen again on 9 November 2026)');
    expect(contentOf(at, at.first, '2027-02-01').text).toContain('Thought of afterwards');
    expect(value(await at.frozen['frozen:check']({ point: again.id }))).toEqual(['the same', 'the same', 'the same']);
  });

  test('the next one says what has changed since the committee last saw the plan', async () => {
    const at = await beforeTheMeeting();
    await freeze(at, at.november);
    value(at.session.run({ do: 'council.set', fields: { wordOffTrack: 'In trouble' } }));
    value(at.session.run({ do: 'action.setStatus', ids: [at.actions[1]], status: { is: 'off track', cause: 'No room', route: 'Find one' } }));
    value(at.session.run({ do: 'action.setDueDate', id: at.actions[2], dueOn: '2027-09-01', reason: 'Late', approvedBy: '' }));
    const second = at.paper('progress monitoring', 'Progress again', at.march);
    const { text } = contentOf(at, second, '2027-02-01');
    expect(text).toContain('The Committee last saw the plan as it stood on 9 November 2026. Since then, one action has become in trouble (A2).');
    expect(text).toMatch(/One target date has moved to a later day: A3 by \d+ weeks, to 1 September 2027\. The reason given for A3 is “Late”\./);
    expect(contentOf(at, at.first, '2026-11-09').text).not.toContain('last saw');
  });
});
