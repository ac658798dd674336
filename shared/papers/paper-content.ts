import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import { isPublic, PUBLIC, type Classification, type Level } from '../domain/classification.ts';
import { planFor, type Edition } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import { SECTIONS, type Paper, type Section, type SectionName } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import { done, refused, type Result } from '../outcome/outcome.ts';
import { appendicesOf, type LetteredAppendix } from './appendix-list.ts';
import { appendixContext, appendixParts } from './appendix-parts.ts';
import { oneLine } from './clean-text.ts';
import { clearanceContent } from './clearance-content.ts';
import { clearsAsAWhole } from './clearances.ts';
import { plain, type ContentBlock, type PaperContent } from './content.ts';
import type { PaperDraft } from './draft.ts';
import { chosenFor, draftBehind } from './draft-behind.ts';
import type { DraftSection } from './drafts/blocks.ts';
import { exemptAppendixOf, exemptNameInFiles, withEnclosed, type ExemptAppendix } from './exempt-appendix.ts';
import { exemptReport } from './exempt-report.ts';
import {
  committeeName,
  contactLines,
  frontTable,
  TO_BE_CONFIRMED,
  valuesOf,
  type PaperValues,
  type Unfilled,
} from './front-table.ts';
import { sectionTitle, type LayoutSection, type ReportLayout } from './layout.ts';
import { liveContext, withLiveFields, type LiveContext } from './live-fields.ts';
import { logoContent } from './logo-content.ts';
import { notForPublication, withheldSection } from './marking.ts';
import { equalityWords, wardsNotifiedWords } from './notices.ts';
import { NO_PAST, pastFor, type PaperPast } from './past.ts';
import { layoutBehind, TO_BE_CHECKED } from './report-layout.ts';
import { sectionContent, type NextTable } from './section-content.ts';
import { stopped } from './words.ts';

export { draftBehind, printedValues } from './draft-behind.ts';

export interface PaperOptions {
  /** Public unless another is asked for by name. */
  readonly edition?: Edition;
  /** For what is overdue, and for the next meeting. */
  readonly today: CalendarDay;
  /** What the record knows of the plan as it stood; nothing: all is of the plan as it is. */
  readonly past?: PaperPast;
}

/**
 * A paper of the plan as it is printed; with `null`, the response to the review for the executive, drafted from the plan. Sections that
 * nobody has written take the draft's words. Everything is read from the plan of the edition, so what is not public cannot be reached.
 */
export function paperContent(
  whole: Plan,
  paperId: EntityId | null,
  options: PaperOptions,
): Result<PaperContent, 'paperNotFound' | 'paperNotPublic' | 'nothingExempt'> {
  const edition = options.edition ?? 'public';
  const plan = planFor(edition, whole);
  const paper = plan.get('paper', paperId);
  const kept = whole.get('paper', paperId);
  if (paperId !== null && kept === null) return refused('paperNotFound', 'There is no such paper in this plan. Nothing was written.');
  if (paperId !== null && paper === null) return refused('paperNotPublic', notInEdition(edition, kept!.classification.level));
  const apart = edition === 'internal' ? null : exemptAppendixOf(whole, paperId, options.today, options.past);
  if (edition === 'exempt' && apart === null && (paper === null || isPublic(paper))) return refused('nothingExempt', NOTHING_EXEMPT);
  const past = pastFor(edition, options.past ?? NO_PAST);
  return done(new Writing(plan, whole, edition, paper, draftBehind(plan, paper, options.today, past), { ...options, past, apart }).content());
}

const notInEdition = (edition: Edition, level: Level): string =>
  level === 'internal'
    ? `This paper is internal, so there is no ${edition} copy of it, and nothing was written. Where it may go to the meeting, say so in its classification.`
    : 'This paper is not public, so there is no public copy of it, and nothing was written. Where it may be published, say so in its classification; for those entitled to see it, there is its exempt edition.';
const NOTHING_EXEMPT =
  'This report has nothing to write apart, so there is no exempt edition of it, and nothing was written. It has one where a section of it is exempt or confidential, ' +
  'or where its front table says that it has an exempt appendix and its appendices withhold something.';

interface WritingOptions extends PaperOptions {
  readonly past: PaperPast;
  /** What a public report withholds: the public copy refers to it, the exempt edition is made of it. */
  readonly apart: ExemptAppendix | null;
}
/** One paper in the writing: gathers what is unfilled and counts the tables as it goes. */
class Writing {
  readonly #plan: Plan;
  readonly #whole: Plan;
  readonly #edition: Edition;
  readonly #paper: Paper | null;
  readonly #draft: PaperDraft;
  readonly #options: WritingOptions;
  readonly #values: PaperValues;
  readonly #layout: ReportLayout;
  readonly #appendices: readonly LetteredAppendix[];
  readonly #unfilled: string[] = [];
  #tables = 0;

  constructor(plan: Plan, whole: Plan, edition: Edition, paper: Paper | null, draft: PaperDraft, options: WritingOptions) {
    this.#plan = plan;
    this.#whole = whole;
    this.#edition = edition;
    this.#paper = paper;
    this.#draft = draft;
    this.#options = options;
    // Of the whole plan: a section that is withheld keeps its place.
    this.#layout = layoutBehind(whole, paper);
    this.#values = paper ? valuesOf(paper, draft) : { ...draft, classification: PUBLIC };
    this.#appendices = appendicesOf(options.past.standing?.plan ?? plan, this.#values.type, chosenFor(paper));
  }

  content(): PaperContent {
    const council = oneLine(this.#plan.council.name);
    if (council === '') this.#missing('Name of the council');
    const committee = committeeName(this.#plan, this.#values);
    const meetingOn = this.#plan.get('meeting', this.#values.meeting)?.heldOn ?? null;
    const subject = oneLine(this.#values.subject) || TO_BE_CONFIRMED;
    const marking = this.#marking();
    const { past, today } = this.#options;
    const { standing } = past;
    const apart = this.#writtenApart();
    const title = apart === null ? subject : `${apart.name}: ${subject}`;
    const appendices = apart?.rows ?? appendixParts(appendixContext(this.#plan, this.#values, today, past), this.#appendices);
    const report = apart === null ? this.#report(subject, marking) : this.#exemptReport(apart, title, marking!);
    return {
      edition: this.#edition,
      properties: {
        title,
        subject: ['Report for', committee || 'a committee', meetingOn ? `on ${longDay(meetingOn)}` : ''].filter(Boolean).join(' '),
        creator: council || 'The council',
        language: 'en-GB',
      },
      logo: logoContent(this.#plan.council),
      committee: oneLine(committee) || 'Committee to be confirmed',
      meetingOn,
      subject: title,
      ...(this.#edition === 'exempt' ? { nameInFiles: exemptNameInFiles(subject, apart) } : {}),
      marking,
      parts: [{ orientation: 'portrait', name: '', blocks: report }, ...appendices],
      asItStood: standing?.on ?? null,
      unfilled: [...new Set(this.#unfilled)],
    };
  }

  #report(subject: string, marking: string | null): ContentBlock[] {
    const { lines, contact, parts } = this.#layout;
    const missing: Unfilled = (label) => this.#missing(label);
    const front = frontTable(this.#plan, this.#edition === 'public' ? withEnclosed(this.#values, this.#options.apart) : this.#values, this.#layout, this.#exemptInPart(), missing);
    const after: Partial<Record<number, () => ContentBlock[]>> = {
      1: () => this.#notices(lines),
      3: () => [line(lines.callInWaived, this.#callInWaived(lines.callInWaived))],
    };
    return [
      { type: 'title', text: subject },
      ...(marking === null ? [] : [{ type: 'paragraph', look: 'marking', runs: plain(marking) } satisfies ContentBlock]),
      { type: 'details', name: 'Report details', description: 'Two columns: the name of each detail, and what it is.', rows: front },
      ...parts.flatMap((part, at): ContentBlock[] => {
        const said = part.sections.flatMap((section) => this.#section(section));
        const contacts: ContentBlock[] =
          at !== 3
            ? []
            : [
                { type: 'heading', level: 2, text: contact },
                // A name on one page and its telephone number on the next is no way to reach anybody.
                ...contactLines(this.#plan, this.#values, contact, missing).map((runs, place, lines): ContentBlock => ({
                  type: 'paragraph',
                  look: place === lines.length - 1 ? 'plain' : 'lead-in',
                  runs,
                })),
              ];
        const all = [...contacts, ...said, ...(after[at]?.() ?? [])];
        return all.length === 0 ? [] : [{ type: 'heading', level: 1, text: part.heading }, ...all];
      }),
    ];
  }

  #section(section: LayoutSection): ContentBlock[] {
    if (!this.#isPrinted(section.name)) return [];
    const withheld = this.#withheld(section.name);
    const drafted = this.#drafted(section.name);
    const heading: ContentBlock[] = section.heading === null ? [] : [{ type: 'heading', level: 2, text: section.heading }];
    if (withheld !== null) return [...heading, { type: 'paragraph', look: 'plain', runs: plain(withheldSection(withheld, this.#options.apart?.name ?? null)) }];
    if (section.name === 'clearance') return this.#clearances();
    const blocks = withLiveFields(this.#ownBlocks(section.name), this.#live());
    const next: NextTable = () => (this.#tables += 1);
    const level = section.heading === null ? 1 : 2;
    const name = sectionTitle(section.name, this.#layout);
    const content = sectionContent(blocks, level, name, next);
    if (content.length > 0) return [...heading, ...content];
    if (TO_BE_CHECKED.includes(section.name)) this.#missing(name);
    return [...heading, ...sectionContent(drafted?.blocks ?? [], level, name, next)];
  }

  /** Whether a section is in the report; in a public copy one that is withheld keeps its place, but for what is internal. */
  #isPrinted(name: SectionName): boolean {
    const withheld = this.#withheld(name);
    if (withheld?.level === 'internal') return false;
    return this.#ownSection(name)?.included ?? (withheld !== null || this.#drafted(name)?.included || this.#hasClearances(name));
  }
  #drafted(name: SectionName): DraftSection | null {
    return this.#draft.sections.find((one) => one.name === name) ?? null;
  }
  #clearances(): ContentBlock[] {
    const printed = this.#layout.parts.flatMap(({ sections }) => sections).flatMap(({ name }) => (this.#isPrinted(name) ? [name] : []));
    return clearanceContent(this.#plan, this.#paper, printed, this.#layout, (label) => this.#missing(label));
  }

  #live(): LiveContext {
    return liveContext(this.#plan, this.#values.meeting, this.#options);
  }
  #notices(lines: ReportLayout['lines']): ContentBlock[] {
    const { wardCouncillorsNotified: wards, equalityAssessment: equality } = this.#values;
    return [
      line(
        lines.wardCouncillorsNotified,
        wardsNotifiedWords(wards, () => this.#missing(lines.wardCouncillorsNotified)),
      ),
      line(
        lines.equalityAssessment,
        equalityWords(equality, () => this.#missing(lines.equalityAssessment)),
      ),
      line(
        lines.equalityCleared,
        equality.clearedBy.trim() || (equality.done ? this.#missing(lines.equalityCleared) : 'Not applicable, as no EqIA was carried out.'),
      ),
    ];
  }
  #callInWaived(label: string): string {
    const { waived, why } = this.#values.callInWaived;
    const reason = stopped(why) || (waived === 'yes' ? '' : `Reason: ${this.#missing(label).toLowerCase()}.`);
    return `${waived === 'yes' ? 'Yes' : waived === 'no' ? 'No' : 'Not applicable'}. ${reason}`.trim();
  }

  #missing(label: string): string {
    this.#unfilled.push(label.replace(/:$/, ''));
    return TO_BE_CONFIRMED;
  }
  #ownSection(name: SectionName): Section | null {
    return this.#paper ? (this.#plan.owned('section', this.#paper.id).find((one) => one.name === name) ?? null) : null;
  }
  #ownBlocks(name: SectionName) {
    const section = this.#ownSection(name);
    return section ? this.#plan.owned('block', section.id) : [];
  }
  #hasClearances(name: SectionName): boolean {
    return name === 'clearance' && this.#paper !== null && clearsAsAWhole(this.#plan, this.#paper);
  }
  /** How a section of this paper is classified that the edition does not hold. Of the whole plan, only this is ever looked at. */
  #withheld(name: SectionName): Classification | null {
    if (this.#paper === null || this.#edition !== 'public') return null;
    return (
      this.#whole.owned('section', this.#paper.id).find((one) => one.name === name && one.included && !isPublic(one))?.classification ??
      null
    );
  }
  /** What of this paper is not public: in a public copy what it withholds, in another all that stands in it. */
  #exemptInPart(): readonly Classification[] {
    if (this.#edition !== 'public') return this.#inside();
    return [...SECTIONS.flatMap((name) => this.#withheld(name) ?? []), ...(this.#options.apart?.things ?? []).map(({ classification }) => classification)];
  }
  #inside(): Classification[] {
    const sections = this.#paper ? this.#plan.owned('section', this.#paper.id) : [];
    const comments = this.#appendices.some(({ is }) => is === 'what scrutiny changed') ? this.#plan.all('comment') : [];
    return [...this.#plan.all('action'), ...this.#plan.all('recommendation'), ...comments, ...sections].map((one) => one.classification);
  }
  #marking(): string | null {
    const apart = this.#writtenApart();
    const inside = apart === null ? this.#inside() : [...apart.sections.values(), ...apart.things.map(({ classification }) => classification)];
    return this.#edition === 'public' ? null : notForPublication(this.#values.classification, inside);
  }

  /** What an exempt edition of a public report is made of; null where it is the report itself. */
  #writtenApart(): ExemptAppendix | null {
    return this.#edition === 'exempt' ? this.#options.apart : null;
  }
  #exemptReport(apart: ExemptAppendix, title: string, marking: string): ContentBlock[] {
    return exemptReport({
      plan: this.#plan, apart, title, marking, values: this.#values, layout: this.#layout, unfilled: (label) => this.#missing(label), section: (section) => this.#section(section),
    });
  }
}

const line = (label: string, words: string): ContentBlock => ({
  type: 'paragraph',
  look: 'plain',
  runs: [{ text: label, bold: true }, { text: `${label.endsWith(':') ? ' ' : ': '}${words}` }],
});
