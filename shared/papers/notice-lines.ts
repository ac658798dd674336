import type { ContentBlock } from './content.ts';
import type { PaperValues, Unfilled } from './front-table.ts';
import { equalityWords, wardsNotifiedWords } from './notices.ts';
import type { ReportLayout } from './layout.ts';
import { stopped } from './words.ts';

type Lines = ReportLayout['lines'];

/** Whether ward councillors were notified and an EqIA carried out, each a line of its own. */
export function noticeLines({ wardCouncillorsNotified: wards, equalityAssessment: equality }: PaperValues, lines: Lines, unfilled: Unfilled): ContentBlock[] {
  return [
    line(lines.wardCouncillorsNotified, wardsNotifiedWords(wards, () => unfilled(lines.wardCouncillorsNotified))),
    line(lines.equalityAssessment, equalityWords(equality, () => unfilled(lines.equalityAssessment))),
    line(lines.equalityCleared, equality.clearedBy.trim() || (equality.done ? unfilled(lines.equalityCleared) : 'Not applicable, as no EqIA was carried out.')),
  ];
}

export function callInWaivedLine({ callInWaived: { waived, why } }: PaperValues, { callInWaived: label }: Lines, unfilled: Unfilled): ContentBlock {
  const reason = stopped(why) || (waived === 'yes' ? '' : `Reason: ${unfilled(label).toLowerCase()}.`);
  return line(label, `${waived === 'yes' ? 'Yes' : waived === 'no' ? 'No' : 'Not applicable'}. ${reason}`.trim());
}

const line = (label: string, words: string): ContentBlock => ({
  type: 'paragraph',
  look: 'plain',
  runs: [{ text: label, bold: true }, { text: `${label.endsWith(':') ? ' ' : ': '}${words}` }],
});
