import { changesAsText } from '../../../shared/record/encoding.ts';
import { sha256 } from '../digest.ts';
import type { Members, PlanContents } from './contents.ts';
import { checkLine, FORMAT, PLAN_MARK, RECORD_MARK, VERSION } from './format.ts';
import { readablePlan } from './readable-plan.ts';

/**
 * A plan file: UTF-8 JSON with one member of the file a line at its start, the plan indented for reading, and one change a line, so that
 * any tool that compares text shows what was added. Two copies with the same changes give the same bytes.
 */
export function encodePlanFile({ record, unknown }: PlanContents): Uint8Array {
  const plan = JSON.stringify(readablePlan(record.state), null, 1);
  const before = Buffer.from([
    `{"format":${JSON.stringify(FORMAT)}`,
    `,\n"version":${VERSION}`,
    `,\n"planId":${JSON.stringify(record.planId)}`,
    `${PLAN_MARK}${plan}`,
    `${RECORD_MARK}{"changes":${changesAsText(record.changes())}${membersAsText(unknown.record, ',')}}`,
    membersAsText(unknown.file, ',\n'),
    ',\n',
  ].join(''));
  return Buffer.concat([before, Buffer.from(checkLine(sha256(before), record.frontier()))]);
}

const membersAsText = (members: Members, before: string): string =>
  Object.entries(members).map(([name, value]) => `${before}${JSON.stringify(name)}:${JSON.stringify(value)}`).join('');
