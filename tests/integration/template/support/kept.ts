import { unzipSync } from 'fflate';
import { packed } from '../../../../electron/intake/template/template-bytes.ts';
import type { PlanSession } from '../../../../electron/session/plan-session.ts';
import type { TemplateMapping } from '../../../../shared/domain/report-template.ts';
import { value } from '../../session/a-plan.ts';
import { bytesOf, changed, proposed, readBytes, type TemplateName } from './templates.ts';

/** Takes a template into a plan, with what its labels say. */
export function keep(session: PlanSession, template: TemplateName | Uint8Array, name = 'House report.dotx', mapped = (mapping: TemplateMapping): TemplateMapping => mapping): void {
  const bytes = typeof template === 'string' ? bytesOf(template) : template;
  value(session.run({ do: 'template.keep', file: packed(name, bytes), mapping: mapped(proposed(readBytes(bytes)).mapping) }));
}
/** The tidy one with pages that have no header of their own, where no marking can stand. */
export const withoutHeader = (): Uint8Array => changed(bytesOf('tidy.dotx'), { 'word/document.xml': (xml) => xml.replace(/<w:headerReference [^>]*w:type="default"[^>]*\/>/, '') });
/** Some bytes that are no template, as a plan whose file was changed by hand may hold. */
export const noTemplate = (): Uint8Array => new TextEncoder().encode('This is no Word file at all.');
/** Whether a file came out in the tidy template: by its styles, which papers without it do not have. */
export const isInTidy = (docx: Uint8Array): boolean => Buffer.from(unzipSync(docx)['word/styles.xml']!).includes('AV Heading 1');
