import { gzipSync } from 'node:zlib';
import { PLAN_MARK, RECORD_MARK } from '../../../electron/storage/plan-file/format.ts';
import type { Piece } from '../figure.ts';
import { bytesOf } from '../plans/big-plan.ts';
import { REAL, realPlan } from '../plans/real-plan.ts';
import { textOf } from './reading.ts';

const KILOBYTE = 1_000;
const GOAL = 3_000;

/** What a plan of three years weighs, with every change anybody made, against what it says today. */
export const size: Piece = async (scale) => {
  const record = await realPlan(scale);
  const bytes = bytesOf(record);
  const text = textOf(bytes);
  const planPart = text.slice(text.indexOf(PLAN_MARK), text.indexOf(RECORD_MARK));
  const updates = [...record.state.entities.values()].filter(({ kind }) => kind === 'update').length;
  const { actions, rounds } = REAL[scale];
  const work = `${actions} actions, ${updates.toLocaleString('en-GB')} updates, ${rounds} papers, three years: ${record.changes().length.toLocaleString('en-GB')} changes`;
  const theirs = Buffer.byteLength(planPart) / KILOBYTE;
  return [
    { work, unit: 'kB', first: null, ours: bytes.length / KILOBYTE, against: 'its plan part alone', theirs, goal: { atMost: GOAL } },
    { work: 'the same, zipped for the post', unit: 'kB', first: null, ours: gzipSync(bytes).length / KILOBYTE, against: 'its plan part alone, zipped', theirs: gzipSync(planPart).length / KILOBYTE, goal: null },
  ];
};
