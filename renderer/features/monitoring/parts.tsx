import type { ComponentType } from 'react';
import { ChangedSincePart } from '../changed-since/changed-since-part.tsx';
import { ClosingPart } from '../closing/closing-part.tsx';
import { SlippagePart } from '../slippage/slippage-part.tsx';
import type { Part } from './monitoring-state.ts';
import { ChasePart } from './parts/chase-part.tsx';
import { OwnersPart } from './parts/owners-part.tsx';
import { UpdatesPart } from './parts/updates-part.tsx';
import type { RoundPartProps } from './round-props.ts';
import { RoundSetUp } from './round-set-up.tsx';

/** What each part of a round's page is called, and what it shows. */
export const PART_VIEW: Readonly<Record<Part, { readonly label: string; readonly View: ComponentType<RoundPartProps> }>> = {
  owners: { label: 'Owners', View: OwnersPart },
  updates: { label: 'Updates', View: UpdatesPart },
  'chase list': { label: 'Chase list', View: ChasePart },
  slippage: { label: 'Slippage', View: SlippagePart },
  'changed since': { label: 'Changed since', View: ChangedSincePart },
  closure: { label: 'Closure', View: ClosingPart },
  'name and days': { label: 'Name and days', View: RoundSetUp },
};
