import { strFromU8, unzipSync } from 'fflate';
import { paperToDocx } from '../../../electron/export/word/paper-to-docx.ts';
import type { PaperContent } from '../../../shared/papers/content.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { Figure, Piece, Scale } from '../figure.ts';
import { paperByHand } from '../floors/paper-by-hand.ts';
import { zipped } from '../floors/zipped.ts';
import { pythonDocx } from '../peers/python-docx.ts';
import { planOfRows } from '../plans/tracker-plan.ts';
import { sideBySide } from '../side-by-side.ts';

interface Length {
  readonly name: string;
  readonly rows: number;
  readonly rounds: number;
  readonly goal: number;
}
const LENGTHS: Readonly<Record<Scale, readonly Length[]>> = {
  full: [
    { name: '6 pages', rows: 8, rounds: 9, goal: 5 },
    { name: 'an appendix of 500 rows', rows: 500, rounds: 5, goal: 4 },
    { name: 'an appendix of 5,000 rows', rows: 5_000, rounds: 3, goal: 2.5 },
  ],
  small: [{ name: 'an appendix of 20 rows', rows: 20, rounds: 1, goal: 5 }],
};
const AT = new Date('2027-01-05T09:00:00Z');
const BODY = 'word/document.xml';

/** A paper as a Word file, against its rows written as text by hand with all else as it is, and against python-docx. */
export const paper: Piece = async (scale) => {
  const figures: Figure[] = [];
  for (const { name, rows, rounds, goal } of LENGTHS[scale]) {
    const plan = planOfRows(rows);
    const content = contentOf(plan);
    const parts = unzipSync(await paperToDocx(content, { at: AT }));
    const like = strFromU8(parts[BODY]!);
    const times = await sideBySide(rounds, {
      floor: () => zipped({ ...parts, [BODY]: Buffer.from(paperByHand(content, like)) }),
      content: () => contentOf(plan),
      file: () => paperToDocx(content, { at: AT }),
    });
    const python = pythonDocx(content, rounds);
    const common = { unit: 'ms', first: times.file.first, ours: times.file.median } as const;
    figures.push(
      { work: `${name}: what it says`, unit: 'ms', first: times.content.first, ours: times.content.median, against: '', theirs: null, goal: null },
      { ...common, work: `${name}: the file`, against: 'its rows written as text by hand, all else as it is, and deflated', theirs: times.floor.median, goal: { times: goal } },
      { ...common, work: `${name}: the file`, against: python === null ? 'python-docx, which is not on this machine' : 'python-docx with the same words, started beforehand', theirs: python, goal: { times: 1 } },
    );
  }
  return figures;
};

function contentOf(plan: Plan): PaperContent {
  const content = paperContent(plan, null, { today: '2027-01-05' });
  if (!content.ok) throw new Error(content.failure.message);
  return content.value;
}
