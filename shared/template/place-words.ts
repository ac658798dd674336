import { LINE_WORDS } from './marks.ts';
import type { TemplatePlace } from './template-facts.ts';

/** A place as it is named in a sentence: `“[insert reason]”`, `the cell beside “Report of”`. */
export function placeWords({ kind, words, label }: Pick<TemplatePlace, 'kind' | 'words'> & Partial<Pick<TemplatePlace, 'label'>>): string {
  if (words === LINE_WORDS) return label == null ? 'a line to write on' : `the line after “${unstopped(label)}”`;
  switch (kind) {
    case 'braces': return `“{{${words}}}”`;
    case 'prompt': return `“[${words}]”`;
    case 'control': return `the content control “${words}”`;
    case 'field': return `the form field “${words}”`;
    case 'label cell': return `the cell of “${unstopped(words)}”`;
    case 'heading': return `the heading “${words}”`;
  }
}
const unstopped = (words: string): string => words.replace(/\s*:$/, '');
