import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import { PAPER_TYPES, type PaperType } from '../../../shared/domain/paper.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { appendicesAtFirst } from '../../../shared/papers/appendix-list.ts';
import { draftPaper } from '../../../shared/papers/draft.ts';
import { planToday } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { EarlierPaperDialog } from './earlier-paper-dialog.tsx';

/**
 * A paper begins as a complete draft made from the plan. Its sections, call-in and the lines that say why not go on following the plan
 * until somebody writes them, so they are not written down here.
 */
async function startPaper(plan: Plan, type: PaperType): Promise<EntityId | null> {
  const appendices = appendicesAtFirst(type);
  const { sections: _sections, callIn: _callIn, wardCouncillorsNotified: _wards, equalityAssessment: _eqia, callInWaived: _waived, ...fields } =
    draftPaper(plan, type, { today: planToday(), appendices: { appendices, whatScrutinyChanged: null } });
  const added = await run({ do: 'paper.add', fields: appendices === null ? fields : { ...fields, appendices }, sections: [] });
  return added?.made ?? null;
}
/** A new paper of a kind, or one that begins as an earlier paper was. */
export function NewPaper({ onMade }: { readonly onMade: (id: EntityId) => void }) {
  const plan = usePlan();
  const start = (type: PaperType) => void startPaper(plan, type).then((made) => { if (made !== null) onMade(made); });
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement><Button appearance="primary" icon={<Add20Regular />}>New paper</Button></MenuTrigger>
        <MenuPopover>
          <MenuList>
            {PAPER_TYPES.map((type) => <MenuItem key={type} onClick={() => start(type)}>{capitalised(type)}</MenuItem>)}
            {plan.all('paper').length > 0 && <MenuDivider />}
            {plan.all('paper').length > 0 && <MenuItem onClick={() => setAsking(true)}>From an earlier paper…</MenuItem>}
          </MenuList>
        </MenuPopover>
      </Menu>
      {isAsking && <EarlierPaperDialog onMade={onMade} onClose={() => setAsking(false)} />}
    </>
  );
}
