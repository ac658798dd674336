import type { LeftPlan } from '../../../shared/contract/recovery.ts';
import type { TypedText } from '../../../shared/contract/typed-text.ts';
import { labelOf } from '../../../shared/commands/edits.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { momentWords } from '../../../shared/text/moment.ts';

/** What a crash left of a plan, and where its file is now. */
export function leftWords({ title, path, file, stoppedAt, changes, typing, labels }: LeftPlan, now: Date): { readonly what: string; readonly where: string } {
  const open = `“${title}” was open when Matters Arising stopped ${momentWords(stoppedAt, now)}.`;
  const field = typing === 0 ? '' : changes === 0 ? ' You were typing, and had not left the field.' : ' You were typing as well.';
  if (path === null) return { what: `${open} It had never been saved; all of it is here.${field}${labels.length === 0 ? '' : ' The last you did:'}`, where: 'It has no file yet. Open it, and save it where you want it.' };
  const unsaved = changes === 0 ? '' : changes === 1 ? ' One change had not been saved:' : ` ${changes} changes had not been saved${changes > 5 ? ', the last of them' : ''}:`;
  const where = file === 'gone' ? `Its file is not there any more: ${path}. The last version that was kept is opened instead.`
    : file === 'damaged' ? `Its file is damaged: ${path}. The last version that was kept is opened instead, and the file is left as it is.` : path;
  return { what: `${open}${changes === 0 ? field : `${field}${unsaved}`}`, where };
}

/** `“What has happened” of A12`. */
export function fieldWords({ label, selected, paper, pane }: TypedText, plan: Plan): string {
  const of = pane === 'details' ? selected : paper;
  return of !== null && plan.find(of) !== null ? `“${label}” of ${labelOf(plan, of)}` : `“${label}”`;
}

/** `340 KB`, `1.2 MB`. */
export function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
