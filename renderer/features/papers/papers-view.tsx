import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { Add20Regular, Delete16Regular, DocumentText20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import { PAPER_TYPES, type PaperType } from '../../../shared/domain/paper.ts';
import type { Entity, Plan } from '../../../shared/domain/plan.ts';
import { draftPaper } from '../../../shared/papers/draft.ts';
import { EmptyState, ViewHeader } from '../../components/view-header.tsx';
import { run, runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { PaperEditor } from './paper-editor.tsx';
import styles from './papers.module.css';
import { planToday } from '../../store/app-store.ts';

/**
 * A paper begins as a complete draft made from the plan; every word of it can then be changed. Call-in and the lines that say why not
 * follow the recommendations until somebody sets them, so they are not written down here.
 */
async function startPaper(plan: Plan, type: PaperType): Promise<EntityId | null> {
  const { sections, callIn: _callIn, wardCouncillorsNotified: _wards, equalityAssessment: _eqia, callInWaived: _waived, ...fields } = draftPaper(plan, type, { today: planToday() });
  const written = sections.map(({ name, included, blocks }) => ({
    name, included,
    blocks: blocks.map(({ type: kind, level, runs, rows }) => ({ type: kind, level, runs: [...runs], rows: rows ? rows.map((row) => [...row]) : null })),
  }));
  const added = await run({ do: 'paper.add', fields, sections: written });
  return added?.made ?? null;
}
const whenWords = (plan: Plan, paper: Entity<'paper'>): string => {
  const heldOn = plan.get('meeting', paper.meeting)?.heldOn ?? null;
  return [plan.get('committee', paper.reportFor)?.name ?? 'No committee yet', heldOn === null ? 'no meeting yet' : longDay(heldOn)].join(', ');
};

function NewPaper({ onMade }: { readonly onMade: (id: EntityId) => void }) {
  const plan = usePlan();
  const start = (type: PaperType) => void startPaper(plan, type).then((made) => { if (made !== null) onMade(made); });
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement><Button appearance="primary" icon={<Add20Regular />}>New paper</Button></MenuTrigger>
      <MenuPopover>
        <MenuList>{PAPER_TYPES.map((type) => <MenuItem key={type} onClick={() => start(type)}>{capitalised(type)}</MenuItem>)}</MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The committee papers, by meeting; choosing one opens it in the editor. */
export function PapersView() {
  const plan = usePlan();
  const [open, setOpen] = useState<EntityId | null>(null);
  const paper = plan.get('paper', open);
  if (paper) return <PaperEditor key={paper.id} paper={paper} onClose={() => setOpen(null)} />;
  const papers = plan.all('paper');
  return (
    <>
      <ViewHeader title="Papers" about={papers.length === 0 ? undefined : 'Each paper carries the action plan as Appendix A, built from the plan when it is exported.'}><NewPaper onMade={setOpen} /></ViewHeader>
      {papers.length === 0 ? (
        <EmptyState title="No papers yet">
          A new paper starts as a complete draft made from the plan: summary, recommendations, options, background and implications. You change
          what you like, then export it as Word. The action plan follows as Appendix A.
        </EmptyState>
      ) : (
        <ul className={styles['list']}>
          {papers.map((one) => (
            <li key={one.id}>
              <button type="button" className={styles['open']} onClick={() => setOpen(one.id)}>
                <DocumentText20Regular aria-hidden />
                <span><b>{one.subject || 'A paper without a subject'}</b><small>{capitalised(one.type)} · {whenWords(plan, one)}</small></span>
              </button>
              <Button appearance="subtle" size="small" icon={<Delete16Regular />} aria-label={`Remove ${one.subject}`} onClick={() => void runWithUndo({ do: 'paper.remove', id: one.id }, `“${one.subject}” was removed.`)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
