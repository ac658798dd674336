import type { Plan } from '../../../shared/domain/plan.ts';
import { templateOf } from '../../../shared/template/kept-template.ts';
import { canMark } from '../../../shared/template/template-facts.ts';
import { bridge } from '../../bridge/bridge.ts';

/** What a paper can come out in besides the usual look. `marks`: also a copy that is not public. */
export type TemplateOffer =
  | { readonly is: 'there'; readonly name: string; readonly marks: boolean }
  | { readonly is: 'unreadable'; readonly name: string };

/** The council's template, looked at when a paper is to be written; null where there is none. */
export async function templateOffer(plan: Plan): Promise<TemplateOffer | null> {
  if (plan.council.reportTemplate === null) return null;
  const answer = await bridge.ask('template:look', null);
  if (!answer.ok) return { is: 'unreadable', name: templateOf(plan)?.name ?? '' };
  return answer.value === null ? null : { is: 'there', name: answer.value.name, marks: canMark(answer.value.facts) };
}
