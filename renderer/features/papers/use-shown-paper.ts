import { useMemo } from 'react';
import { planFor } from '../../../shared/domain/edition.ts';
import type { SectionName } from '../../../shared/domain/paper.ts';
import type { Entity, Plan } from '../../../shared/domain/plan.ts';
import type { PaperDraft } from '../../../shared/papers/draft.ts';
import type { ReportLayout } from '../../../shared/papers/layout.ts';
import { liveContext, type LiveContext } from '../../../shared/papers/live-fields.ts';
import { draftBehind, paperContent } from '../../../shared/papers/paper-content.ts';
import { pastFor, type PaperPast } from '../../../shared/papers/past.ts';
import { layoutOfPaper } from '../../../shared/papers/report-layout.ts';
import { versionOf } from '../../../shared/papers/version.ts';
import type { Finding } from '../../../shared/preflight/finding.ts';
import { preflight } from '../../../shared/preflight/preflight.ts';
import type { WrittenBlock } from '../../components/rich-text/blocks.ts';
import { planToday } from '../../store/app-store.ts';
import { currentPlan, usePlan } from '../../store/plan-mirror.ts';
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
  /** What stands for its words as they are drawn; empty where it cannot be printed. */
  readonly version: string;
  /** The same, asked for when what was typed has become part of the plan. */
  readonly versionNow: () => string;
  /** Told what is being typed in a section; null: nothing is. */
  readonly typing: (name: SectionName, blocks: WrittenBlock[] | null) => void;
}

export function useShownPaper(paper: Entity<'paper'>): ShownPaper {
  const plan = usePlan();
  const past = usePaperPast(paper);
  const { supposed, typing } = useTypedSections(plan, paper.id);
  const content = useMemo(() => paperContent(supposed, paper.id, { edition: editionOf(paper), today: planToday(), past }), [supposed, paper, past]);
  const findings = useMemo(() => (content.ok ? preflight(supposed, paper, content.value, { today: planToday(), past }) : []), [supposed, paper, content, past]);
  const version = useMemo(() => (content.ok ? versionOf(content.value) : ''), [content]);
  const versionNow = () => {
    const now = paperContent(currentPlan() ?? plan, paper.id, { edition: editionOf(paper), today: planToday(), past });
    return now.ok ? versionOf(now.value) : '';
  };
  // What is written over the draft is kept in the paper, so a public paper's must not say what is not public.
  const draft = useMemo(() => draftBehind(planFor(editionOf(paper), plan), paper, planToday(), pastFor(editionOf(paper), past)), [plan, paper, past]);
  const live = useMemo(() => {
    const known = pastFor(editionOf(paper), past);
    const of = planFor(editionOf(paper), plan);
    return liveContext(of, paper.meeting ?? draft.meeting, { today: planToday(), past: known });
  }, [plan, paper, past, draft]);
  const layout = useMemo(() => layoutOfPaper(plan, paper), [plan, paper]);
  return { paper, past, supposed, content, findings, layout, draft, live, version, versionNow, typing };
}
