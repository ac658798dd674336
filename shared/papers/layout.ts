import type { SectionName } from '../domain/paper.ts';

/**
 * A section of a report: its heading as printed (null where the text follows the part's own heading) and what the editor and the draft
 * need.
 */
export interface LayoutSection {
  readonly name: SectionName;
  readonly heading: string | null;
  /** Said in the editor while the section is empty. Never printed. */
  readonly guidance: string;
  readonly canBeLeftOut: boolean;
  /** What is said in words where there is nothing to report; null where there is always something to say. */
  readonly nil: string | null;
  /** Whether reports have it: an implication that this council does not ask for stands in no report. */
  readonly asked: boolean;
}
export interface LayoutPart {
  readonly heading: string;
  readonly sections: readonly LayoutSection[];
}
/** A report layout as data. Parts keep their numbers when one is left out, so they are written, not counted. */
export interface ReportLayout {
  readonly name: string;
  readonly frontTable: readonly { readonly value: FrontValue; readonly label: string }[];
  readonly parts: readonly LayoutPart[];
  readonly lines: { readonly [Name in 'wardCouncillorsNotified' | 'equalityAssessment' | 'equalityCleared' | 'callInWaived']: string };
  readonly contact: string;
}
export type FrontValue =
  | 'reportFor'
  | 'dateOfMeeting'
  | 'subject'
  | 'responsibleOfficer'
  | 'portfolioHolder'
  | 'exempt'
  | 'callIn'
  | 'wardsAffected'
  | 'enclosures';

const section = (
  name: SectionName,
  heading: string | null,
  guidance: string,
  more: { readonly nil?: string; readonly canBeLeftOut?: boolean; readonly asked?: boolean } = {},
): LayoutSection => ({ name, heading, guidance, canBeLeftOut: more.canBeLeftOut ?? false, nil: more.nil ?? null, asked: more.asked ?? true });
/** An implication that some councils ask for, and most do not. */
const further = (name: SectionName, heading: string, guidance: string, nil: string): LayoutSection => section(name, heading, guidance, { nil, asked: false });

/**
 * The committee report of English councils with an executive: headings, order and spelling as they are printed, and all sections there can be. What
 * one report has of it says `reportLayout`.
 */
export const COMMITTEE_REPORT: ReportLayout = {
  name: 'Committee report',
  frontTable: [
    { value: 'reportFor', label: 'REPORT FOR:' },
    { value: 'dateOfMeeting', label: 'Date of Meeting:' },
    { value: 'subject', label: 'Subject:' },
    { value: 'responsibleOfficer', label: 'Responsible Officer:' },
    { value: 'portfolioHolder', label: 'Portfolio Holder:' },
    { value: 'exempt', label: 'Exempt:' },
    { value: 'callIn', label: 'Decision subject to Call-in:' },
    { value: 'wardsAffected', label: 'Wards affected:' },
    { value: 'enclosures', label: 'Enclosures:' },
  ],
  parts: [
    {
      heading: 'Section 1 – Summary and Recommendations',
      sections: [
        section('summary', null, 'Say in two or three sentences what this report is about and what is asked of the meeting.'),
        section(
          'recommendations',
          'Recommendations:',
          'Number each recommendation. Begin with a verb, and let it stand on its own: it becomes the minute.',
        ),
        section('reason', 'Reason:', 'Say why the meeting is asked to do this.'),
      ],
    },
    {
      heading: 'Section 2 – Report',
      sections: [
        section('introduction', 'Introductory paragraph', 'Say why the report comes to this meeting.'),
        section('options', 'Options considered', 'Number the options, with doing nothing as one of them, and say which is recommended.', {
          canBeLeftOut: true,
        }),
        section('background', 'Background', 'Say what led to this report: the review, what it found, and what has been done since.'),
        section(
          'implications',
          'Implications of the Recommendation',
          'Say what agreeing to the recommendation means for the council’s people and resources.',
          {
            nil: 'No other implications of the recommendation have been identified.',
          },
        ),
        section(
          'risk',
          'Risk Management Implications',
          'Say whether the risk is on the corporate risk register, or who is considering it and by when.',
          {
            nil: 'No risk management implications have been identified.',
          },
        ),
        section('legal', 'Legal Implications', 'Give the advice of the Monitoring Officer, or say that there is nothing to report.', {
          nil: 'No legal implications of the recommendations in this report have been identified.',
        }),
        section('financial', 'Financial Implications', 'Say what it costs, where the money comes from, and whether it is approved.', {
          nil: 'No financial implications of the recommendations in this report have been identified.',
        }),
        section(
          'equalities',
          'Equalities implications / Public Sector Equality Duty',
          'Say how the duty has been considered (Equality Act 2010, section 149).',
          {
            nil: 'No equalities implications of the recommendations in this report have been identified.',
          },
        ),
        further('human resources', 'Human Resources Implications', 'Say what it means for the council’s employees.', 'No human resources implications of the recommendations in this report have been identified.'),
        further('climate', 'Climate and Environment Implications', 'Say what it means for emissions and the environment.', 'No climate or environment implications of the recommendations in this report have been identified.'),
        further('data protection', 'Data Protection Implications', 'Say whether personal data are used in a new way, and whether an assessment was made.', 'No data protection implications of the recommendations in this report have been identified.'),
        further('procurement', 'Procurement Implications', 'Say what is bought, and how.', 'No procurement implications of the recommendations in this report have been identified.'),
        further('crime and disorder', 'Crime and Disorder Implications', 'Say how crime and disorder have been considered (Crime and Disorder Act 1998, section 17).', 'No crime and disorder implications of the recommendations in this report have been identified.'),
        section('priorities', 'Council Priorities', 'Say which of the council’s priorities this serves, and how.', { canBeLeftOut: true }),
      ],
    },
    {
      heading: 'Section 3 - Statutory Officer Clearance',
      sections: [
        section(
          'clearance',
          null,
          'Who cleared the report for the Chief Financial Officer and the Monitoring Officer, and when. Leave it out where the report ' +
            'is for noting.',
          {
            canBeLeftOut: true,
          },
        ),
      ],
    },
    {
      heading: 'Section 4 - Contact Details and Background Papers',
      sections: [
        section(
          'background papers',
          'Background Papers:',
          'List the documents the report relies on (Local Government Act 1972, section 100D). Enclosures are listed apart.',
          {
            nil: 'There are no background papers.',
          },
        ),
      ],
    },
  ],
  lines: {
    wardCouncillorsNotified: 'Ward Councillors notified:',
    equalityAssessment: 'EqIA carried out:',
    equalityCleared: 'EqIA cleared by:',
    callInWaived: 'Call-In Waived by the Chair of Overview and Scrutiny Committee',
  },
  contact: 'Contact:',
};

/** Null where a report of this layout has no such section. */
export const layoutSection = (layout: ReportLayout, name: SectionName): LayoutSection | null =>
  layout.parts.flatMap(({ sections }) => sections).find((one) => one.name === name) ?? null;

const UNHEADED: Readonly<Partial<Record<SectionName, string>>> = { summary: 'Summary', clearance: 'Clearances' };
/** What a section is called: `Options considered`; one without a heading of its own, by what it holds. One this version does not know has its own name. */
export function sectionTitle(name: string, layout: ReportLayout = COMMITTEE_REPORT): string {
  const known = layoutSection(layout, name as SectionName) ?? layoutSection(COMMITTEE_REPORT, name as SectionName);
  return known === null ? name : (known.heading ?? UNHEADED[known.name] ?? name).replace(/:$/, '');
}
