import type { Step } from '../steps.ts';
import { beginPaper, bulleted, cleared, numbered, paragraph, table, writeSection } from './writing.ts';

const SUBJECT = 'Corporate Peer Challenge: response and action plan';

export const beginResponse: Step = beginPaper({
  type: 'response to the review',
  meeting: 'Cabinet 2025-09-09',
  subject: SUBJECT,
  officer: 'Alison Brandreth',
  contact: 'Priya Raman',
});

/** The paper as Cabinet had it. What the draft says of money and of risk is right as it stands, and is left. */
export const writeResponse: readonly Step[] = [
  writeSection(
    SUBJECT,
    'summary',
    paragraph(
      'This report presents the report of the Corporate Peer Challenge of June 2025, and the council’s response to it. The peer team ' +
        'makes seven key recommendations and 21 suggestions. Cabinet is asked to agree a response to 25 of the 28, and to approve the ' +
        'action plan in Appendix A.',
    ),
    paragraph(
      'The Overview and Scrutiny Committee helped to shape the plan on 24 July 2025. Of the four changes that members proposed, two ' +
        'have been made, one has been made in part, and one is not recommended.',
    ),
  ),
  writeSection(
    SUBJECT,
    'recommendations',
    paragraph('Cabinet is requested to:'),
    ...numbered([
      'Note the report of the Corporate Peer Challenge.',
      'Agree the response to the seven key recommendations and 18 of the 21 suggestions, in Appendix A.',
      'Approve the action plan in Appendix A, and its publication by 19 September 2025.',
      'Agree that the responses to suggestions 3.5/S2 and 3.6/S1 be brought to Cabinet with the budget for the posts and the training ' +
        'concerned.',
      'Ask the Overview and Scrutiny Committee to monitor the plan.',
      'Authorise the Chief Executive, in consultation with the Leader, to correct matters of fact in the plan.',
    ]),
  ),
  writeSection(
    SUBJECT,
    'reason',
    paragraph(
      'To answer the peer team openly, to give each action an owner and a date, and to publish both the report and the plan within ' +
        'three months of the visit, as the council undertook to do.',
    ),
  ),
  writeSection(
    SUBJECT,
    'introduction',
    paragraph(
      'A team of peers from the Councils’ Improvement Partnership was in Ashbourne Vale from 16 to 19 June 2025, at the council’s ' +
        'invitation. On 8 July Cabinet asked the Overview and Scrutiny Committee to help shape the response (minute 29). The team’s ' +
        'report was received on 11 July, and the Committee considered it with a draft plan on 24 July (minute 19).',
    ),
  ),
  writeSection(
    SUBJECT,
    'options',
    ...numbered([
      [
        { text: 'Do nothing.', bold: true },
        {
          text:
            ' The report would be published without an answer. The council has undertaken to answer it, so this option is not ' +
            'recommended.',
        },
      ],
      [
        { text: 'Answer the seven key recommendations only.', bold: true },
        {
          text:
            ' The 21 suggestions say how the key recommendations can be met, and residents would see no answer to them. This option is ' +
            'not recommended.',
        },
      ],
      [
        { text: 'Answer every recommendation in one plan, monitored by scrutiny.', bold: true },
        { text: ' Members and residents can see what becomes of each. This is the recommended option.' },
      ],
    ]),
  ),
  writeSection(
    SUBJECT,
    'background',
    paragraph(
      'The peer team spoke to more than 140 people in 47 meetings, visits and focus groups. It found a well-run council with a settled ' +
        'sense of what it is for, and asks it “to turn a good direction into fewer, firmer promises”.',
    ),
    paragraph('The main changes that the plan would bring about are:'),
    ...bulleted([
      'eight outcomes in place of 31 priorities, each with its budget;',
      'an owner, a date and a delivery plan for every saving above £25,000;',
      'proposals that reach scrutiny at least eight weeks before Cabinet decides;',
      'briefings and mentors for first-line managers, on whom the next two years depend;',
      'a planning brief for the land around Weir Street.',
    ]),
    paragraph(
      'Suggestion 3.5/S4, a fund that managers may draw on without a business case, is not accepted. Suggestion 3.3/S3, on the report ' +
        'template, is for the Governance Committee to consider.',
    ),
    table('What members proposed on 24 July 2025, and what is recommended', [
      ['Proposal', 'Proposed by', 'Advice', 'Reason'],
      [
        'Delivery plans for savings above £10,000, in place of £50,000',
        'Councillor Martin Selwood, Independent Group',
        'Agree in part',
        'Above £25,000, the 40 largest savings are covered, with 96 per cent of the value.',
      ],
      [
        'The Association of Parish Councils to own action A7',
        'Councillor Colin Prewett, Vale Villages Group',
        'Agree',
        'The Association accepted on 19 August.',
      ],
      [
        'A resident survey every year',
        'Councillor Colin Prewett, Vale Villages Group',
        'Do not agree',
        'It would cost a further £38,000 a year.',
      ],
      [
        'The Group Leaders to own the review of call-in, action A18',
        'Councillor Graham Tolley, Independent Group',
        'Agree',
        'The Monitoring Officer will advise them.',
      ],
    ]),
  ),
  writeSection(
    SUBJECT,
    'implications',
    paragraph(
      'The plan is to be carried out by officers, members and partners who have each agreed to what stands against their name. It ' +
        'creates no new posts: the three digital posts in action A30 are on the establishment and have been vacant for more than a year.',
    ),
  ),
  writeSection(
    SUBJECT,
    'legal',
    paragraph(
      'There is no statutory duty to answer a peer challenge. Executive functions are for Cabinet (Local Government Act 2000, section ' +
        '9D). The Overview and Scrutiny Committee may review what is done and make recommendations (section 9F), so its view that an ' +
        'action is complete is a recommendation to Cabinet.',
    ),
  ),
  writeSection(
    SUBJECT,
    'equalities',
    paragraph(
      'The decision changes no service by itself. Three actions may affect people who share a protected characteristic: the resident ' +
        'survey (A4), the ten improvements (A11) and the review of the appraisal scheme (A32). Each will be assessed before it begins ' +
        '(Equality Act 2010, section 149).',
    ),
  ),
  writeSection(
    SUBJECT,
    'priorities',
    paragraph(
      'The plan serves the council plan for 2024 to 2028 as a whole, and most directly its promise of a council that is open and easy ' +
        'to deal with.',
    ),
  ),
  writeSection(
    SUBJECT,
    'background papers',
    ...bulleted([
      'Report of the Corporate Peer Challenge, Councils’ Improvement Partnership, 11 July 2025',
      'Minutes of the Overview and Scrutiny Committee, 24 July 2025, minute 19',
    ]),
  ),
  (look) => ({
    do: 'paper.set',
    id: look.paper(SUBJECT),
    fields: {
      callIn: { subject: true, why: '' },
      callInWaived: { waived: 'no', why: 'Call-in is not waived.' },
      equalityAssessment: { done: false, why: 'The decision changes no service by itself.', clearedBy: '' },
      enclosures: 'Appendix A – Action plan\nAppendix B – Report of the Corporate Peer Challenge, June 2025',
    },
  }),
  // The draft was for noting and needed no clearance; what Cabinet is asked now is to decide.
  (look) => ({ do: 'section.set', id: look.section(SUBJECT, 'clearance'), fields: { included: true } }),
];

export const clearResponse: readonly Step[] = [
  cleared(SUBJECT, 'Chief Financial Officer', 'Margaret Osei', '2025-08-28'),
  cleared(SUBJECT, 'Monitoring Officer', 'Oluwaseun Adeyemi', '2025-08-29'),
];
