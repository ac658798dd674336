import type { ComponentType } from 'react';
import { ForwardPlanPart } from '../forward-plan/forward-plan-part.tsx';
import { MattersPart } from '../matters-arising/matters-part.tsx';
import { ShapingPart } from '../shaping/shaping-part.tsx';
import type { Part } from './decisions-state.ts';
import { MeetingsPart } from './meetings-part.tsx';
import { ReferralsPart } from './referrals-part.tsx';

/** What each part of the view is called, and what it shows. */
export const PART_VIEW: Readonly<Record<Part, { readonly label: string; readonly View: ComponentType }>> = {
  meetings: { label: 'Meetings', View: MeetingsPart },
  shaping: { label: 'Shaping', View: ShapingPart },
  referrals: { label: 'Referrals', View: ReferralsPart },
  'forward plan': { label: 'Forward plan', View: ForwardPlanPart },
  'matters arising': { label: 'Matters arising', View: MattersPart },
};
