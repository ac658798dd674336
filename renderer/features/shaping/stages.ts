import { STAGES } from '../../../shared/domain/council.ts';
import type { PlanDetails } from '../../../shared/domain/council.ts';

export type Stage = PlanDetails['stage'];
/** What each stage means for the plan, as somebody would say it who moves it on. */
export const STAGE_MEANS: Readonly<Record<Stage, string>> = {
  'officer draft': 'Officers write the plan. Papers call it a draft.',
  'with scrutiny': 'Members of all groups comment on the plan and propose amendments while it can still be changed. Papers call it a draft.',
  agreed: 'The plan has been agreed. Papers call it the action plan, and no longer a draft.',
  monitored: 'What was agreed is carried out, and reported on in rounds until it is closed.',
};
export const nextStage = (stage: Stage): Stage | null => STAGES[STAGES.indexOf(stage) + 1] ?? null;
export const stageBefore = (stage: Stage): Stage | null => STAGES[STAGES.indexOf(stage) - 1] ?? null;
