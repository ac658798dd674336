import { capacityAndDigital } from '../actions/capacity-and-digital.ts';
import { finance } from '../actions/finance.ts';
import { governance } from '../actions/governance.ts';
import { prioritiesAndLeadership } from '../actions/priorities-and-leadership.ts';
import { amended, ledWithScrutiny, saidInJuly, settledInSeptember } from '../amendments.ts';
import { onTrack } from '../changes-of-course.ts';
import { committees, meetingsOfTheSummer, meetingsOfTheYear } from '../committees.ts';
import { decidedInJuly, decidedInSeptember } from '../decisions.ts';
import { milestones, reached } from '../milestones.ts';
import { beginResponse, clearResponse, writeResponse } from '../papers/response-to-the-review.ts';
import { groupsAndPartners, members, officers } from '../people.ts';
import { firstResponses, oversight, settledResponses } from '../responses.ts';
import { sitting, type Episode } from '../steps.ts';
import { acceptReport, describeReview, keepReport, type ReportFile } from '../the-report.ts';
import { HELEN, JOE, keptFor, NADIA, stage } from './people-at-work.ts';

/** July to September 2025: the report comes in, scrutiny shapes the plan, Cabinet agrees it. */
export const theFirstSummer = (report: ReportFile): readonly Episode[] => [
  sitting(HELEN, '2025-07-14', '09:12', '09:31', acceptReport(report), keepReport(report), describeReview),
  sitting(HELEN, '2025-07-14', '10:05', '12:20', members, officers, groupsAndPartners, committees, meetingsOfTheSummer),
  sitting(JOE, '2025-07-16', '09:20', '12:05', prioritiesAndLeadership, governance),
  sitting(JOE, '2025-07-16', '13:35', '16:10', finance, capacityAndDigital),
  sitting(HELEN, '2025-07-17', '09:30', '10:40', firstResponses, oversight),
  sitting(HELEN, '2025-07-17', '14:00', '14:45', milestones),
  sitting(HELEN, '2025-07-18', '15:55', '16:00', stage('with scrutiny'), ledWithScrutiny),
  sitting(NADIA, '2025-07-30', '10:10', '10:20', reached('A1', 'Workshop for Cabinet and the directors', '2025-07-30')),
  sitting(NADIA, '2025-08-21', '09:40', '11:15', saidInJuly, amended, settledResponses),
  sitting(HELEN, '2025-08-26', '13:50', '16:30', beginResponse, writeResponse),
  sitting(HELEN, '2025-08-29', '11:05', '11:20', clearResponse),
  sitting(HELEN, '2025-09-01', '15:40', '15:50', keptFor('What Cabinet saw on 9 September 2025', 'Cabinet 2025-09-09')),
  sitting(HELEN, '2025-09-10', '10:00', '11:25', decidedInJuly, decidedInSeptember, settledInSeptember, stage('agreed')),
  sitting(HELEN, '2025-09-12', '09:15', '09:50', stage('monitored'), meetingsOfTheYear),
  sitting(JOE, '2025-09-16', '14:20', '14:35', onTrack('A1', 'A4', 'A8', 'A10', 'A12', 'A13', 'A21', 'A22', 'A23', 'A29', 'A30')),
];
