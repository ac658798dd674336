import { useEffect, useState } from 'react';
import type { Plan } from '../../../shared/domain/plan.ts';
import { templateOf } from '../../../shared/template/kept-template.ts';
import { canMark } from '../../../shared/template/template-facts.ts';
import { bridge } from '../../bridge/bridge.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import type { TemplateOffer } from './template-words.ts';

/** The council's template, looked at when a paper is to be written; null where there is none. */
export async function templateOffer(plan: Plan): Promise<TemplateOffer | null> {
  if (plan.council.reportTemplate === null) return null;
  const answer = await bridge.ask('template:look', null);
  if (!answer.ok) return { is: 'unreadable', name: templateOf(plan)?.name ?? '' };
  return answer.value === null ? null : { is: 'there', name: answer.value.name, marks: canMark(answer.value.facts) };
}

/** The same for a paper that is shown; null also while the template is being looked at, since nothing is said of it before. */
export function useTemplateOffer(): TemplateOffer | null {
  const plan = usePlan();
  // Asked anew only for another template: the plan is another one with every word that is typed.
  const chosen = plan.council.reportTemplate?.template ?? null;
  const [seen, setSeen] = useState<{ readonly chosen: string; readonly offer: TemplateOffer | null } | null>(null);
  useEffect(() => {
    if (chosen === null) return;
    let isWanted = true;
    void templateOffer(plan).then((offer) => { if (isWanted) setSeen({ chosen, offer }); });
    return () => { isWanted = false; };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [chosen]);
  return seen?.chosen === chosen ? seen.offer : null;
}
