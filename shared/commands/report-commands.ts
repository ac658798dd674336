import { z } from 'zod';
import { passage } from '../domain/passage.ts';
import { refused } from '../outcome/outcome.ts';
import { commandKind, type Edits } from './command.ts';
import { decided } from './edits.ts';

const REVIEW = 'review/main';

export const reportCommands = {
  /**
   * Keeps the text of the report in the plan, so that colleagues who have no report can read what stands around a recommendation. A change of
   * its own, never part of the first: words struck from the text must not take with them what the recommendations are compared with.
   */
  'review.keepText': commandKind(
    z.object({
      fileName: z.string().max(1_000),
      /** Whether it was read from the very file the plan was made from, rather than from another that says the same. */
      isTheFile: z.boolean(),
      passages: z.array(z.object({ from: passage.fields.from.schema, paragraphs: passage.fields.paragraphs.schema })).min(1).max(100),
    }),
    (plan, { fileName, isTheFile, passages }) => {
      if (plan.owned('passage', REVIEW).length > 0) return refused('textKept', 'The plan has the text of its report already. Nothing was changed.');
      const edits = Object.fromEntries(passages.map(({ from, paragraphs }, index) => [
        // Not through fieldsOf: the report's words are kept as they are. Kept once before, and taken out by Undo, they come back.
        `${REVIEW}/passage/${index + 1}`, { from, paragraphs, order: index + 1, removed: null },
      ])) as unknown as Edits;
      return decided(edits, `Kept the text of “${fileName}”${isTheFile ? '' : ', in which every recommendation stands word for word'}`);
    },
  ),
};
