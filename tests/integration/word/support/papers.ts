import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paperToDocx } from '../../../../electron/export/word/paper-to-docx.ts';
import type { PaperContent } from '../../../../shared/papers/content.ts';
import { paperContent, type PaperOptions } from '../../../../shared/papers/paper-content.ts';
import { planOf, type Things } from '../../../fixtures/plans/build-plan.ts';

export const AT = new Date('2026-11-25T09:00:00Z');
export function contentOf(things: Things, paper: string | null = null, options: Partial<PaperOptions> = {}): PaperContent {
  const made = paperContent(planOf(things), paper, { today: '2026-11-25', ...options });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}
const folder = mkdtempSync(join(tmpdir(), 'matters-papers-'));
export async function written(name: string, content: PaperContent): Promise<string> {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, await paperToDocx(content, { at: AT }));
  return file;
}

/** A plan of so many recommendations with an action each, under as many themes as are needed. */
export function planOfSize(count: number): Things {
  const numbers = Array.from({ length: count }, (_, n) => n);
  return {
    council: { main: { name: 'Ashbourne Vale Borough Council' } },
    committee: { cabinet: { name: 'Cabinet', type: 'executive' } },
    theme: Object.fromEntries(
      Array.from({ length: Math.ceil(count / 60) }, (_, n) => [`t${n}`, { number: `3.${n + 1}`, title: `Theme ${n + 1} of the review` }]),
    ),
    recommendation: Object.fromEntries(
      numbers.map((n) => [
        `r${n}`,
        {
          ref: `S${n + 1}`,
          type: 'suggestion' as const,
          theme: `theme/t${Math.floor(n / 60)}`,
          text: `Recommendation ${n + 1}: bring proposals to scrutiny while members can still shape them, not once the report is written`,
          response: { answer: 'accepted' as const, reason: '' },
        },
      ]),
    ),
    action: Object.fromEntries(
      numbers.map((n) => [
        `a${n}`,
        {
          ref: `A${n + 1}`,
          title: 'Put draft proposals on the work programme eight weeks before the meeting',
          answers: [`recommendation/r${n}`],
          dueOn: '2027-03-31',
          originalDueOn: '2027-03-31',
          status: { is: 'on track' as const },
        },
      ]),
    ),
  };
}
