import type { TemplatePlace } from './template-facts.ts';

/** A place as it is named in a sentence: `“[insert reason]”`, `the cell beside “Report of”`. */
export function placeWords({ kind, words }: Pick<TemplatePlace, 'kind' | 'words'>): string {
  switch (kind) {
    case 'braces': return `“{{${words}}}”`;
    case 'prompt': return `“[${words}]”`;
    case 'control': return `the content control “${words}”`;
    case 'label cell': return `the cell of “${words}”`;
    case 'heading': return `the heading “${words}”`;
  }
}
