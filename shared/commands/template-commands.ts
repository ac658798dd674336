import { z } from 'zod';
import { templateFile, templateId, templateMapping, type TemplateFile } from '../domain/report-template.ts';
import { commandKind, type Edits } from './command.ts';
import { decided } from './edits.ts';

/** A template with its bytes, whether it is new to the plan or was taken out of it once. Its key is of its digest, so it is one thing on every copy. */
export function templateEdits({ pieces, ...file }: TemplateFile): Edits {
  const id = templateId(file.digest);
  return {
    [id]: { ...file, order: 1, removed: null },
    ...Object.fromEntries(pieces.map((base64, at) => [`${id}/templatepiece/${at + 1}`, { base64, order: at + 1, removed: null }])),
  };
}

export const templateCommands = {
  /**
   * Brings a template, or another version of it, and says what goes where in it. The one before stays in the plan: a colleague may be at work with it on
   * another copy, and documents were made in it. One that is here but not whole is made whole by bringing it again.
   */
  'template.keep': commandKind(z.object({ file: templateFile, mapping: templateMapping }), (plan, { file, mapping }) => {
    const id = templateId(file.digest);
    const pieces = plan.get('template', id) === null ? [] : plan.owned('templatepiece', id);
    const isWhole = pieces.length === file.pieces.length && pieces.every(({ base64 }, at) => base64 === file.pieces[at]);
    const surplus = Object.fromEntries(pieces.slice(file.pieces.length).map((piece) => [piece.id, { removed: true }]));
    return decided(
      { ...(isWhole ? {} : { ...templateEdits(file), ...surplus }), 'council/main': { reportTemplate: { ...mapping, template: id } as never } },
      isWhole && plan.council.reportTemplate?.template === id ? `Changed what goes where in the Word template “${file.name}”` : `Took “${file.name}” as the Word template of reports`,
    );
  }),
};
