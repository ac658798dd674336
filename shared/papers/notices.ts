import { longDay } from '../domain/calendar-day.ts';
import { capitalised } from '../domain/facts.ts';
import type { Paper } from '../domain/paper.ts';
import { yesOrNo } from './front-table.ts';
import { stopped } from './words.ts';

/** What is said of the wards: all of them, none, or which. */
export function wardsSaid(wardsAffected: string): 'all' | 'none' | 'named' {
  const said = wardsAffected.trim();
  return /^all(?: (?:of )?(?:the )?wards)?\.?$/i.test(said) ? 'all' : NOT_APPLICABLE.test(said) ? 'none' : 'named';
}
/** Where nothing is affected, or nobody had to be told. */
export const NOT_APPLICABLE = /^(?:n\/?a|not applicable|none)\.?$/i;

/** `Yes. Notified on 3 March 2026: Councillors Amble and Marsh.`; `No. It affects all wards.` */
export function wardsNotifiedWords({ done, why, whom = '', on = null }: Paper['wardCouncillorsNotified'], missing: () => string): string {
  if (!done) return yesOrNo(false, why, missing);
  const notified = `Notified${on === null ? '' : ` on ${longDay(on)}`}${whom.trim() === '' ? '' : `: ${whom.trim()}`}`;
  return yesOrNo(true, [notified === 'Notified' ? '' : stopped(notified), capitalised(why.trim())].filter(Boolean).join(' '), missing);
}

/** `Yes, after a screening.`; `No. A screening was carried out. It changes no service.`; `No, after a screening, as it changes no service.` */
export function equalityWords({ done, why, screened = false }: Paper['equalityAssessment'], missing: () => string): string {
  const said = yesOrNo(done, why, missing);
  if (!screened) return said;
  return done ? said.replace(/^Yes(?:\.|$)/, 'Yes, after a screening.') : said.replace(/^No\./, 'No. A screening was carried out.').replace(/^No,/, 'No, after a screening,');
}
