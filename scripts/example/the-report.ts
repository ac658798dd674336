import { startCommand } from '../../electron/session/accepted-report.ts';
import { keepCommand } from '../../electron/session/kept-report.ts';
import { findRecommendations } from '../../shared/intake/find-recommendations.ts';
import { accepted, selectionOf } from '../../shared/intake/selection.ts';
import { readPlainText } from '../../shared/intake/text/read-plain-text.ts';
import type { Step } from './steps.ts';

const FILE_NAME = 'Corporate Peer Challenge – Feedback Report.txt';

export interface ReportFile {
  readonly text: string;
  /** SHA-256 of its bytes. */
  readonly digest: string;
}

/** Everything the report recommends, found by the importer and accepted as it was found, word for word. */
export const acceptReport =
  ({ text, digest }: ReportFile): Step =>
  () => {
    const report = readPlainText(text);
    const selection = selectionOf(findRecommendations(report));
    const command = startCommand(
      report,
      { name: FILE_NAME, digest },
      {
        title: 'Ashbourne Vale – Peer challenge 2025 – Action plan',
        councilName: 'Ashbourne Vale Borough Council',
        reviewTitle: 'Corporate Peer Challenge',
        reviewingBody: 'Councils’ Improvement Partnership',
        themes: selection.themes,
        recommendations: accepted(selection),
      },
    );
    if (!command.ok) throw new Error(command.failure.message);
    return command.value;
  };

/** Its text beside them, for whoever has the plan and not the report. */
export const keepReport =
  ({ text, digest }: ReportFile): Step =>
  ({ plan }) => {
    const keeping = keepCommand(plan, readPlainText(text), { name: FILE_NAME, digest });
    if (!keeping.ok) throw new Error(keeping.failure.message);
    return keeping.value.command;
  };

export const describeReview: Step = () => ({
  do: 'review.set',
  fields: { title: 'Corporate Peer Challenge', onSiteFrom: '2025-06-16', onSiteTo: '2025-06-19', reportedOn: '2025-07-11' },
});
