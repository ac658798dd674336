import type { Edition } from '../domain/edition.ts';
import type { Paper } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import type { PaperContent } from '../papers/content.ts';
import { exemptAppendixOf, type ExemptAppendix } from '../papers/exempt-appendix.ts';
import { paperContent } from '../papers/paper-content.ts';
import type { Finding } from './finding.ts';
import { preflight, type PreflightOptions } from './preflight.ts';

/**
 * What is to be settled in one edition of a paper, what must be first; nothing of an edition that there is not. Where a public report's exempt edition
 * is written apart, only what stands in those pages: the rest is said of the public copy.
 */
export function preflightOf(edition: Exclude<Edition, 'internal'>, whole: Plan, paper: Paper, options: PreflightOptions): readonly Finding[] {
  const content = paperContent(whole, paper.id, { edition, ...options });
  if (!content.ok) return [];
  const found = preflight(whole, paper, content.value, options);
  const apart = edition === 'exempt' ? exemptAppendixOf(whole, paper.id, options.today, options.past) : null;
  if (apart === null) return found;
  // Whoever clears the report clears the words that its public copy withholds as well.
  const ofTheReport = preflightOf('public', whole, paper, options).filter(({ where }) => where.in === 'clearance' && where.of === null);
  const all = [...ofTheReport, ...found.filter((one) => isInIt(one, apart, content.value))];
  return [...all.filter(({ is }) => is === 'must'), ...all.filter(({ is }) => is === 'should')];
}

/** The lines of the front table that say which report the pages go with, and for when. */
const FRONT: readonly string[] = ['Date of Meeting', 'Subject'];
function isInIt({ where }: Finding, apart: ExemptAppendix, content: PaperContent): boolean {
  switch (where.in) {
    case 'section': return apart.sections.has(where.section);
    case 'clearance': return where.of !== null && apart.sections.has(where.of);
    case 'front': return content.unfilled.includes(where.label) || FRONT.includes(where.label);
    case 'appendix': return apart.rows.length > 0;
    case 'plan': return where.view === 'settings' || where.view === 'review';
  }
}
