import type { FoundTheme } from '../findings.ts';
import type { Block } from '../report-text.ts';
import { nothing, type Judgement, type Remark } from './model.ts';
import { urges } from './reasons.ts';
import { sentencesOf } from './sentences.ts';
import { urgingWords } from './urging.ts';

/** Sentences of the body text that urge something: possible, never counted. A sentence that ends in a colon only introduces. */
export function judgeBody(blocks: readonly Block[], theme: FoundTheme | null): Judgement {
  const possible = blocks.flatMap((block) =>
    sentencesOf(block.text).flatMap((text): readonly Remark[] => {
      const words = text.endsWith(':') ? null : urgingWords(text);
      return words === null ? [] : [{ block, text, reason: urges(words), theme }];
    }),
  );
  return { ...nothing, possible };
}
