import { describe, expect, test } from 'vitest';
import { broughtBy, type Brought } from '../../../shared/merging/brought.ts';
import { decisionEdits } from '../../../shared/merging/set-back.ts';
import { tryOn } from '../../../shared/merging/trial.ts';
import { Copy, digest, meet } from '../record/copy.ts';

const PRESS = 'action/press';
const PARISHES = 'action/parishes';

/** Two copies in which two actions lay claim to A3. The parishes came first and keep it; the press shows A3b. */
function oneReferenceTwice(): [asha: Copy, tom: Copy] {
  const [asha, tom] = [new Copy('Asha'), new Copy('Tom')];
  tom.edit({ [PARISHES]: { ref: 'A3', title: 'Ask the parishes' } });
  asha.set('person/p', 'name', 'Barnaby Thistlewood');
  asha.edit({ [PRESS]: { ref: 'A3', title: 'Tell the press' } });
  meet(asha, tom);
  return [asha, tom];
}
/** What Tom’s copy brings, and what is shown of the two once some of it was declined. */
function merged(asha: Copy, tom: Copy, declines: (one: Brought) => boolean) {
  const { before, record, placed } = tryOn(asha.record, tom.record.changes(), digest);
  const brought = broughtBy(before.state, record.state, placed);
  const declined = brought.filter(declines);
  const meeting = { before: before.state, after: record, arrived: placed.map(({ change }) => change.id) };
  const edits = decisionEdits(meeting, { declined, taken: [], accepted: brought.filter((one) => !declined.includes(one)) });
  asha.takeFrom(tom);
  asha.edit(edits);
  return { brought, shown: [PARISHES, PRESS].map((id) => asha.record.state.reference(id)) };
}

describe('a reference that another change moves', () => {
  test('is said where what kept it is out of sight, and was renumbered there', () => {
    const [asha, tom] = oneReferenceTwice();
    asha.set(PARISHES, 'removed', true);
    tom.takeFrom(asha);
    tom.set(PARISHES, 'ref', 'A4');
    const { brought, shown } = merged(asha, tom, () => false);
    expect(brought).toMatchObject([{ entity: PRESS, field: 'ref', before: ['A3b'], after: ['A3'], clash: 'reference', last: { by: 'Tom' } }]);
    expect(shown).toEqual(['A4', 'A3']);
  });

  test('stays where it was when that is declined', () => {
    const [asha, tom] = oneReferenceTwice();
    asha.set(PARISHES, 'removed', true);
    tom.takeFrom(asha);
    tom.set(PARISHES, 'ref', 'A4');
    expect(merged(asha, tom, () => true).shown).toEqual(['A4', 'A3b']);
  });

  test('is not said again where it is said of the other', () => {
    const [asha, tom] = oneReferenceTwice();
    tom.set(PARISHES, 'ref', 'A4');
    const { brought, shown } = merged(asha, tom, ({ entity }) => entity === PARISHES);
    expect(brought).toMatchObject([{ entity: PARISHES, field: 'ref', before: ['A3'], after: ['A4'] }]);
    expect(shown).toEqual(['A3', 'A3b']);
  });

  test('is said where a point that has seen only the other puts that one first', () => {
    const [asha, tom] = [new Copy('Asha'), new Copy('Tom')];
    const early = asha.edit({ [PARISHES]: { ref: 'A3' } })!;
    tom.set('person/p', 'name', 'Barnaby Thistlewood');
    const late = tom.edit({ [PRESS]: { ref: 'A3' } })!;
    meet(asha, tom);
    expect(early.id < late.id).toBe(true);
    tom.set('point/november', 'frontier', [late.id]);
    const { brought, shown } = merged(asha, tom, ({ field }) => field === 'ref');
    expect(brought.filter(({ field }) => field === 'ref')).toMatchObject([{ entity: PARISHES, after: ['A3b'] }, { entity: PRESS, after: ['A3'] }]);
    expect(shown).toEqual(['A3', 'A3b']);
    expect(asha.record.state.value('point/november', 'frontier')).toEqual([late.id]);
  });
});
