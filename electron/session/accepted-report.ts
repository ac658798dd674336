import type { AcceptedReport } from '../../shared/contract/contract.ts';
import type { Command } from '../../shared/commands/decide.ts';
import type { Findings } from '../../shared/intake/findings.ts';
import { proposalsOf } from '../../shared/intake/proposals.ts';
import { standsAt } from '../../shared/intake/verbatim.ts';
import type { ReportText } from '../../shared/intake/report-text.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import type { Profile } from '../../shared/profile/profile.ts';

/** The file a report was read from: its name without folders, and the SHA-256 of its bytes. */
export interface ReportFile {
  readonly name: string;
  readonly digest: string;
}

type Accepted = Omit<AcceptedReport, 'readingId' | 'withProfile'>;

/**
 * The command that makes a plan from what was accepted of a report. Each recommendation must stand word for word at the place it names, its points with it:
 * what the plan calls verbatim is checked against the report itself, never taken on the window's word.
 */
export function startCommand(report: ReportText, file: ReportFile, accepted: Accepted, profile: Profile | null = null): Result<Command> {
  for (const { ref, text, source } of accepted.recommendations) {
    if (text.trim() === '' || !standsAt(report.blocks, text, source)) {
      return refused('notVerbatim', `${ref} does not stand word for word at the place in the report that it names, so no plan was made. Read the report again.`);
    }
  }
  const { onSiteFrom, onSiteTo } = proposalsOf(report);
  return done({
    do: 'plan.start',
    title: accepted.title,
    councilName: accepted.councilName,
    review: {
      title: accepted.reviewTitle, reviewingBody: accepted.reviewingBody, onSiteFrom, onSiteTo, sourceName: file.name, sourceDigest: file.digest,
    },
    ...(profile === null ? {} : { profile: { council: profile.council, committees: [...profile.committees], template: profile.template } }),
    themes: accepted.themes.map(({ number, title }) => ({ number, title })),
    recommendations: accepted.recommendations.map(({ source, ...one }) => ({ ...one, source: { page: source.page, paragraph: source.paragraph } })),
  });
}

/** All that was found, accepted as it is, under the names the report gives itself: what the command line does. */
export function acceptAll(report: ReportText, findings: Findings): Accepted {
  const { planTitle, councilName, reviewTitle, reviewingBody } = proposalsOf(report);
  return { title: planTitle, councilName, reviewTitle, reviewingBody, themes: findings.themes, recommendations: findings.recommendations };
}
