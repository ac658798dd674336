import type { Status } from '../../../../shared/domain/action.ts';

/** What is said beside a status: `Cause: … Route to green: …`, the evidence of what is proposed or complete, the reason of what is withdrawn. */
export function besideStatus(status: Status): string {
  switch (status.is) {
    case 'at risk':
    case 'off track': return labelled([['Cause', status.cause], ['Route to green', status.route]]);
    case 'proposed complete': return labelled([['Evidence', status.evidence]]);
    case 'complete': return labelled([['Evidence', status.evidence], ['Minute', status.minute]]);
    case 'withdrawn': return labelled([['Reason', status.reason]]);
    case 'not started':
    case 'on track': return '';
  }
}
const labelled = (parts: readonly (readonly [label: string, words: string])[]): string =>
  parts.filter(([, words]) => words.trim() !== '').map(([label, words]) => `${label}: ${words.trim()}`).join('\n');
