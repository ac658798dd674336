import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Merges } from '../../../electron/session/merging/merges.ts';
import { settleClash } from '../../../electron/session/merging/settle-clash.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { folder, registry, startedPlan, value } from './a-plan.ts';

/** Asha's plan, saved, and Tom's copy of its file, opened by Tom. */
async function twoCopies() {
  const dir = await folder();
  const [ours, theirs] = [path.join(dir, 'ours.matters'), path.join(dir, 'theirs.matters')];
  const { plan, session, action, owner } = startedPlan();
  value(await plan.saveAs(ours));
  await copyFile(ours, theirs);
  const tom = value(await registry(undefined, 'Tom Okoro').open(theirs));
  const merges = new Merges(new PlanFiles());
  const preview = async () => {
    value(await tom.save());
    return value(await merges.preview(session, theirs));
  };
  return { dir, ours, theirs, plan, session, action, owner, tom, merges, preview };
}

describe('merging another copy', () => {
  it('shows what it brings, old beside new, and changes nothing by looking', async () => {
    const { session, action, tom, preview } = await twoCopies();
    value(tom.session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree ten outcomes' } }));
    value(tom.session.run({ do: 'action.add', fields: { title: 'Ask the parishes' } }));
    const before = session.changes();
    const { items, changes } = await preview();
    expect(items).toMatchObject([
      { about: { ref: 'A1' }, what: 'changed', label: 'Wording', ours: 'Agree eight outcomes', theirs: 'Agree ten outcomes', clash: null, by: 'Tom Okoro' },
      { about: { ref: 'A3' }, what: 'added', label: 'Action', ours: '', theirs: 'Ask the parishes' },
    ]);
    expect(changes).toBe(2);
    expect(session.changes()).toEqual(before);
  });

  it('sets back what was declined by one change that says so, and takes the whole merge back by one', async () => {
    const { session, action, tom, merges, preview } = await twoCopies();
    value(tom.session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree ten outcomes', detail: 'With the parishes' } }));
    const looked = await preview();
    const merged = value(merges.merge(session, looked.id, [`${action} title`], []));
    expect(session.plan.get('action', action)).toMatchObject({ title: 'Agree eight outcomes', detail: 'With the parishes' });
    expect(merged.sentence).toBe('One thing came in from Tom Okoro’s copy; one stays as it was.');
    expect(session.changes().at(-1)?.label).toBe('Kept our wording of A1 against Tom Okoro’s copy');
    expect(session.history.merges).toMatchObject([{ name: 'Tom Okoro’s copy', changes: 1, stands: true }]);
    expect(value(session.takeBackMerge())).toEqual({ label: 'Took back the merge with Tom Okoro’s copy', left: [] });
    expect(session.plan.get('action', action)).toMatchObject({ title: 'Agree eight outcomes', detail: '' });
    expect(session.history.merges).toMatchObject([{ stands: false }]);
  });

  it('is one step to undo with what was declined, and one to do again', async () => {
    const { session, action, tom, merges, preview } = await twoCopies();
    value(tom.session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree ten outcomes', detail: 'With the parishes' } }));
    const told: number[] = [];
    session.subscribe(({ changes }) => told.push(changes.length));
    value(merges.merge(session, (await preview()).id, [`${action} title`], []));
    // The window hears of what came in and of what was set back at once.
    expect(told).toEqual([2]);
    const now = () => session.plan.get('action', action);
    expect(session.history).toMatchObject({ undo: 'Merged Tom Okoro’s copy', redo: null });

    expect(value(session.undo())).toEqual({ label: 'Took back the merge with Tom Okoro’s copy', left: [] });
    expect(now()).toMatchObject({ title: 'Agree eight outcomes', detail: '' });
    expect(session.history).toMatchObject({ undo: 'Added A2', redo: 'Merged Tom Okoro’s copy', merges: [{ stands: false }] });

    expect(value(session.redo()).label).toBe('Did again: Merged Tom Okoro’s copy');
    expect(now()).toMatchObject({ title: 'Agree eight outcomes', detail: 'With the parishes' });
    expect(session.history).toMatchObject({ undo: 'Merged Tom Okoro’s copy', redo: null, merges: [{ stands: true }] });

    // Brought in again it can be taken back from the menu too, and that can be undone like anything else.
    expect(value(session.takeBackMerge()).left).toEqual([]);
    expect(now()).toMatchObject({ detail: '' });
    expect(session.takeBackMerge()).toMatchObject({ ok: false, failure: { kind: 'nothingToTakeBack' } });
    value(session.undo());
    expect(now()).toMatchObject({ detail: 'With the parishes' });
    expect(session.history).toMatchObject({ undo: 'Merged Tom Okoro’s copy', merges: [{ stands: true }] });
  });

  it('leaves what was done since, when it is undone out of order, and says so', async () => {
    const { session, action, tom, merges, preview } = await twoCopies();
    value(tom.session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree ten outcomes', detail: 'With the parishes' } }));
    value(merges.merge(session, (await preview()).id, [], []));
    value(session.run({ do: 'action.set', ids: [action], fields: { detail: 'With the traders' } }));
    expect(value(session.takeBackMerge()).left).toEqual(['The detail of A1 was left, because Asha Rahman has changed it since.']);
    expect(session.plan.get('action', action)).toMatchObject({ title: 'Agree eight outcomes', detail: 'With the traders' });
  });

  it('lists what clashes, settles it by one change, and undo brings the clash back', async () => {
    const { session, action, tom, merges, preview } = await twoCopies();
    value(tom.session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree ten outcomes' } }));
    value(session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree six outcomes' } }));
    const looked = await preview();
    expect(looked.items).toMatchObject([{ clash: 'field', ours: 'Agree six outcomes', theirs: 'Agree ten outcomes' }]);
    expect(value(merges.merge(session, looked.id, [], [])).clashes).toBe(1);
    const clash = { kind: 'field', entity: action, field: 'title' } as const;
    expect(value(settleClash(session, clash, { take: 'value', value: 'Agree seven outcomes' })).label).toBe('Settled the wording of A1: Agree seven outcomes');
    expect(session.record.state.clashes()).toEqual([]);
    value(session.undo());
    expect(session.record.state.clashes()).toHaveLength(1);
  });

  it('says that a reference of ours moves because the other of its name was published, and leaves it where it is when that is declined', async () => {
    const { session, tom, merges, preview } = await twoCopies();
    // Both add A3, Tom a little later; neither has seen the other’s.
    const ours = value(session.run({ do: 'action.add', fields: { title: 'Tell the press' } })).made!;
    value(tom.session.run({ do: 'person.add', fields: { name: 'Barnaby Thistlewood' } }));
    const theirs = value(tom.session.run({ do: 'action.add', fields: { title: 'Ask the parishes' } })).made!;
    value(merges.merge(session, (await preview()).id, [], []));
    const shown = () => [ours, theirs].map((id) => session.plan.get('action', id)!.ref);
    expect(shown()).toEqual(['A3', 'A3b']);

    value(tom.session.run({ do: 'point.add', fields: { name: 'Published in November', frontier: tom.session.record.frontier() } }));
    const looked = await preview();
    expect(looked.items).toMatchObject([
      { about: { id: theirs }, label: 'Reference', ours: 'A3b', theirs: 'A3', clash: 'reference', by: 'Tom Okoro' },
      { about: { id: ours }, label: 'Reference', ours: 'A3', theirs: 'A3b', clash: 'reference' },
      { what: 'added', label: 'Named point' },
    ]);
    value(merges.merge(session, looked.id, [`${ours} ref`, `${theirs} ref`], []));
    expect(shown()).toEqual(['A3', 'A3b']);
    expect(session.plan.all('point').map(({ name }) => name)).toEqual(['Published in November']);
    value(session.undo());
    expect(shown()).toEqual(['A3', 'A3b']);
    value(session.redo());

    const again = await preview();
    expect(again.items).toEqual([]);
  });

  it('keeps a thing that was removed there with what was changed in it and let in, and nobody’s later words are lost when all is taken back', async () => {
    const { session, action, tom, merges, preview } = await twoCopies();
    value(tom.session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree ten outcomes', detail: 'With the parishes' } }));
    value(tom.session.run({ do: 'action.remove', ids: [action] }));
    value(session.run({ do: 'action.set', ids: [action], fields: { successMeasure: 'Ten are agreed' } }));
    const looked = await preview();
    expect(looked.items.map(({ label, clash }) => [label, clash])).toEqual([['Action', 'removal'], ['Detail', null], ['Wording', null]]);
    value(merges.merge(session, looked.id, [action], []));
    const now = () => session.plan.get('action', action);
    expect(session.record.state.clashes()).toEqual([]);
    expect(now()).toMatchObject({ title: 'Agree ten outcomes', detail: 'With the parishes', successMeasure: 'Ten are agreed' });

    value(session.run({ do: 'action.set', ids: [action], fields: { detail: 'With the traders' } }));
    expect(value(session.takeBackMerge()).left).toEqual(['The detail of A1 was left, because Asha Rahman has changed it since.']);
    expect(now()).toMatchObject({ title: 'Agree eight outcomes', detail: 'With the traders', successMeasure: 'Ten are agreed' });
  });

  it('leaves a reference that was given since where it is, when the merge is taken back', async () => {
    const { session, action, tom, merges, preview } = await twoCopies();
    value(tom.session.run({ do: 'action.add', fields: { title: 'Ask the parishes' } }));
    value(session.run({ do: 'person.add', fields: { name: 'Barnaby Thistlewood' } }));
    const ours = value(session.run({ do: 'action.add', fields: { title: 'Tell the press' } })).made!;
    value(merges.merge(session, (await preview()).id, [], []));
    expect(session.plan.get('action', ours)?.ref).toBe('A3b');
    value(tom.session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree ten outcomes' } }));
    value(merges.merge(session, (await preview()).id, [], []));
    value(settleClash(session, { kind: 'reference', entity: ours }, { take: 'nextNumber' }));
    expect(value(session.takeBackMerge()).left).toEqual([]);
    expect(session.plan.all('action').map(({ title, ref }) => `${ref} ${title}`).sort()).toEqual(['A1 Agree eight outcomes', 'A2 Publish them', 'A3 Ask the parishes', 'A4 Tell the press']);
    // Of both merges, nothing is left but what was done since.
    expect(value(session.takeBackMerge()).left).toEqual([]);
    expect(session.plan.all('action').map(({ title, ref }) => `${ref} ${title}`)).toEqual(['A1 Agree eight outcomes', 'A2 Publish them', 'A4 Tell the press']);
  });

  it('says beforehand that declining settles a clash that was open already, and what then stays', async () => {
    const { session, action, tom, merges, preview } = await twoCopies();
    value(session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree six outcomes' } }));
    value(tom.session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree ten outcomes' } }));
    const first = await preview();
    expect(first.items).toMatchObject([{ openHere: null }]);
    value(merges.merge(session, first.id, [], []));
    const shown = session.plan.get('action', action)!.title;
    expect(session.record.state.clashes()).toHaveLength(1);

    value(tom.session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree twelve outcomes' } }));
    const looked = await preview();
    expect(looked.items).toMatchObject([{ clash: 'field', openHere: shown }]);
    const merged = value(merges.merge(session, looked.id, [`${action} title`], []));
    expect(merged).toMatchObject({ clashes: 0, sentence: 'Nothing of Tom Okoro’s copy shows in the plan; one stays as it was. One clash that was open is settled by that.' });
    expect(session.changes().at(-1)?.label).toBe('Kept our wording of A1 against Tom Okoro’s copy (settling a clash)');
    expect(session.plan.get('action', action)!.title).toBe(shown);
  });

  it('taken back where a clash was open before says that this settles it', async () => {
    const { session, action, tom, merges, preview } = await twoCopies();
    value(session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree six outcomes' } }));
    value(tom.session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree ten outcomes' } }));
    value(merges.merge(session, (await preview()).id, [], []));
    const shown = session.plan.get('action', action)!.title;
    value(tom.session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree twelve outcomes' } }));
    value(merges.merge(session, (await preview()).id, [], []));
    expect(value(session.undo()).left).toEqual(['The clash over the wording of A1, which was open before the merge, is settled: what showed then stands again.']);
    expect(session.plan.get('action', action)!.title).toBe(shown);
    value(session.redo());
    expect(session.record.state.clashes()).toHaveLength(1);
  });

  it('compares it with the plan, both ways, and changes nothing by looking', async () => {
    const { session, action, theirs, tom, merges } = await twoCopies();
    value(tom.session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree ten outcomes' } }));
    value(tom.session.run({ do: 'person.add', fields: { name: 'Barnaby Thistlewood' } }));
    value(await tom.save());
    value(session.run({ do: 'person.add', fields: { name: 'Wilhelmina Ottoline' } }));
    const before = session.changes();
    const compared = value(await merges.compare(session, theirs));
    expect(compared.copy).toMatchObject({ stands: 'apart', theirs: 2, ours: 1, last: { by: 'Tom Okoro' } });
    expect(compared.ours).toMatchObject({ by: 'Asha Rahman' });
    expect(compared.comparison.things).toMatchObject([
      { is: 'changed', name: 'A1', lines: [{ what: 'Wording', before: 'Agree eight outcomes', after: 'Agree ten outcomes' }] },
      { is: 'added', name: 'Barnaby Thistlewood' },
      { is: 'removed', name: 'Wilhelmina Ottoline' },
    ]);
    expect(session.changes()).toEqual(before);
  });

  it('compares an older copy as well, and what it lacks is only in the plan', async () => {
    const { session, action, theirs, merges } = await twoCopies();
    value(session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree six outcomes' } }));
    const { copy, comparison } = value(await merges.compare(session, theirs));
    expect(copy).toMatchObject({ stands: 'older', theirs: 0, ours: 1 });
    expect(comparison.things).toMatchObject([{ is: 'changed', lines: [{ before: 'Agree six outcomes', after: 'Agree eight outcomes' }] }]);
  });

  it('says that words which were struck out here stand again in it, and they can be struck out again', async () => {
    const { session, action, tom, merges, preview } = await twoCopies();
    value(tom.session.run({ do: 'action.set', ids: [action], fields: { detail: 'Ask Edwina Marchbanks' } }));
    value(merges.merge(session, (await preview()).id, [], []));
    const strike = (text: string) => session.strike({ words: 'Edwina Marchbanks', insideWords: false, why: 'Asked to be forgotten', instead: [{ entity: action, field: 'detail', path: [], text }] });
    value(strike('Ask the clerk'));

    // Tom has not heard of it, and writes her name once more.
    value(tom.session.run({ do: 'action.set', ids: [action], fields: { detail: 'Ask Edwina Marchbanks by June' } }));
    const looked = await preview();
    expect(looked.notices).toContain('“Edwina Marchbanks”, struck out of your plan earlier, stands again in one change of this copy, which had not heard of that. Strike them out again once it is merged.');
    const merged = value(merges.merge(session, looked.id, looked.items.map(({ key }) => key), []));
    expect(merged.struckWords).toEqual(['Edwina Marchbanks']);
    // Declined, it is still in the record: only striking takes it out.
    expect(JSON.stringify(session.changes())).toContain('Edwina');
    value(strike('Ask the clerk by June'));
    expect(JSON.stringify(session.changes())).not.toContain('Edwina');
    expect((await preview()).notices.filter((notice) => notice.includes('struck out of your plan'))).toEqual([]);
  });
});
