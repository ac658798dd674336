import { describe, expect, it } from 'vitest';
import { ReturnsInHand } from '../../../electron/session/returns/returns-in-hand.ts';
import { updatesOf } from '../../../shared/domain/facts.ts';
import { answer, aRound, copyOf, meet, run, sheetOf, takeIn, trouble, value } from '../../unit/returns/taking/a-round.ts';

describe('taking in returns', () => {
  it('brings each return in its owner’s name, notes in the clerk’s that it is in, and one undo takes all of it back', () => {
    const { session, hand, lee, priya, narrative, forum, savings, round, ask } = aRound();
    const [his, hers] = [ask(lee, [narrative, forum]), ask(priya, [savings])];
    const before = session.plan;
    hand.hold([
      sheetOf(session, his, { A1: { ...trouble('Two drafts written'), revisedDate: '30 June 2027', evidence: 'https://ashbournevale.gov.uk/narrative' }, A2: { progress: 'The first forum met', revisedDate: { text: '1 Sep 2027', date: '2027-09-01' } } }),
      sheetOf(session, hers, { A3: { status: 'Complete', evidence: 'Tracker on the website' } }, { fileName: 'Return of Priya Raman.xlsx' }),
    ]);
    const looked = value(hand.review(round));
    expect(session.plan).toBe(before);
    expect(looked.returns.map(({ owner, actions }) => [owner.name, actions.map(({ ref, answers }) => [ref, ...answers.map(({ field }) => field)])])).toEqual([
      ['Lee Park', [['A1', 'status', 'progress', 'date', 'evidence'], ['A2', 'progress', 'date']]],
      ['Priya Raman', [['A3', 'status', 'evidence']]],
    ]);
    expect(answer(looked, narrative, 'status')).toMatchObject({
      old: { words: 'Not started' }, theirs: null, clash: null, needs: null,
      new: { words: 'At risk', status: 'at risk', more: [{ label: 'Cause', words: 'The supplier withdrew' }, { label: 'Route to green', words: 'Ask for a second supplier' }] },
    });
    expect(answer(looked, narrative, 'date')).toMatchObject({ old: { words: '31 March 2027' }, new: { words: '30 June 2027', more: [{ label: 'Reason', words: 'The supplier withdrew' }] } });

    expect(takeIn(hand, round)).toMatchObject({ sentence: 'Two returns came in with 8 answers.', clashes: 0, inHand: 0 });
    const { plan } = session;
    expect(plan.get('action', narrative)).toMatchObject({ status: { is: 'at risk', cause: 'The supplier withdrew' }, dueOn: '2027-06-30', originalDueOn: '2027-03-31' });
    expect(updatesOf(plan, narrative)).toMatchObject([{ round, madeOn: '2027-02-12', madeBy: 'Lee Park', status: 'at risk', progress: 'Two drafts written', nextStep: 'Ask for a second supplier' }]);
    expect(plan.owned('move', narrative)).toMatchObject([{ from: '2027-03-31', to: '2027-06-30', reason: 'The supplier withdrew', movedOn: '2027-02-12' }]);
    expect(plan.owned('evidence', narrative)).toMatchObject([{ where: 'https://ashbournevale.gov.uk/narrative', givenOn: '2027-02-12' }]);
    // A first date is no move.
    expect(plan.get('action', forum)).toMatchObject({ dueOn: '2027-09-01', originalDueOn: '2027-09-01' });
    expect(plan.owned('move', forum)).toEqual([]);
    expect(plan.get('action', savings)!.status).toEqual({ is: 'proposed complete', evidence: 'Tracker on the website', proposedOn: '2027-02-12' });
    const told = session.changes().filter(({ label }) => /^(Sent in|Took in)/.test(label ?? '')).map(({ by, at, label }) => `${by}, ${at}: ${label}`);
    expect(told.sort()).toEqual([
      'Asha Rahman, 2027-02-15T09:30:00Z: Took in 2 returns', 'Lee Park, 2027-02-12T12:00:00Z: Sent in their return for Round 1', 'Priya Raman, 2027-02-12T12:00:00Z: Sent in their return for Round 1',
    ]);
    expect(plan.owned('taking', his)).toMatchObject([{ takenOn: '2027-02-15', returnedOn: '2027-02-12', as: 'a workbook', says: 'something new', fileName: 'Return of Lee Park.xlsx' }]);

    expect(session.history.undo).toBe('Took in 2 returns');
    expect(value(session.undo()).left).toEqual([]);
    for (const id of [narrative, forum, savings]) {
      expect(session.plan.get('action', id)).toEqual(before.get('action', id));
      expect(['update', 'move', 'evidence'].flatMap((kind) => session.plan.owned(kind as 'update', id))).toEqual([]);
    }
    expect(session.plan.owned('taking', his)).toEqual([]);
    value(session.redo());
    expect(session.plan.owned('taking', his)).toHaveLength(1);
    expect(session.plan.get('action', savings)!.status.is).toBe('proposed complete');
  });

  it('sets back what is kept out, by the clerk’s own change, which says so', () => {
    const { session, hand, lee, narrative, round, ask } = aRound();
    const his = ask(lee, [narrative]);
    hand.hold([sheetOf(session, his, { A1: { ...trouble('Two drafts written'), revisedDate: '30 June 2027' } })]);
    const taken = takeIn(hand, round, (review) => ({ kept: [answer(review, narrative, 'date').key] }));
    expect(taken.sentence).toBe('One return came in with 3 answers, of which 1 was kept out.');
    expect(session.plan.get('action', narrative)).toMatchObject({ dueOn: '2027-03-31', status: { is: 'at risk' } });
    expect(session.plan.owned('move', narrative)).toEqual([]);
    expect(session.changes().at(-1)).toMatchObject({ by: 'Asha Rahman', label: 'Took in the return of Lee Park; kept the target date of A1 as it was' });
    // The owner’s own change is whole.
    const theirs = session.changes().find(({ by }) => by === 'Lee Park')!;
    expect(JSON.stringify(theirs)).toContain('2027-06-30');
    value(session.undo());
    expect(session.plan.get('action', narrative)).toMatchObject({ dueOn: '2027-03-31', status: { is: 'not started' } });
  });

  it('takes what is edited as the clerk put it', () => {
    const { session, hand, lee, narrative, round, ask } = aRound();
    const his = ask(lee, [narrative]);
    hand.hold([sheetOf(session, his, { A1: { ...trouble('Two drafts writen'), revisedDate: '30 June 2027' } })]);
    const edited = (review: Parameters<typeof answer>[0]) => [
      { key: answer(review, narrative, 'progress').key, value: { field: 'progress', progress: 'Two drafts written', nextStep: '' } },
      { key: answer(review, narrative, 'date').key, value: { field: 'date', dueOn: '2027-07-31', reason: 'The supplier withdrew, and August is no time to start' } },
    ] as const;
    takeIn(hand, round, (review) => ({ edited: edited(review) }));
    expect(updatesOf(session.plan, narrative)).toMatchObject([{ progress: 'Two drafts written', nextStep: '', madeBy: 'Lee Park' }]);
    expect(session.plan.get('action', narrative)!.dueOn).toBe('2027-07-31');
    expect(session.plan.owned('move', narrative)).toMatchObject([{ to: '2027-07-31', reason: 'The supplier withdrew, and August is no time to start' }]);
    expect(session.changes().at(-1)!.label).toBe('Took in the return of Lee Park; edited the progress of A1 and the target date of A1');
    value(session.undo());
    expect(session.plan.get('action', narrative)!.dueOn).toBe('2027-03-31');
    expect(updatesOf(session.plan, narrative)).toEqual([]);
  });

  it('clashes by itself where the plan has moved on, and the clash is settled by what is decided, or stays open', () => {
    const decide = (how: 'accepted' | 'kept' | 'left') => {
      const { session, hand, lee, narrative, round, ask } = aRound();
      const his = ask(lee, [narrative]);
      run(session, { do: 'action.setDueDate', id: narrative, dueOn: '2027-05-31', reason: 'Agreed at the chair’s call' });
      hand.hold([sheetOf(session, his, { A1: { revisedDate: '30 June 2027', reason: 'The supplier withdrew' } })]);
      const looked = value(hand.review(round));
      expect(answer(looked, narrative, 'date')).toMatchObject({
        clash: 'field', old: { words: '31 March 2027' }, new: { words: '30 June 2027' },
        theirs: { words: '31 May 2027', more: [{ label: 'Reason', words: 'Agreed at the chair’s call' }], by: 'Asha Rahman' },
      });
      const taken = takeIn(hand, round, (review) => (how === 'left' ? {} : { [how]: [answer(review, narrative, 'date').key] }));
      return { session, taken, dueOn: session.plan.get('action', narrative)!.dueOn, moves: session.plan.owned('move', narrative).length, label: session.changes().at(-1)!.label };
    };
    expect(decide('accepted')).toMatchObject({ taken: { clashes: 0 }, dueOn: '2027-06-30', moves: 2, label: 'Took in the return of Lee Park; settled the target date of A1 as the return has it' });
    expect(decide('kept')).toMatchObject({ taken: { clashes: 0 }, dueOn: '2027-05-31', moves: 1, label: 'Took in the return of Lee Park; kept the target date of A1 as it was' });
    const left = decide('left');
    expect(left.taken).toMatchObject({ clashes: 1, sentence: 'One return came in with 1 answer. One clash is still to be settled.' });
    value(left.session.undo());
    expect(left.session.record.state.clashes()).toEqual([]);
  });

  it('of an action that was removed since, asks whether it stays', () => {
    for (const stays of [true, false]) {
      const { session, hand, lee, narrative, round, ask } = aRound();
      const his = ask(lee, [narrative]);
      run(session, { do: 'action.remove', ids: [narrative] });
      hand.hold([sheetOf(session, his, { A1: { ...trouble('Two drafts written'), revisedDate: '30 June 2027' } })]);
      takeIn(hand, round, (review) => {
        const { answers } = review.returns[0]!.actions[0]!;
        expect(answers.map(({ clash, theirs }) => [clash, theirs?.words])).toEqual([['removal', 'Removed'], ['removal', 'Removed'], ['removal', 'Removed']]);
        return stays ? { accepted: [answer(review, narrative, 'progress').key], kept: [answer(review, narrative, 'date').key] } : { kept: answers.map(({ key }) => key) };
      });
      expect(session.record.state.clashes()).toEqual([]);
      expect(session.plan.get('action', narrative)).toMatchObject(stays ? { dueOn: '2027-03-31', status: { is: 'at risk' } } : null as never);
      if (stays) expect(session.plan.owned('move', narrative)).toEqual([]);
    }
  });

  it('asks for what is missing, and takes it in once the clerk has said it', () => {
    const { session, hand, lee, narrative, forum, round, ask } = aRound();
    const his = ask(lee, [narrative, forum]);
    hand.hold([sheetOf(session, his, { A1: { status: 'Off track', revisedDate: '3/4/27', reason: 'Late' }, A2: { status: 'Complete', progress: 'Held' } })]);
    const looked = value(hand.review(round));
    expect(answer(looked, narrative, 'status').needs).toEqual({ what: 'words', sentence: 'Off track needs a cause and a route to green, and the next step, which is its route to green, is missing.', days: [] });
    expect(answer(looked, narrative, 'date').needs).toEqual({ what: 'day', sentence: 'The revised date says “3/4/27”, which may be 3 April 2027 or 4 March 2027. Say which day is meant.', days: ['2027-04-03', '2027-03-04'] });
    expect(answer(looked, forum, 'status').needs?.sentence).toBe('Proposed complete needs its evidence, which is missing.');
    const order = { review: looked.id, returns: looked.returns.map(({ key }) => key), accepted: [answer(looked, forum, 'status').key], kept: [], edited: [] };
    expect(hand.takeIn(order)).toMatchObject({ ok: false, failure: { message: 'A2: Proposed complete needs its evidence, which is missing. Nothing was taken in.' } });
    const before = session.plan.get('action', narrative);
    const { sentence } = takeIn(hand, round, (review) => ({
      edited: [
        { key: answer(review, narrative, 'status').key, value: { field: 'status', status: { is: 'off track', cause: 'Late', route: 'Start in May' } } },
        { key: answer(review, narrative, 'date').key, value: { field: 'date', dueOn: '2027-04-03', reason: 'Late' } },
      ],
    }));
    expect(session.plan.get('action', narrative)).toMatchObject({ status: { is: 'off track', route: 'Start in May' }, dueOn: '2027-04-03' });
    expect(sentence).toBe('One return came in with 3 answers, of which 2 were edited.');
    // What nobody completed stays out, and the rest of its row comes in.
    expect(session.plan.get('action', forum)!.status.is).toBe('not started');
    expect(updatesOf(session.plan, forum)).toHaveLength(1);
    value(session.undo());
    expect(session.plan.get('action', narrative)).toEqual(before);
    expect(session.plan.owned('move', narrative)).toEqual([]);
  });

  it('taken back and dropped again brings all of it again; dropped once more it is in already', () => {
    const { session, hand, lee, narrative, round, ask } = aRound();
    const his = ask(lee, [narrative]);
    const file = sheetOf(session, his, { A1: trouble('Two drafts written') });
    hand.hold([file]);
    takeIn(hand, round);
    value(session.undo());
    hand.hold([file]);
    expect(value(hand.review(round)).returns[0]!.actions[0]!.answers.map(({ field, clash }) => [field, clash])).toEqual([['status', null], ['progress', null]]);
    takeIn(hand, round);
    expect(session.plan.get('action', narrative)!.status.is).toBe('at risk');
    expect(updatesOf(session.plan, narrative)).toHaveLength(1);
    expect(session.record.state.clashes()).toEqual([]);
    hand.hold([file]);
    expect(value(hand.review(round))).toMatchObject({ returns: [], aside: [{ why: 'taken in already', sentence: '“Return of Lee Park.xlsx”, the return of Lee Park, was taken in already on 15 February 2027. It brings nothing new, so there is nothing more to do with it.' }] });
  });

  it('reads a second return of the same owner as a correction, which does not clash with the first', () => {
    const { session, hand, lee, narrative, round, ask } = aRound();
    const his = ask(lee, [narrative]);
    const first = sheetOf(session, his, { A1: trouble('Two drafts written') });
    const second = sheetOf(session, his, { A1: { status: 'On track', progress: 'Three drafts written' } }, { savedOn: '2027-02-14' });
    hand.hold([first]);
    takeIn(hand, round);
    hand.hold([second]);
    const looked = value(hand.review(round));
    expect(looked.returns[0]!.notices).toEqual(['An earlier return of the same owner is in already, taken in on 15 February 2027. This one is read as a correction of it.']);
    expect(answer(looked, narrative, 'status')).toMatchObject({ clash: null, theirs: null, old: { words: 'At risk' }, new: { words: 'On track' } });
    takeIn(hand, round);
    expect(session.record.state.clashes()).toEqual([]);
    expect(session.plan.get('action', narrative)!.status).toEqual({ is: 'on track' });
    // Both updates stand: none is overwritten.
    expect(updatesOf(session.plan, narrative).map(({ progress }) => progress)).toEqual(['Three drafts written', 'Two drafts written']);
    expect(hand.told.returns).toEqual([]);
    hand.hold([first]);
    expect(value(hand.review(round)).aside).toMatchObject([{ why: 'older version', sentence: '“Return of Lee Park.xlsx” was saved on 12 February 2027, and the return of Lee Park that is in already on 14 February 2027. Nothing of the older one came in. If it is the one that counts, take the other back under History, Copies and returns, and choose this one again.' }]);
  });

  it('lets two owners who were asked about one action clash with each other, and takes the one that is accepted', () => {
    for (const [mine, other] of [['accepted', 'kept'], ['kept', 'accepted'], ['left', 'left']] as const) {
      const { session, hand, lee, priya, narrative, round, ask } = aRound();
      const his = ask(lee, [narrative]);
      run(session, { do: 'action.set', ids: [narrative], fields: { owner: priya } });
      const hers = ask(priya, [narrative]);
      hand.hold([sheetOf(session, his, { A1: { status: 'On track' } }), sheetOf(session, hers, { A1: trouble('The supplier withdrew') }, { fileName: 'Priya.xlsx' })]);
      takeIn(hand, round, ({ returns }) => {
        const keys = ['Lee Park', 'Priya Raman'].map((name) => returns.find(({ owner }) => owner.name === name)!.actions[0]!.answers[0]!);
        expect(keys.map(({ clash, theirs }) => [clash, theirs?.words, theirs?.by])).toEqual([['field', 'At risk', 'Priya Raman'], ['field', 'On track', 'Lee Park']]);
        const of = (what: string) => [...(mine === what ? [keys[0]!.key] : []), ...(other === what ? [keys[1]!.key] : [])];
        return { accepted: of('accepted'), kept: of('kept') };
      });
      expect(session.record.state.clashes()).toHaveLength(mine === 'left' ? 1 : 0);
      if (mine !== 'left') expect(session.plan.get('action', narrative)!.status.is).toBe(mine === 'accepted' ? 'on track' : 'at risk');
    }
  });

  it('takes in some and keeps the others in hand', () => {
    const { session, hand, lee, priya, narrative, savings, round, ask } = aRound();
    hand.hold([sheetOf(session, ask(lee, [narrative]), { A1: { progress: 'Drafted' } }), sheetOf(session, ask(priya, [savings]), {}, { fileName: 'Priya.xlsx' })]);
    const told: number[] = [];
    hand.onChanged(() => told.push(hand.told.returns.length));
    expect(takeIn(hand, round, (review) => ({ returns: [review.returns[0]!.key] }))).toMatchObject({ inHand: 1 });
    expect(told).toEqual([1]);
    const looked = value(hand.review(round));
    expect(looked.returns).toMatchObject([{ owner: { name: 'Priya Raman' }, actions: [] }]);
    expect(takeIn(hand, round).sentence).toBe('One return came in with no answers.');
    expect(session.plan.all('taking').map(({ says }) => says).sort()).toEqual(['nothing to report', 'something new']);
    value(session.undo());
    expect(session.plan.all('taking')).toHaveLength(1);
  });

  it('is refused once the plan has moved on, and nothing is taken in', () => {
    const { session, hand, lee, narrative, round, ask } = aRound();
    hand.hold([sheetOf(session, ask(lee, [narrative]), { A1: trouble('Two drafts written') })]);
    const looked = value(hand.review(round));
    run(session, { do: 'action.setStatus', ids: [narrative], status: { is: 'on track' } });
    const before = session.changes();
    const order = { review: looked.id, returns: looked.returns.map(({ key }) => key), accepted: [], kept: [], edited: [] };
    expect(hand.takeIn(order)).toMatchObject({ ok: false, failure: { kind: 'planMovedOn' } });
    expect(session.changes()).toEqual(before);
  });

  it('in two copies that then merge is one update, and a clash that one has settled does not come back', () => {
    const { session: asha, hand, lee, narrative, round, ask } = aRound();
    const his = ask(lee, [narrative]);
    run(asha, { do: 'action.setDueDate', id: narrative, dueOn: '2027-05-31', reason: 'Agreed at the chair’s call' });
    const tom = copyOf(asha);
    const file = sheetOf(asha, his, { A1: { ...trouble('Two drafts written'), revisedDate: '30 June 2027', evidence: 'Draft' } });
    const toms = new ReturnsInHand(tom);
    hand.hold([file]);
    toms.hold([file]);
    takeIn(toms, round);
    expect(tom.record.state.clashes()).toHaveLength(1);
    takeIn(hand, round, (review) => ({ kept: [answer(review, narrative, 'date').key] }));
    meet(asha, tom);
    expect(asha.record.state.clashes()).toEqual([]);
    expect(asha.plan.get('action', narrative)).toMatchObject({ dueOn: '2027-05-31', status: { is: 'at risk' } });
    expect(updatesOf(asha.plan, narrative)).toHaveLength(1);
    expect(asha.plan.owned('evidence', narrative)).toHaveLength(1);
    expect(asha.changes().filter(({ by }) => by === 'Lee Park')).toHaveLength(1);
    // Each noted that it is in; they have one digest.
    expect(new Set(asha.plan.owned('taking', his).map(({ digest }) => digest)).size).toBe(1);
    expect(JSON.stringify(asha.changes())).toBe(JSON.stringify(tom.changes()));
  });
});
