import type { Template, TemplateFile } from '../domain/report-template.ts';
import type { Plan } from '../domain/plan.ts';

/** The template that this council's reports come out in; null where they have none. */
export const templateOf = (plan: Plan): Template | null => plan.get('template', plan.council.reportTemplate?.template ?? null);

/** The same with its bytes, as it goes into a profile. Null also where some of them never came, as from a copy that was cut. */
export function templateFileOf(plan: Plan): TemplateFile | null {
  const template = templateOf(plan);
  if (template === null) return null;
  const { name, digest, bytes } = template;
  const pieces = plan.owned('templatepiece', template.id).map(({ base64 }) => base64);
  return pieces.length === 0 ? null : { name, digest, bytes, pieces };
}
