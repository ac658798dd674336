import { Button } from '@fluentui/react-components';
import { ChevronRight16Regular, DocumentArrowRight20Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import { commitmentsIn } from '../../../shared/commitments/commitments.ts';
import { planFor } from '../../../shared/domain/edition.ts';
import type { SectionName } from '../../../shared/domain/paper.ts';
import { dayOfMeeting } from '../../../shared/domain/people.ts';
import { KINDS, type Entity } from '../../../shared/domain/plan.ts';
import { sectionTitle } from '../../../shared/papers/layout.ts';
import { draftBehind, paperContent } from '../../../shared/papers/paper-content.ts';
import { pastFor } from '../../../shared/papers/past.ts';
import { layoutOfPaper } from '../../../shared/papers/report-layout.ts';
import { ToChange } from '../../components/may-change.tsx';
import { RichToolbar } from '../../components/rich-text/rich-toolbar.tsx';
import { focusViewSoon } from '../../app/panes.ts';
import { onViewEvent } from '../../app/view-events.ts';
import { planToday, say, show } from '../../store/app-store.ts';
import { useAsAt } from '../../store/as-at.ts';
import { exportFile, saysOnlyToRead } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import { MarkDialog, sentenceAtCaret, type Asked } from '../commitments/mark-dialog.tsx';
import { FrontForm } from './front-form.tsx';
import { OtherSections } from './other-sections.tsx';
import { PaperPreview } from './paper-preview.tsx';
import styles from './papers.module.css';
import { SectionEditor } from './section-editor.tsx';
import { editionOf, usePaperPast } from './use-paper-past.ts';
import { useTypedSections } from './use-typed-sections.ts';

/** What the front table is made of; and the paper as a whole. */
const FRONT_FIELDS = [...Object.keys(KINDS.paper.fields), 'removed'];

const COUNCIL_NAME = 'Name of the council';
const plainLabel = (words: string): string => words.toLowerCase().replace(/:.*$/, '').trim();
/** Where a place that is still to be confirmed is filled in: the field of that name, or the section. */
function placeOf(writing: HTMLElement, label: string): HTMLElement | null {
  const wanted = plainLabel(label).replace(/^clearance (?=on behalf of )/, 'who cleared it ');
  const named = [...writing.querySelectorAll<HTMLElement>('[aria-label]')].find((one) => plainLabel(one.getAttribute('aria-label') ?? '') === wanted);
  return named ?? writing.querySelector<HTMLElement>(`#section-${wanted.replaceAll(' ', '-')}`) ?? writing.querySelector<HTMLElement>('#front');
}
const FIELDS = 'textarea, input, button, [contenteditable]';
/** Brings a place to the top and puts the caret into it. */
function goTo(place: HTMLElement | null): void {
  if (place === null) return;
  place.scrollIntoView({ block: place.matches('section, div') ? 'start' : 'center' });
  (place.matches(FIELDS) ? place : place.querySelector<HTMLElement>(FIELDS))?.focus({ preventScroll: true });
}

/** One paper: its outline, its front and sections to write in, and beside them how it will be printed. */
export function PaperEditor({ paper, onClose }: { readonly paper: Entity<'paper'>; readonly onClose: () => void }) {
  const plan = usePlan();
  const isNow = useAsAt() === null;
  const sections = plan.owned('section', paper.id);
  const writing = useRef<HTMLDivElement>(null);
  const past = usePaperPast(paper);
  const { supposed, typing } = useTypedSections(plan, paper.id);
  const content = useMemo(() => paperContent(supposed, paper.id, { edition: editionOf(paper), today: planToday(), past }), [supposed, paper, past]);
  const meeting = plan.get('meeting', paper.meeting);
  const go = (id: string) => goTo(writing.current?.querySelector<HTMLElement>(`#${id}`) ?? null);
  const settle = (label: string) => {
    if (label === COUNCIL_NAME) { show('settings'); focusViewSoon(); }
    else goTo(writing.current === null ? null : placeOf(writing.current, label));
  };
  const marked = useMemo(() => commitmentsIn(plan, paper.id).map(({ arises }) => arises.words), [plan, paper.id]);
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => onViewEvent('commitment', () => {
    const at = sentenceAtCaret(document.activeElement);
    if (at === null) say('info', 'Put the caret into the sentence that promises something, in one of the sections, or select its words.');
    else if (!saysOnlyToRead()) setAsked(at);
  }), []);
  // What is written over the draft is kept in the paper, so a public paper's must not say what is not public.
  const draft = useMemo(() => draftBehind(planFor(editionOf(paper), plan), paper, planToday(), pastFor(editionOf(paper), past)), [plan, paper, past]);
  const layout = useMemo(() => layoutOfPaper(plan, paper), [plan, paper]);
  const isCleared = plan.owned('clearance', paper.id).length > 0;
  /** A section as it stands: what somebody made of it, what the draft says, and whether it is in the paper. */
  const sectionOf = (name: SectionName) => {
    const own = sections.find((one) => one.name === name) ?? null;
    // The public draft does not know a section that is kept from the public.
    const drafted = draft.sections.find((one) => one.name === name) ?? { name, included: false, blocks: [] };
    return { own, drafted, included: own?.included ?? (drafted.included || (name === 'clearance' && isCleared)) };
  };
  return (
    <>
      <div className={styles['head']}>
        <div className={styles['title']}>
          <nav aria-label="Where you are" className={styles['crumbs']}>
            <Button appearance="transparent" size="small" onClick={onClose}>Papers</Button>
            <ChevronRight16Regular aria-hidden />
            <span>{[plan.get('committee', paper.reportFor)?.name ?? 'No committee yet', meeting ? dayOfMeeting(meeting) : ''].filter(Boolean).join(', ')}</span>
          </nav>
          <h1 tabIndex={-1}>{paper.subject || 'A paper without a subject'}</h1>
        </div>
        {isNow && <Button appearance="primary" icon={<DocumentArrowRight20Regular />} onClick={() => void exportFile({ paper: paper.id })}>Export Word paper…</Button>}
      </div>
      <div className={styles['editor']}>
        <nav className={styles['outline']} aria-label="Outline of the paper">
          <button type="button" onClick={() => go('front')}>Front table</button>
          {layout.parts.map((part) => (
            <div key={part.heading}>
              <p>{part.heading}</p>
              {part.sections.map(({ name }) => {
                const { included } = sectionOf(name);
                return (
                  <button key={name} type="button" className={included ? undefined : styles['leftOut']} onClick={() => go(`section-${name.replaceAll(' ', '-')}`)}>
                    {sectionTitle(name, layout)}{included ? '' : ' (left out)'}
                  </button>
                );
              })}
            </div>
          ))}
          <p>Appendices, built from the plan</p>
          <span className={styles['appendix']}>A – Action plan</span>
        </nav>
        <div ref={writing} className={styles['writing']} data-pane="writing">
          <ToChange><RichToolbar /></ToChange>
          <section id="front" aria-label="Front table"><h2>Front table</h2><ClashLinks id={paper.id} fields={FRONT_FIELDS} /><FrontForm paper={paper} past={past} /><OtherSections paper={paper} /></section>
          {layout.parts.map((part) => (
            <section key={part.heading} aria-label={part.heading}>
              <h2>{part.heading}</h2>
              {part.sections.map((one) => (
                <SectionEditor
                  key={one.name} paper={paper.id} layout={one} title={sectionTitle(one.name, layout)} {...sectionOf(one.name)} onMark={setAsked}
                  onTyping={(blocks) => typing(one.name, blocks)}
                />
              ))}
            </section>
          ))}
        </div>
        <aside className={styles['preview']} aria-label="Preview" data-pane="preview">
          {content.ok ? <PaperPreview content={content.value} marked={marked} onSettle={settle} /> : <p className={styles['problem']}>{content.failure.message}</p>}
        </aside>
      </div>
      {asked !== null && <MarkDialog asked={asked} paper={paper} onClose={() => setAsked(null)} />}
    </>
  );
}
