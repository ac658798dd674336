import { Button } from '@fluentui/react-components';
import { ChevronRight16Regular, DocumentArrowRight20Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import { commitmentsIn } from '../../../shared/commitments/commitments.ts';
import { shortDay } from '../../../shared/domain/calendar-day.ts';
import { planFor } from '../../../shared/domain/edition.ts';
import type { SectionName } from '../../../shared/domain/paper.ts';
import { dayOfMeeting } from '../../../shared/domain/people.ts';
import { KINDS, type Entity } from '../../../shared/domain/plan.ts';
import { sectionTitle } from '../../../shared/papers/layout.ts';
import { liveContext } from '../../../shared/papers/live-fields.ts';
import { draftBehind, paperContent } from '../../../shared/papers/paper-content.ts';
import { pastFor } from '../../../shared/papers/past.ts';
import { layoutOfPaper } from '../../../shared/papers/report-layout.ts';
import { versionOf } from '../../../shared/papers/version.ts';
import type { Where } from '../../../shared/preflight/finding.ts';
import { preflight } from '../../../shared/preflight/preflight.ts';
import { agendaDay } from '../../../shared/statutory/council-clock.ts';
import { ToChange } from '../../components/may-change.tsx';
import { RichToolbar } from '../../components/rich-text/rich-toolbar.tsx';
import { focusViewSoon } from '../../app/panes.ts';
import { onViewEvent } from '../../app/view-events.ts';
import { planToday, say, show } from '../../store/app-store.ts';
import { useAsAt } from '../../store/as-at.ts';
import { exportFile, saysOnlyToRead } from '../../store/commands.ts';
import { currentPlan, usePlan } from '../../store/plan-mirror.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import { MarkDialog, sentenceAtCaret, type Asked } from '../commitments/mark-dialog.tsx';
import { ClearanceForm } from './clearance-form.tsx';
import { FrontForm } from './front-form.tsx';
import { OtherSections } from './other-sections.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { PreflightPanel } from './preflight-panel.tsx';
import styles from './papers.module.css';
import { SectionEditor } from './section-editor.tsx';
import { editionOf, usePaperPast } from './use-paper-past.ts';
import { useTypedSections } from './use-typed-sections.ts';

/** What the front table is made of; and the paper as a whole. */
const FRONT_FIELDS = [...Object.keys(KINDS.paper.fields), 'removed'];

const plainLabel = (words: string): string => words.toLowerCase().replace(/:.*$/, '').trim();
/** The field of the front table that has this name. */
const fieldNamed = (writing: HTMLElement, label: string): HTMLElement | null =>
  [...writing.querySelectorAll<HTMLElement>('#front [aria-label]')].find((one) => plainLabel(one.getAttribute('aria-label') ?? '') === plainLabel(label)) ?? writing.querySelector<HTMLElement>('#front');
/** Where a finding is settled, in this paper; null where that is elsewhere. */
function placeOf(writing: HTMLElement | null, where: Where): HTMLElement | null {
  if (writing === null) return null;
  if (where.in === 'section') return writing.querySelector<HTMLElement>(`#section-${where.section.replaceAll(' ', '-')}`);
  return where.in === 'front' ? fieldNamed(writing, where.label) : null;
}
const FIELDS = 'textarea, input, button, [contenteditable]';
const TO_WRITE_IN = '[contenteditable="true"], textarea, input:not([type="checkbox"])';
/** Brings a place to the top and puts the caret into it. */
function goTo(place: HTMLElement | null): void {
  if (place === null) return;
  place.scrollIntoView({ block: place.matches('section, div') ? 'start' : 'center' });
  (place.matches(FIELDS) ? place : (place.querySelector<HTMLElement>(TO_WRITE_IN) ?? place.querySelector<HTMLElement>(FIELDS)))?.focus({ preventScroll: true });
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
  const jump = (where: Where) => {
    if (where.in === 'appendix') show('actions');
    else if (where.in === 'plan') show(where.view);
    else return goTo(placeOf(writing.current, where));
    focusViewSoon();
  };
  const findings = useMemo(() => (content.ok ? preflight(supposed, paper, content.value, { today: planToday(), past }) : []), [supposed, paper, content, past]);
  const version = useMemo(() => (content.ok ? versionOf(content.value) : ''), [content]);
  /** Asked for when what was typed has become part of the plan. */
  const versionNow = () => {
    const now = paperContent(currentPlan() ?? plan, paper.id, { edition: editionOf(paper), today: planToday(), past });
    return now.ok ? versionOf(now.value) : '';
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
  const live = useMemo(() => {
    const known = pastFor(editionOf(paper), past);
    const of = planFor(editionOf(paper), plan);
    return liveContext(of, paper.meeting ?? draft.meeting, { today: planToday(), past: known });
  }, [plan, paper, past, draft]);
  const layout = useMemo(() => layoutOfPaper(plan, paper), [plan, paper]);
  const clearance = <ClearanceForm paper={paper} version={version} versionNow={versionNow} />;
  const publishedBy = meeting?.heldOn && !meeting.cancelled && meeting.agendaPublishedOn === null && meeting.heldOn >= planToday() ? agendaDay(meeting.heldOn, plan.council, plan.get('committee', meeting.committee)) : null;
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
          {content.ok && content.value.parts.length > 1 && <p>Appendices, built from the plan</p>}
          {content.ok && content.value.parts.slice(1).map(({ name }) => <span key={name} className={styles['appendix']}>{name.replace(/^Appendix /, '')}</span>)}
        </nav>
        <div ref={writing} className={styles['writing']} data-pane="writing">
          <ToChange><RichToolbar live={live} /></ToChange>
          <section id="front" aria-label="Front table"><h2>Front table</h2><ClashLinks id={paper.id} fields={FRONT_FIELDS} /><FrontForm paper={paper} past={past} /><OtherSections paper={paper} /></section>
          {layout.parts.map((part) => (
            <section key={part.heading} aria-label={part.heading}>
              <h2>{part.heading}</h2>
              {part.sections.map((one) => (
                <SectionEditor
                  key={one.name} paper={paper.id} layout={one} title={sectionTitle(one.name, layout)} {...sectionOf(one.name)} onMark={setAsked} clearance={clearance} live={live}
                  onTyping={(blocks) => typing(one.name, blocks)}
                />
              ))}
            </section>
          ))}
        </div>
        <aside className={styles['preview']} aria-label="Preview" data-pane="preview">
          {content.ok ? <PaperPreview content={content.value} marked={marked} /> : <p className={styles['problem']}>{content.failure.message}</p>}
          {content.ok && isNow && <PreflightPanel findings={findings} until={publishedBy === null ? '' : ` before publishing on ${shortDay(publishedBy)}`} onJump={jump} />}
        </aside>
      </div>
      {asked !== null && <MarkDialog asked={asked} paper={paper} onClose={() => setAsked(null)} />}
    </>
  );
}
