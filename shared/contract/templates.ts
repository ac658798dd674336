import type { TemplateDrawing } from '../template/drawing.ts';
import type { TemplateFacts } from '../template/template-facts.ts';

/** A council's Word template as it was read. Its bytes stay in the main process. */
export interface TemplateSeen {
  /** The file's name. */
  readonly name: string;
  /** SHA-256 of its bytes. */
  readonly digest: string;
  readonly bytes: number;
  readonly facts: TemplateFacts;
  /** Its pages, to point at places in. */
  readonly drawing: TemplateDrawing;
}
/** One that the person chose from a file. */
export interface TemplateChosen extends TemplateSeen {
  /** Whether it is the very file that the plan holds. */
  readonly isKept: boolean;
  /** The plan's own, to compare with; null where it has none, or one that cannot be read. */
  readonly before: TemplateSeen | null;
}
