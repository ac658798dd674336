import { useMemo } from 'react';
import { planFor } from '../../../shared/domain/edition.ts';
import type { SectionName } from '../../../shared/domain/paper.ts';
import type { Entity, Plan } from '../../../shared/domain/plan.ts';
import { clearanceStandings, type ClearanceStanding } from '../../../shared/papers/clearance-standing.ts';
import type { PaperDraft } from '../../../shared/papers/draft.ts';
import type { ReportLayout } from '../../../shared/papers/layout.ts';
import { liveContext, type LiveContext } from '../../../shared/papers/live-fields.ts';
import { draftBehind, paperContent } from '../../../shared/papers/paper-content.ts';
import { partVersions, sectionNames, type VersionOfPart } from '../../../shared/papers/part-versions.ts';
import { pastFor, type PaperPast } from '../../../shared/papers/past.ts';
import { layoutOfPaper } from '../../../shared/papers/report-layout.ts';
import type { Finding } from '../../../shared/preflight/finding.ts';
import { preflight } from '../../../shared/preflight/preflight.ts';
import type { WrittenBlock } from '../../components/rich-text/blocks.ts';
import { planToday } from '../../store/app-store.ts';
import { currentPlan, usePlan } from '../../store/plan-mirror.ts';
import { sectionStanding } from './section-standing.ts';
import { editionOf, usePaperPast } from './use-paper-past.ts';
import { useTypedSections } from './use-typed-sections.ts';

/** A paper that is open: how it will be printed, with what is being typed in it, and what that is made from. */
export interface ShownPaper {
  readonly paper: Entity<'paper'>;
  readonly past: PaperPast;
  /** The plan with what is being typed in it. */
  readonly supposed: Plan;
  readonly content: ReturnType<typeof paperContent>;
  readonly findings: readonly Finding[];
  readonly layout: ReportLayout;
  readonly draft: PaperDraft;
  readonly live: LiveContext;
  /** How it stands with everybody who has to clear it, by the words as they are drawn. */
  readonly clearances: readonly ClearanceStanding[];
  /** What stands for the words of a part, asked for when what was typed has become part of the plan; empty where it cannot be printed. */
  readonly versionNow: VersionOfPart;
  /** Told what is being typed in a section; null: nothing is. */
  readonly typing: (name: SectionName, blocks: WrittenBlock[] | null) => void;
}

export function useShownPaper(paper: Entity<'paper'>): ShownPaper {
  const plan = usePlan();
  const past = usePaperPast(paper);
  const { supposed, typing } = useTypedSections(plan, paper.id);
  const content = useMemo(() => paperContent(supposed, paper.id, { edition: editionOf(paper), today: planToday(), past }), [supposed, paper, past]);
  const findings = useMemo(() => (content.ok ? preflight(supposed, paper, content.value, { today: planToday(), past }) : []), [supposed, paper, content, past]);
  const versionNow: VersionOfPart = (part) => {
    const whole = currentPlan() ?? plan;
    const now = paperContent(whole, paper.id, { edition: editionOf(paper), today: planToday(), past });
    return now.ok ? partVersions(whole, paper, now.value, { today: planToday(), past })(part) : '';
  };
  // What is written over the draft is kept in the paper, so a public paper's must not say what is not public.
  const draft = useMemo(() => draftBehind(planFor(editionOf(paper), plan), paper, planToday(), pastFor(editionOf(paper), past)), [plan, paper, past]);
  const live = useMemo(() => {
    const known = pastFor(editionOf(paper), past);
    const of = planFor(editionOf(paper), plan);
    return liveContext(of, paper.meeting ?? draft.meeting, { today: planToday(), past: known });
  }, [plan, paper, past, draft]);
  const layout = useMemo(() => layoutOfPaper(plan, paper), [plan, paper]);
  const clearances = useMemo(() => {
    if (!content.ok) return [];
    const included = layout.parts.flatMap(({ sections }) => sections).filter(({ name }) => sectionStanding(supposed, paper, draft, name).included);
    return clearanceStandings(supposed, paper, sectionNames(supposed, paper, included), partVersions(supposed, paper, content.value, { today: planToday(), past }));
  }, [supposed, paper, past, content, draft, layout]);
  return { paper, past, supposed, content, findings, layout, draft, live, clearances, versionNow, typing };
}
