import type { Classification } from '../../../shared/domain/classification.ts';

/** What an exempt or confidential marking still lacks, as a sentence; null when it is complete (LGA 1972 s100I and Sch. 12A; s100A(3)). */
export function missingWords({ level, paragraphs, reason, publicInterest, decidedBy }: Classification): string | null {
  if (level === 'public' || level === 'internal') return null;
  const missing = [
    level === 'exempt' && paragraphs.length === 0 ? 'the paragraph of Schedule 12A' : '',
    reason.trim() === '' ? 'the reason' : '',
    level === 'exempt' && publicInterest.trim() === '' ? 'the public-interest statement' : '',
    decidedBy.trim() === '' ? 'who decided' : '',
  ].filter(Boolean);
  if (missing.length === 0) return null;
  const last = missing.pop()!;
  return `Still to say: ${missing.length > 0 ? `${missing.join(', ')} and ${last}` : last}.`;
}
