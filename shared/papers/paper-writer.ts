import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import { PUBLIC, type Classification } from '../domain/classification.ts';
import type { Edition } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import { SECTIONS, type Paper, type SectionName } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import { appendicesOf, type LetteredAppendix } from './appendix-list.ts';
import { appendixContext, appendixParts } from './appendix-parts.ts';
import { oneLine } from './clean-text.ts';
import { clearanceContent } from './clearance-content.ts';
import { clearsAsAWhole } from './clearances.ts';
import { plain, type ContentBlock, type PaperContent } from './content.ts';
import type { PaperDraft } from './draft.ts';
import { chosenFor } from './draft-behind.ts';
import type { DraftSection } from './drafts/blocks.ts';
import { exemptNameInFiles, withEnclosed, type ExemptAppendix } from './exempt-appendix.ts';
import { exemptReport } from './exempt-report.ts';
import { committeeName, contactLines, frontTable, subjectOf, TO_BE_CONFIRMED, valuesOf, type PaperValues, type Unfilled } from './front-table.ts';
import { sectionTitle, type LayoutSection, type ReportLayout } from './layout.ts';
import { liveContext, withLiveFields, type LiveContext } from './live-fields.ts';
import { logoContent } from './logo-content.ts';
import { notForPublication, withheldSection } from './marking.ts';
import { callInWaivedLine, noticeLines } from './notice-lines.ts';
import { OwnSections } from './own-sections.ts';
import type { PaperPast } from './past.ts';
import { layoutBehind, TO_BE_CHECKED } from './report-layout.ts';
import { sectionContent, type NextTable } from './section-content.ts';
import { CLEARANCES } from './version.ts';

interface WriterOptions {
  readonly today: CalendarDay;
  readonly past: PaperPast;
  /** What a public report withholds: the public copy refers to it, the exempt edition is made of it. */
  readonly apart: ExemptAppendix | null;
}

/** Whether the very subject may say what nobody is to know; an office's own paper is called what it is. */
const isWithheld = ({ level }: Classification): boolean => level === 'exempt' || level === 'confidential';

/** One paper in the writing: gathers what is unfilled and counts the tables as it goes. */
export class PaperWriter {
  readonly #plan: Plan;
  readonly #edition: Edition;
  readonly #paper: Paper | null;
  readonly #draft: PaperDraft;
  readonly #options: WriterOptions;
  readonly #values: PaperValues;
  readonly #layout: ReportLayout;
  readonly #appendices: readonly LetteredAppendix[];
  readonly #unfilled: string[] = [];
  readonly #own: OwnSections;
  #tables = 0;

  constructor(plan: Plan, whole: Plan, edition: Edition, paper: Paper | null, draft: PaperDraft, options: WriterOptions) {
    this.#plan = plan;
    this.#edition = edition;
    this.#paper = paper;
    this.#draft = draft;
    this.#options = options;
    this.#own = new OwnSections(plan, whole, edition, paper);
    // Of the whole plan: a section that is withheld keeps its place.
    this.#layout = layoutBehind(whole, paper);
    this.#values = paper ? valuesOf(paper, draft) : { ...draft, classification: PUBLIC };
    this.#appendices = appendicesOf(options.past.standing?.plan ?? plan, this.#values.type, chosenFor(paper));
  }

  /** What was written, with the clearances told that are of other words: which those are can only be known of a paper that is written. */
  withLapsed(content: PaperContent, lapsed: ReadonlySet<EntityId>): PaperContent {
    if (lapsed.size === 0) return content;
    const [report, ...appendices] = content.parts;
    if (!report) return content;
    return { ...content, parts: [{ ...report, blocks: report.blocks.flatMap((block) => (block.type === 'table' && block.name === CLEARANCES ? this.#clearances(lapsed) : [block])) }, ...appendices] };
  }

  content(): PaperContent {
    const council = oneLine(this.#plan.council.name);
    if (council === '') this.#missing('Name of the council');
    const committee = committeeName(this.#plan, this.#values);
    const meetingOn = this.#plan.get('meeting', this.#values.meeting)?.heldOn ?? null;
    const subject = subjectOf(this.#values);
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
      ...(this.#edition === 'exempt' || isWithheld(this.#values.classification) ? { nameInFiles: exemptNameInFiles(subject, apart) } : {}),
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
      1: () => noticeLines(this.#values, lines, missing),
      3: () => [callInWaivedLine(this.#values, lines, missing)],
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
    const withheld = this.#own.withheld(section.name);
    const drafted = this.#drafted(section.name);
    const heading: ContentBlock[] = section.heading === null ? [] : [{ type: 'heading', level: 2, text: section.heading }];
    if (withheld !== null) return [...heading, { type: 'paragraph', look: 'plain', runs: plain(withheldSection(withheld, this.#options.apart?.name ?? null)) }];
    if (section.name === 'clearance') return this.#clearances();
    const blocks = withLiveFields(this.#own.blocksOf(section.name), this.#live());
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
    const withheld = this.#own.withheld(name);
    if (withheld?.level === 'internal') return false;
    return this.#own.named(name)?.included ?? (withheld !== null || this.#drafted(name)?.included || this.#hasClearances(name));
  }
  #drafted(name: SectionName): DraftSection | null {
    return this.#draft.sections.find((one) => one.name === name) ?? null;
  }
  #hasClearances(name: SectionName): boolean {
    return name === 'clearance' && this.#paper !== null && clearsAsAWhole(this.#plan, this.#paper);
  }
  #clearances(lapsed?: ReadonlySet<EntityId>): ContentBlock[] {
    const printed = this.#layout.parts.flatMap(({ sections }) => sections).flatMap(({ name }) => (this.#isPrinted(name) ? [name] : []));
    return clearanceContent(this.#plan, this.#paper, printed, this.#layout, (label) => this.#missing(label), lapsed);
  }

  #live(): LiveContext {
    return liveContext(this.#plan, this.#values.meeting, this.#options);
  }

  #missing(label: string): string {
    this.#unfilled.push(label.replace(/:$/, ''));
    return TO_BE_CONFIRMED;
  }
  /** What of this paper is not public: in a public copy what it withholds, in another all that stands in it. */
  #exemptInPart(): readonly Classification[] {
    if (this.#edition !== 'public') return this.#inside();
    return [...SECTIONS.flatMap((name) => this.#own.withheld(name) ?? []), ...(this.#options.apart?.things ?? []).map(({ classification }) => classification)];
  }
  #inside(): Classification[] {
    const comments = this.#appendices.some(({ is }) => is === 'what scrutiny changed') ? this.#plan.all('comment') : [];
    return [...this.#plan.all('action'), ...this.#plan.all('recommendation'), ...comments, ...this.#own.all()].map((one) => one.classification);
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
