import type { ComponentType } from 'react';
import { EmptyState } from '../../components/view-header.tsx';
import { ShapingPart } from '../shaping/shaping-part.tsx';
import type { Part } from './decisions-state.ts';
import { MeetingsPart } from './meetings-part.tsx';
import { ReferralsPart } from './referrals-part.tsx';

/** What each part of the view is called, and what it shows. */
export const PART_VIEW: Readonly<Record<Part, { readonly label: string; readonly View: ComponentType }>> = {
  meetings: { label: 'Meetings', View: MeetingsPart },
  shaping: { label: 'Shaping', View: ShapingPart },
  referrals: { label: 'Referrals', View: ReferralsPart },
  'forward plan': { label: 'Forward plan', View: ForwardPlan },
  'matters arising': { label: 'Matters arising', View: MattersArising },
};

function ForwardPlan() {
  return <EmptyState title="The forward plan is not kept yet">The papers and key decisions that are to come to each meeting will stand here.</EmptyState>;
}
function MattersArising() {
  return <EmptyState title="Matters arising are not gathered yet">What earlier meetings left open for the next one will stand here. Until then the open actions are under Actions.</EmptyState>;
}
