import { describe, expect, it } from 'vitest';
import { stampWords } from '../../../../shared/returns/stamp.ts';
import { ReturnsInHand } from '../../../../electron/session/returns/returns-in-hand.ts';
import { aRound, copyOf, run, sheetOf, takeIn, value } from './a-round.ts';

const PROGRESS = { A1: { progress: 'Drafted' } };

/** A round with a file of Lee Park’s in it, and what each other file comes to. */
function setUp() {
  const round = aRound();
  const his = round.ask(round.lee, [round.narrative]);
  const aside = (...files: Parameters<ReturnsInHand['hold']>[0][number][]) => {
    round.hand.letGo(null);
    round.hand.hold(files);
    const { returns, aside: out } = value(round.hand.review(round.round));
    return { returns: returns.map(({ fileName }) => fileName), aside: out.map(({ why, sentence }) => [why, sentence]) };
  };
  return { ...round, his, aside };
}

describe('a file of which nothing can be taken in', () => {
  it('is said with its reason, and no file is lost', () => {
    const { session, his, aside } = setUp();
    const file = (stamp: string, fileName = 'Return.xlsx') => sheetOf(session, his, PROGRESS, { stamp, fileName });
    const own = { planId: session.planId, returnId: his, round: 'Round 1', owner: 'Lee Park' };
    expect(aside({ fileName: 'Locked.xlsx', sentence: '“Locked.xlsx” is locked with a password.' }).aside).toEqual([['unreadable', '“Locked.xlsx” is locked with a password.']]);
    expect(aside(file('Nothing of ours')).aside).toEqual([['another kind', '“Return.xlsx” is not a return made by Matters Arising: there is no line in it that begins with “Do not change”. Nothing of it came in. Ask its owner for the return that was sent out, or write down what it says as updates.']]);
    expect(aside(file(stampWords(own).replace(/.\)$/, '@)'))).aside).toMatchObject([['stamp changed', expect.stringContaining('it cannot be told which return this is')]]);
    expect(aside(file(stampWords({ ...own, planId: 'plan-aaaaaaaaaa' }))).aside).toEqual([['another plan', '“Return.xlsx” is the return of Lee Park in another plan. Nothing of it came in. Open that plan to take it in.']]);
    expect(aside(file(stampWords({ ...own, returnId: `${his}9` }))).aside).toEqual([
      ['unknown return', '“Return.xlsx” is the return of Lee Park, made from a copy of the plan that you have not taken in yet. Nothing of it came in, and the file is as it was. Merge that copy first.'],
    ]);
    expect(aside(sheetOf(session, his, PROGRESS, { headings: { ref: '', status: '', progress: '', nextStep: '', revisedDate: '', reason: '', evidence: '', asked: '', lastUpdate: '', action: '' }, tableIds: false })).aside)
      .toMatchObject([['another kind', expect.stringContaining('the table of actions cannot be found')]]);
  });
  it('is of another round: it is taken in there', () => {
    const { session, hand, meeting, lee, narrative, round, ask, his, aside } = setUp();
    const next = run(session, { do: 'round.add', fields: { meeting } });
    const theirs = ask(lee, [narrative], next);
    expect(aside(sheetOf(session, theirs, PROGRESS), sheetOf(session, his, PROGRESS, { fileName: 'Right.xlsx' }))).toEqual({
      returns: ['Right.xlsx'],
      aside: [['wrong round', '“Return of Lee Park.xlsx” is the return of Lee Park for Round 2, not for Round 1. Nothing of it came in. It can be taken in at Round 2, where it belongs.']],
    });
    expect(value(hand.review(next)).returns).toMatchObject([{ returnId: theirs }]);
    run(session, { do: 'round.set', id: round, fields: { closedOn: '2027-03-11' } });
    expect(aside(sheetOf(session, his, PROGRESS)).aside).toEqual([
      ['closed round', '“Return of Lee Park.xlsx” is the return of Lee Park, and Round 1 was closed on 11 March 2027. Nothing of it came in. Open the round again to take it in.'],
    ]);
  });
  it('was asked for by somebody whose copy is not here, or by a step that was taken back', () => {
    const { session, lee, narrative, round, his, ask, aside } = setUp();
    const tom = copyOf(session);
    run(tom, { do: 'action.set', ids: [narrative], fields: { detail: 'Of Tom’s' } });
    const frontier = [...tom.record.frontier()];
    const theirs = run(tom, { do: 'returns.ask', round, returns: [{ owner: lee, asks: [narrative], frontier, fileName: 'Return.xlsx' }] });
    const file = sheetOf(tom, theirs, PROGRESS);
    expect(aside(file).aside).toMatchObject([['unknown return', expect.stringContaining('Merge that copy first')]]);
    session.takeIn(tom.changes());
    expect(aside(file).returns).toEqual(['Return of Lee Park.xlsx']);
    const again = ask(lee, [narrative]);
    const undone = sheetOf(session, again, PROGRESS);
    value(session.undo());
    expect(aside(undone).aside).toMatchObject([['unknown return', expect.stringContaining('has been taken back in this plan')]]);
    expect(aside(sheetOf(session, his, PROGRESS)).returns).toHaveLength(1);
  });
  it('is there twice: once is enough, and of two versions the later one counts', () => {
    const { session, his, aside } = setUp();
    const file = (fileName: string, progress: string, savedOn: string | null) => sheetOf(session, his, { A1: { progress } }, { fileName, savedOn });
    expect(aside(file('One.xlsx', 'Drafted', '2027-02-12'), file('Forwarded.xlsx', 'Drafted', '2027-02-13'))).toEqual({
      returns: ['Forwarded.xlsx'], aside: [['twice', '“One.xlsx” says the same as “Forwarded.xlsx”: both are the return of Lee Park. One of them comes in.']],
    });
    expect(aside(file('One.xlsx', 'Drafted', '2027-02-12'), file('Two.xlsx', 'Published', '2027-02-14'))).toEqual({
      returns: ['Two.xlsx'], aside: [['older version', '“One.xlsx” and “Two.xlsx” are both the return of Lee Park. The later one, saved on 14 February 2027, comes in; nothing of the older one does.']],
    });
    const unclear = aside(file('One.xlsx', 'Drafted', '2027-02-12'), file('Two.xlsx', 'Published', '2027-02-12'));
    expect(unclear.returns).toEqual([]);
    expect(unclear.aside).toEqual([
      ['twice', '“One.xlsx” and “Two.xlsx” are both the return of Lee Park, say different things, and it cannot be told which is the later. Neither came in. Let go of the one that does not count.'],
      ['twice', '“Two.xlsx” and “One.xlsx” are both the return of Lee Park, say different things, and it cannot be told which is the later. Neither came in. Let go of the one that does not count.'],
    ]);
  });
  it('is not older than what was told by telephone meanwhile', () => {
    const { session, his, aside } = setUp();
    run(session, { do: 'returns.takenIn', takings: [{ return: his, fields: { as: 'word of mouth', says: 'nothing to report' } }] });
    expect(aside(sheetOf(session, his, PROGRESS, { savedOn: '2027-02-12' }))).toEqual({ returns: ['Return of Lee Park.xlsx'], aside: [] });
  });
  it('that cannot be read is told of each, also where two have one name', () => {
    const { aside } = setUp();
    const sentence = '“Return.xlsx” is locked with a password.';
    expect(aside({ fileName: 'Return.xlsx', sentence }, { fileName: 'Return.xlsx', sentence }).aside).toHaveLength(2);
  });
  it('the same bytes twice are one file in hand', () => {
    const { session, hand, his } = setUp();
    hand.hold([sheetOf(session, his, PROGRESS), sheetOf(session, his, PROGRESS, { fileName: 'Copy.xlsx' })]);
    expect(hand.told.returns).toEqual([{ returnId: his, fileName: 'Copy.xlsx' }]);
  });
  it('holds more than one return', () => {
    const { session, his, priya, savings, ask, aside } = setUp();
    const [one, other] = [sheetOf(session, his, PROGRESS), sheetOf(session, ask(priya, [savings]), {})];
    expect(aside({ ...one, sheets: [...one.sheets, ...other.sheets] }).aside).toMatchObject([['another kind', expect.stringContaining('holds more than one return')]]);
    // The sheet copied within the file is no second return.
    expect(aside({ ...one, sheets: [...one.sheets, { ...one.sheets[0]!, name: 'Return (2)' }] }).returns).toHaveLength(1);
  });
});

describe('a return with an older stamp', () => {
  it('is taken in, and says that it was made again since', () => {
    const { session, hand, lee, narrative, round, his, ask } = setUp();
    value(session.amend({ [his]: { askedOn: '2027-01-20' } }, 'Asked earlier'));
    ask(lee, [narrative]);
    hand.hold([sheetOf(session, his, PROGRESS)]);
    expect(value(hand.review(round)).returns[0]!.notices).toEqual(['It answers what was asked on 20 January 2027; the return was made again on 15 February 2027. What has changed in between is shown as a clash.']);
    expect(takeIn(hand, round).sentence).toBe('One return came in with 1 answer.');
  });
});
