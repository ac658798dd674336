import type { Command } from '../../shared/commands/decide.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { passagesOf } from '../../shared/intake/kept-text.ts';
import type { ReportText } from '../../shared/intake/report-text.ts';
import { standingsAnywhere } from '../../shared/intake/verbatim.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { count } from '../../shared/papers/words.ts';
import type { ReportFile } from './accepted-report.ts';
import type { PlanSession } from './plan-session.ts';

export interface Keeping {
  readonly command: Command;
  /** Whether it is the very file the plan was made from. */
  readonly isTheFile: boolean;
}

/**
 * The command that keeps a report's text in the plan that was made from it. A file with other bytes is taken for that report only where
 * every recommendation stands in it word for word: a report saved again, or the same as a PDF.
 */
export function keepCommand(plan: Plan, report: ReportText, file: ReportFile): Result<Keeping> {
  const { sourceDigest, sourceName } = plan.review;
  const isTheFile = file.digest !== '' && file.digest === sourceDigest;
  const all = plan.all('recommendation');
  const missing = isTheFile ? [] : all.filter(({ text }) => standingsAnywhere(report.blocks, text).length === 0);
  if (missing.length > 0 || (!isTheFile && all.length === 0)) {
    const madeFrom = sourceName === '' ? 'the report this plan was made from' : `“${sourceName}”, from which this plan was made`;
    const why = missing.length === 0 ? 'there is no recommendation to know it by' : missing.length === all.length ? 'none of the recommendations stands in it' : `${count(missing.length, 'recommendation')} of ${all.length} ${missing.length === 1 ? 'does' : 'do'} not stand in it, ${missing[0]!.ref} for one`;
    return refused('anotherReport', `“${file.name}” is not ${madeFrom}: ${why}. The plan was left as it was. Choose the report itself.`);
  }
  const passages = passagesOf(report);
  if (!passages.ok) return passages;
  return done({ isTheFile, command: { do: 'review.keepText', fileName: file.name, isTheFile, passages: [...passages.value] as never } });
}

/** Keeps it in the plan that has just been made from it. Gives the sentence that says why it could not; the plan is whole without it. */
export function keepIn(session: PlanSession, report: ReportText, file: ReportFile): string | null {
  const keeping = keepCommand(session.plan, report, file);
  // Part of making the plan: the first Ctrl+Z of a new plan is not to take the report out of it.
  const kept = keeping.ok ? session.run(keeping.value.command, { forGood: true }) : keeping;
  return kept.ok ? null : kept.failure.message;
}
