import { Button } from '@fluentui/react-components';
import { memo } from 'react';
import { sectionPlace } from '../../../shared/commitments/commitments.ts';
import { PUBLIC, type Classification } from '../../../shared/domain/classification.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { SectionName } from '../../../shared/domain/paper.ts';
import type { LiveContext } from '../../../shared/papers/live-fields.ts';
import type { LayoutSection } from '../../../shared/papers/layout.ts';
import { CommittedSwitch } from '../../components/committed-toggles.tsx';
import { ToChange, useMayChange } from '../../components/may-change.tsx';
import { textOfBlocks } from '../../components/rich-text/block-text.ts';
import type { WrittenBlock } from '../../components/rich-text/blocks.ts';
import { RichField } from '../../components/rich-text/rich-field.tsx';
import { run, runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { sendTyping } from '../../store/typing.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import { CommitmentsOfSection } from '../commitments/commitments-of-section.tsx';
import type { Asked } from '../commitments/mark-dialog.tsx';
import { CarriedFrom } from './carried-from.tsx';
import { ClearancesHere } from './clearances-here.tsx';
import styles from './papers.module.css';
import { goTo, sectionAnchor } from './places-in-paper.ts';
import { SectionMenu } from './section-menu.tsx';
import type { SectionStanding } from './section-standing.ts';
import type { SectionSteps } from './section-steps.ts';
import { WhoMaySee } from './who-may-see.tsx';

interface SectionEditorProps extends SectionStanding {
  readonly paper: EntityId;
  readonly layout: LayoutSection;
  /** What it is called in this paper. */
  readonly title: string;
  /** A sentence of it is to be marked as a commitment. */
  readonly onMark: (asked: Asked) => void;
  readonly live: LiveContext;
  /** What can be done to it as a whole, for where there is no room for the outline. */
  readonly steps: SectionSteps;
  /** What is being typed in a section; null: nothing is. */
  readonly onTyping: (name: SectionName, blocks: WrittenBlock[] | null) => void;
}

/** A section's words, a line for each paragraph. Until somebody writes in it, it says what the plan says, and goes on doing so. What is typed draws none anew. */
export const SectionEditor = memo(function SectionEditor({ paper, layout, title, own, drafted, included, steps, live, onMark, onTyping }: SectionEditorProps) {
  const plan = usePlan();
  const mayChange = useMayChange();
  const place = sectionPlace(plan, paper, layout.name);
  const written = own === null ? [] : plan.owned('block', own.id);
  const followsDraft = written.length === 0;
  const before = followsDraft ? drafted.blocks : written;
  const text = textOfBlocks(before);
  const write = (blocks: WrittenBlock[]) => run(own === null ? { do: 'section.add', paper, name: layout.name, blocks } : { do: 'section.write', id: own.id, blocks });
  const include = (checked: boolean) => run(own === null ? { do: 'section.add', paper, name: layout.name, included: checked } : { do: 'section.set', id: own.id, fields: { included: checked } });
  /** What somebody wrote goes, so the way back is offered; and with it goes the button that has the focus. */
  const draftAgain = async () => {
    if (own === null) return;
    await sendTyping();
    if (await runWithUndo({ do: 'section.write', id: own.id, blocks: [] }, `“${title}” is drafted from the plan again. What was written in it is gone.`)) goTo(document.getElementById(sectionAnchor(layout.name)));
  };
  const confirm = async (id: EntityId) => {
    await run({ do: 'section.confirmCarried', id });
    // The button is gone that has the focus; one is at the words that hold.
    goTo(document.getElementById(sectionAnchor(layout.name)));
  };
  const isMovable = steps.canMove(layout.name, -1) || steps.canMove(layout.name, 1);
  // Kept from the public, it is a section of its own, even while it follows the draft.
  const classify = (classification: Classification) => {
    const set = { do: 'section.set', id: place, fields: { classification } } as const;
    return run(own !== null ? set : { do: 'many', label: `Set who may see the section “${title}”`, commands: [{ do: 'section.add', paper, name: layout.name }, set] });
  };
  const isText = included && layout.name !== 'clearance';
  return (
    <div className={styles['section']} id={sectionAnchor(layout.name)}>
      <div className={styles['sectionHead']}>
        <h3>{title}</h3>
        {isText && (followsDraft
          ? <span className="quiet small">Drafted from the plan{mayChange && ', and follows it until you write here'}</span>
          : <ToChange><Button size="small" appearance="subtle" aria-label={`Draft again: ${title}`} onClick={() => void draftAgain()}>Draft again</Button></ToChange>)}
        {isText && <WhoMaySee of={title} value={own?.classification ?? PUBLIC} onSet={classify} />}
        {layout.canBeLeftOut && <CommittedSwitch label={<>In the paper<span className="visually-hidden">: {title}</span></>} checked={included} onCommit={(checked) => void include(checked)} />}
        {isMovable && <ToChange><span className={styles['menu']}><SectionMenu id={`${sectionAnchor(layout.name)}-menu`} section={layout} title={title} included={included} steps={steps} /></span></ToChange>}
      </div>
      {own !== null && <ClashLinks id={own.id} />}
      {own !== null && isText && <CarriedFrom from={own.carriedFrom} what={title} onConfirm={() => void confirm(own.id)} />}
      {included && <ClearancesHere part={layout.name} />}
      {isText && (
        <RichField
          aria-label={title} data-section={place} placeholder={layout.guidance} value={before} live={live} onCommit={write} onTyping={(blocks) => onTyping(layout.name, blocks)}
        />
      )}
      {isText && <CommitmentsOfSection section={place} text={text} onMark={onMark} />}
    </div>
  );
});
