import type { History } from './histories.ts';

/**
 * Histories that every law runs first: the smallest ones that showed a fault, made here on purpose or not. Whoever sees a law fail adds the
 * history it prints.
 */
export const PINNED: readonly History[] = [
  // A clock that knows the changes it was made on, and not what those had seen.
  [4, [
    { do: 'set', who: 0, entity: 1, field: 2, value: 0 }, { do: 'takeAll', who: 3, from: 0 }, { do: 'set', who: 0, entity: 0, field: 0, value: 0 },
    { do: 'remove', who: 3, entity: 0 }, { do: 'set', who: 1, entity: 0, field: 0, value: 0 }, { do: 'takeAll', who: 0, from: 1 },
    { do: 'set', who: 0, entity: 1, field: 2, value: 1 }, { do: 'takeAll', who: 3, from: 0 }, { do: 'remove', who: 0, entity: 0 },
  ]],
  // A chain taken up by somebody who had not seen its last change.
  [3, [
    { do: 'set', who: 0, entity: 0, field: 0, value: 0 }, { do: 'takeAll', who: 2, from: 0 }, { do: 'setSeveral', who: 0, entity: 0, field: 0, value: 0 },
    { do: 'setSeveral', who: 2, entity: 0, field: 0, value: 4 }, { do: 'set', who: 0, entity: 0, field: 0, value: 0 },
  ]],
  // Two changes on one parent, numbered as if the second had seen the first.
  [3, [
    { do: 'setSeveral', who: 1, entity: 0, field: 0, value: 0 }, { do: 'takeAll', who: 2, from: 1 }, { do: 'setSeveral', who: 1, entity: 0, field: 0, value: 2 },
    { do: 'setSeveral', who: 2, entity: 0, field: 0, value: 1 }, { do: 'takeAll', who: 0, from: 1 }, { do: 'takeAll', who: 0, from: 2 }, { do: 'remove', who: 0, entity: 0 },
  ]],
  // One reference given to two things of one kind and to two of another: which of the two clashes is listed first.
  [3, [
    { do: 'set', who: 0, entity: 3, field: 2, value: 0 }, { do: 'set', who: 0, entity: 2, field: 2, value: 0 }, { do: 'set', who: 0, entity: 1, field: 2, value: 0 },
    { do: 'set', who: 1, entity: 0, field: 2, value: 0 }, { do: 'set', who: 0, entity: 0, field: 0, value: 0 }, { do: 'takeAll', who: 0, from: 0 },
    { do: 'undo', who: 0 }, { do: 'takeAll', who: 0, from: 0 }, { do: 'takeReturn', who: 0, back: 0, entity: 0, value: 0 },
  ]],
  // Of two with one reference, the second removed, the first is renumbered elsewhere, and that is declined.
  [4, [
    { do: 'refer', who: 0, entity: 0, ref: 3 }, { do: 'refer', who: 0, entity: 1, ref: 3 }, { do: 'refer', who: 3, entity: 0, ref: 0 },
    { do: 'takeAll', who: 1, from: 3 }, { do: 'remove', who: 0, entity: 1 },
  ]],
  // Two with one reference, both set otherwise and one of them removed elsewhere, and all of that declined.
  [3, [
    { do: 'refer', who: 0, entity: 3, ref: 3 }, { do: 'refer', who: 1, entity: 2, ref: 0 }, { do: 'undo', who: 1 },
    { do: 'refer', who: 0, entity: 2, ref: 3 }, { do: 'refer', who: 1, entity: 3, ref: 0 },
  ]],
  // A thing is given there the reference that it has here, by which another of that reference comes first.
  [3, [
    { do: 'refer', who: 1, entity: 0, ref: 0 }, { do: 'refer', who: 0, entity: 1, ref: 0 }, { do: 'takeAll', who: 0, from: 1 }, { do: 'refer', who: 1, entity: 1, ref: 0 },
    { do: 'set', who: 0, entity: 0, field: 0, value: 0 },
  ]],
  // A thing that is removed here is renumbered there, by which another of its reference comes first.
  [3, [
    { do: 'set', who: 1, entity: 0, field: 2, value: 0 }, { do: 'refer', who: 0, entity: 2, ref: 0 }, { do: 'undo', who: 0 },
    { do: 'takeSome', who: 1, from: 0, seed: 1857424837 }, { do: 'takeAll', who: 0, from: 4 }, { do: 'takeSome', who: 0, from: 0, seed: 0 },
    { do: 'remove', who: 0, entity: 0 }, { do: 'refer', who: 1, entity: 2, ref: 1 }, { do: 'takeReturn', who: 0, back: 1, entity: 0, value: 0 },
    { do: 'set', who: 0, entity: 0, field: 0, value: 0 },
  ]],
];
