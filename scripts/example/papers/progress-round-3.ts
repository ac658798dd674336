import type { Step } from '../steps.ts';
import { beginPaper, numbered, paragraph, writeSection } from './writing.ts';

const SUBJECT = 'Peer challenge action plan: progress, Round 3';

/** A paper in the making: its first page has been worked on, the rest is as it was drafted, and nothing is said of equalities yet. */
export const progressPaper: readonly Step[] = [
  beginPaper({
    type: 'progress monitoring',
    meeting: 'Overview and Scrutiny Committee 2026-03-12',
    subject: SUBJECT,
    officer: 'Priya Raman',
    contact: 'Priya Raman',
  }),
  writeSection(
    SUBJECT,
    'summary',
    paragraph(
      'This report sets out progress on the action plan that answers the Corporate Peer Challenge of June 2025. Since the Committee met ' +
        'on 11 December 2025, Cabinet has agreed three actions as complete (A1, A8 and A13), and three more have been proposed as ' +
        'complete (A6, A16 and A29).',
    ),
    paragraph(
      'Three actions are off track: A2, because two directors have not named the work they would stop; A22, because nine savings have ' +
        'no owner; and A25, because the framework closed to new bids.',
    ),
  ),
  writeSection(
    SUBJECT,
    'recommendations',
    paragraph('The Committee is asked to:'),
    ...numbered([
      'Note progress on the action plan in Appendix A.',
      'Consider the cause and the route to green of actions A2, A22 and A25, with the Head of Finance attending for A22.',
      'Recommend to Cabinet that actions A6, A16 and A29 be agreed as complete.',
      'Agree to receive a further report on 11 June 2026.',
    ]),
  ),
  writeSection(
    SUBJECT,
    'reason',
    paragraph(
      'To allow members of all groups to see whether the council does what it said it would, and to act early where it does not, as the ' +
        'Committee resolved on 9 October 2025 (minute 33).',
    ),
  ),
  writeSection(SUBJECT, 'equalities'),
];
