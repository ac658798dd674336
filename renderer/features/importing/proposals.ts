import type { ReportText } from '../../../shared/intake/report-text.ts';

const COUNCIL = /\b(?:(?:London Borough|Royal Borough|City|County|Borough|District) of (?:[A-Z][\p{L}'’-]+(?: (?:and|upon|on|in|with|&) |[ ]?))+|(?:[A-Z][\p{L}'’-]+ (?:and |& )?){1,5}(?:Borough |District |City |County |Metropolitan Borough |Town )?Council)\b/u;

/** The council's name where the report's first lines say it, as on a title page; null when they do not. */
export function proposedCouncil(report: ReportText): string | null {
  for (const { text } of report.blocks.slice(0, 8)) {
    const found = text.length < 120 ? COUNCIL.exec(text.replace(/\s+/g, ' ')) : null;
    if (found) return found[0].trim();
  }
  return null;
}

/** `Ashbourne Vale – Corporate Peer Challenge 2025 – Action plan`, from what the report's title page says. */
export function proposedTitle(report: ReportText, councilName: string): string {
  const first = report.blocks.slice(0, 12).map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const year = first.map((text) => /\b(?:19|20)\d{2}\b/.exec(text)?.[0]).find((found) => found !== undefined);
  const review = first.find((text) => /peer (?:challenge|review)|review|inspection/i.test(text) && text.length < 80 && text !== councilName) ?? 'Review';
  const council = councilName.replace(/^(?:London|Royal) Borough of |^(?:City|County|Borough|District) of /, '').replace(/ (?:Metropolitan |)(?:Borough |District |City |County |Town )?Council$/, '').trim();
  return [council, year !== undefined && !review.includes(year) ? `${review} ${year}` : review, 'Action plan'].filter(Boolean).join(' – ');
}
