import { fileNameOf } from '../text/file-name.ts';
import { oneLine } from './clean-text.ts';
import type { PaperContent } from './content.ts';

/** Longest name without its ending: folders on a council's network leave little of Windows' 260 characters. */
const LONGEST = 110;

/**
 * `2026-12-10 Cabinet – Peer challenge.docx`. Holds nothing that Windows forbids, and never the word "final": there is always a later one.
 * A paper that is not public says so in its name.
 */
export function paperFileName(content: Pick<PaperContent, 'meetingOn' | 'committee' | 'subject' | 'marking' | 'nameInFiles'>): string {
  const allowed = (words: string) =>
    oneLine(words)
      .replace(/\bfinal\b/gi, '')
      .replace(/:\s+/g, ' – ')
      .replace(/[<>:"/\\|?*]/g, '-')
      .replace(/\s+/g, ' ')
      .replace(/^[ .–-]+|[ .–-]+$/g, '');
  const name = [[content.meetingOn, allowed(content.committee)].filter(Boolean).join(' '), allowed(content.nameInFiles ?? content.subject)]
    .filter(Boolean)
    .join(' – ');
  const marked = content.marking === null ? '' : ' (not for publication)';
  const kept = fileNameOf(name, LONGEST).replace(/[ .–-]+$/, '') || 'Paper';
  return `${kept}${marked}.docx`;
}
