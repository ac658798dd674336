import { describe, expect, it } from 'vitest';
import type { ReadSheet } from '../../../../shared/intake/sheet/read-sheet.ts';
import { RETURN_COLUMNS, type ReturnColumnKey } from '../../../../shared/returns/columns.ts';
import { answer, aRound, run, sheetOf, trouble, value, type SheetOptions, type Written } from './a-round.ts';

const KEYS = RETURN_COLUMNS.map(({ key }) => key);
/** What a file of Lee Park’s, asked about A1 and A2, comes to. */
function read(written: Readonly<Record<string, Written>>, options: SheetOptions = {}, change: (sheet: ReadSheet) => ReadSheet = (sheet) => sheet) {
  const round = aRound();
  const his = round.ask(round.lee, [round.narrative, round.forum]);
  round.hand.hold([change(sheetOf(round.session, his, written, options))]);
  const review = value(round.hand.review(round.round));
  const [only] = review.returns;
  const said = (only?.actions ?? []).map(({ ref, answers }) => [ref, ...answers.map(({ field, new: { words } }) => `${field}: ${words}`)].join(', '));
  return { ...round, his, review, said, notices: only?.notices ?? [], rowNotices: (only?.actions ?? []).flatMap(({ notices }) => notices), aside: review.aside };
}
const FILLED = { A1: { ...trouble('Two drafts written'), revisedDate: '30 June 2027', evidence: 'Draft 2' }, A2: { progress: 'Held in May' } };
const ALL = ['A1, status: At risk, progress: Two drafts written, date: 30 June 2027, evidence: Draft 2', 'A2, progress: Held in May'];

describe('the columns of a return that came back', () => {
  it('are found by their headings wherever they stand, whatever was put in between or left out', () => {
    const columns = ['+Theme', 'progress', 'ref', '+My notes', 'status', 'evidence', 'reason', 'revisedDate', 'nextStep'] as const;
    expect(read(FILLED, { columns })).toMatchObject({ said: ALL, notices: [] });
    expect(read(FILLED, { columns, tableIds: false })).toMatchObject({ said: ALL, notices: [] });
    expect(read(FILLED, { headings: { progress: ' PROGRESS: ', nextStep: 'Next\nstep' } })).toMatchObject({ said: ALL, notices: [] });
  });
  it('are found by the numbers of Excel’s table where their headings were renamed, which is said', () => {
    const headings = { progress: 'Where we are', evidence: 'Links' };
    const found = read(FILLED, { headings, columns: ['evidence', ...KEYS.filter((key) => key !== 'evidence'), '+Comments'] });
    expect(found.said).toEqual(ALL);
    expect(found.notices).toEqual([
      'The column “Progress” is called “Where we are” here. It was read all the same: see that its answers are where they belong.',
      'The column “Evidence” is called “Links” here. It was read all the same: see that its answers are where they belong.',
    ]);
  });
  it('are not taken by numbers that contradict their headings: some programs number a table anew', () => {
    const shifted = (sheet: ReadSheet): ReadSheet => ({ ...sheet, sheets: sheet.sheets.map((one) => ({ ...one, tableColumns: one.tableColumns!.map((column, index) => ({ ...column, id: index + 1 })) })) });
    // What was put in before the progress now has the number that the progress was sent with.
    const columns: (ReturnColumnKey | `+${string}`)[] = KEYS.flatMap((key) => (key === 'progress' ? ['+Comments' as const, key] : [key]));
    const found = read({ A1: { ...FILLED.A1, '+Comments': 'Not for the council' } as Written, A2: FILLED.A2 }, { columns, headings: { evidence: 'Links', progress: 'Where we are' } }, shifted);
    expect(found.said).toEqual(['A1, status: At risk, date: 30 June 2027']);
    expect(found.notices).toEqual(['The columns “Progress” and “Evidence” are gone from this return, so nothing of them can come in. It has “Comments”, “Where we are” and “Links”, with which it was not sent.']);
  });
  it('are told by what is left over where only one is', () => {
    const found = read(FILLED, { headings: { reason: 'Why' }, tableIds: false });
    expect(found.said).toEqual(ALL);
    expect(found.notices).toEqual(['The column “Reason for the change” is called “Why” here. It was read all the same: see that its answers are where they belong.']);
  });
  it('that are gone are said', () => {
    expect(read({ A2: FILLED.A2 }, { columns: KEYS.filter((key) => key !== 'evidence') }).notices).toEqual(['The column “Evidence” is gone from this return, so nothing of it can come in.']);
  });
});

describe('the rows of a return that came back', () => {
  it('are found by their reference in any order, among rows that say nothing', () => {
    const more = [{}, { action: 'Total' }, { ref: 'A1', status: 'On track' }];
    expect(read(FILLED, { more }, (sheet) => ({ ...sheet, sheets: sheet.sheets.map((one) => ({ ...one, rows: [...one.rows.slice(0, 4), ...one.rows.slice(4).reverse()] })) })).said.sort()).toEqual(ALL);
    expect(read({ A1: { ...FILLED.A1, ref: ' a 1 ' }, A2: FILLED.A2 }).said).toEqual(ALL);
  });
  it('are matched with the reference as it was when the return was made', () => {
    const { session, hand, lee, narrative, round, ask } = aRound();
    const his = ask(lee, [narrative]);
    const file = sheetOf(session, his, { A1: { progress: 'Drafted' } });
    value(session.amend({ [narrative]: { ref: 'A57' } }, 'Renumbered'));
    hand.hold([file]);
    expect(value(hand.review(round)).returns[0]!.actions).toMatchObject([{ id: narrative, ref: 'A57' }]);
  });
  it('that are nobody’s, somebody else’s or there twice are left out, and said', () => {
    const more = [
      { ref: 'A3', action: 'Publish a savings tracker', progress: 'Pasted in' }, { ref: 'A99', progress: 'Unknown' }, { progress: 'No reference' },
      { ref: 'A2', progress: 'Not held' },
    ];
    const found = read(FILLED, { more });
    expect(found.said).toEqual([ALL[0]]);
    expect(found.notices).toEqual([
      'A3 was not asked for in this return, so its row was left out. It is Priya Raman’s: ask them.',
      'A2 is there twice with different answers, so neither was taken. Ask which one holds.',
      '2 rows have no reference the plan knows (A99), so they were left out. The first, row 10, says “Unknown”.',
    ]);
    expect(read({ A1: { ...FILLED.A1, ref: '' }, A2: FILLED.A2 }).notices).toEqual([
      'Row 7 has no reference, so it was left out. It says “Two drafts written”.',
      'A1 is no longer in this return: nothing is known of it from it.',
    ]);
  });
  it('that were copied and left as they were take nothing from the one in which only the status was changed', () => {
    const asItWas = { ref: 'A1', status: 'Not started' };
    expect(read({ A1: { status: 'On track' } }, { more: [asItWas] }).said).toEqual(['A1, status: On track']);
    expect(read({}, { more: [{ ref: 'A1', status: 'On track' }] }).said).toEqual(['A1, status: On track']);
    const found = read({ A1: { status: 'On track' } }, { more: [{ ref: 'A1', status: 'Complete' }] });
    expect([found.said, found.notices]).toEqual([[], ['A1 is there twice with different answers, so neither was taken. Ask which one holds.']]);
  });
  it('say what is odd about their cells', () => {
    const found = read({
      A1: { status: '', progress: { text: 'Half done', formula: true }, evidence: { text: '#N/A', error: true }, reason: 'Busy' },
      A2: { status: 'Nearly there', progress: { text: 'Held', merged: { rows: 3, columns: 1 }, struck: true }, targetDate: { text: '1 May 2027', date: '2027-05-01' }, nextStep: { text: '', formula: true } },
    });
    expect(found.said).toEqual(['A1, progress: Half done', 'A2, status: , progress: Held']);
    expect(answer(found.review, found.forum, 'status').needs!.sentence).toBe('Its status says “Nearly there”, which is none of the council’s words for one.');
    expect(found.rowNotices).toEqual([
      'Its status was emptied, and stays as it is.',
      'It gives a reason, “Busy”, but neither a revised date nor a status that has one. It was left out.',
      '“Progress” is a formula: what it last came to was read.',
      '“Evidence” holds the error #N/A, so it was left out.',
      'The target date was changed to 1 May 2027 where it only says what stands. It was left out: a new date belongs in “Revised date”, with its reason.',
      'Some of “Progress” is struck through. It was read all the same.',
      '“Progress” is merged over 3 rows. It counts for this action alone.',
      '“Next step” is a formula, and the file does not hold its result. It was left out.',
    ]);
  });
  it('with 2,000 characters for a status ask for one of the council’s words', () => {
    const found = read({ A1: { status: 'Well, '.repeat(333) } });
    const { needs, draft } = answer(found.review, found.narrative, 'status');
    expect(needs!.sentence.length).toBeLessThan(200);
    expect(draft).toMatchObject({ field: 'status', is: null });
  });
  it('that leave everything as it was say nothing', () => {
    expect(read({})).toMatchObject({ said: [], notices: [], rowNotices: [], aside: [] });
    // The date that stands, typed again, is no move.
    expect(read({ A1: { revisedDate: '31 March 2027' } }).said).toEqual([]);
  });
  it('read the status in the council’s own words, as they were when the return was made', () => {
    const { session, hand, lee, narrative, round, ask } = aRound();
    run(session, { do: 'council.set', fields: { wordOnTrack: 'Going well' } });
    const his = ask(lee, [narrative]);
    const file = sheetOf(session, his, { A1: { status: 'going  WELL' } });
    run(session, { do: 'council.set', fields: { wordOnTrack: 'Green' } });
    hand.hold([file]);
    expect(answer(value(hand.review(round)), narrative, 'status').new).toMatchObject({ words: 'Green', status: 'on track' });
  });
  it('tell a new cause of a trouble that stays, unless the reason is for a date', () => {
    const { session, hand, lee, narrative, round, ask } = aRound();
    run(session, { do: 'action.setStatus', ids: [narrative], status: { is: 'at risk', cause: 'No money', route: 'Bid in May' } });
    const his = ask(lee, [narrative]);
    hand.hold([sheetOf(session, his, { A1: { reason: 'No people' } })]);
    expect(answer(value(hand.review(round)), narrative, 'status').new.more).toEqual([{ label: 'Cause', words: 'No people' }, { label: 'Route to green', words: 'Bid in May' }]);
    hand.letGo(null);
    hand.hold([sheetOf(session, his, { A1: { reason: 'No people', revisedDate: '30 June 2027' } })]);
    expect(value(hand.review(round)).returns[0]!.actions[0]!.answers.map(({ field }) => field)).toEqual(['date']);
  });
});
