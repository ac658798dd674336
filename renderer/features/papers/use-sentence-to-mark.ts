import { useEffect, useState } from 'react';
import { onViewEvent } from '../../app/view-events.ts';
import { say } from '../../store/app-store.ts';
import { saysOnlyToRead } from '../../store/commands.ts';
import { sentenceAtCaret, type Asked } from '../commitments/mark-dialog.tsx';

/** The sentence that is to be marked as a commitment, from the menu or from the section it stands in; null: none is. */
export function useSentenceToMark(): readonly [Asked | null, (asked: Asked | null) => void] {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => onViewEvent('commitment', () => {
    const at = sentenceAtCaret(document.activeElement);
    if (at === null) say('info', 'Put the caret into the sentence that promises something, in one of the sections, or select its words.');
    else if (!saysOnlyToRead()) setAsked(at);
  }), []);
  return [asked, setAsked];
}
