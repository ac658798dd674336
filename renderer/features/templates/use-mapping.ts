import { useEffect, useMemo, useState } from 'react';
import type { TemplateChosen } from '../../../shared/contract/contract.ts';
import type { PaperPart, StyleRole, TemplateMapping } from '../../../shared/domain/report-template.ts';
import { withPlace, withRestAfter, withStyle } from '../../../shared/template/edit-mapping.ts';
import { templateFindings } from '../../../shared/template/findings.ts';
import { placeStandings } from '../../../shared/template/place-standing.ts';
import type { TemplateFacts } from '../../../shared/template/template-facts.ts';
import { bridge } from '../../bridge/bridge.ts';
import { currentPlan } from '../../store/plan-mirror.ts';
import { beginMapping } from './begin-mapping.ts';
import { back, begin, forth, step } from './steps.ts';

/** A mapping while somebody works at it: nothing of it is in the plan. */
export function useMapping(chosen: TemplateChosen) {
  const { facts, digest } = chosen;
  const [begun] = useState(() => beginMapping(chosen, currentPlan()!));
  const { layout, proposal } = begun;
  const [steps, setSteps] = useState(() => begin(begun.mapping));
  const mapping = steps.now;
  const findings = useMemo(() => templateFindings(facts, mapping, layout, proposal), [facts, mapping, layout, proposal]);
  const standings = useMemo(() => placeStandings(facts, mapping, proposal, findings), [facts, mapping, proposal, findings]);
  const isChanged = JSON.stringify(mapping) !== JSON.stringify(begun.mapping);
  // Whoever leaves it is asked, also by opening another plan or closing the window.
  useEffect(() => {
    if (!isChanged) return undefined;
    void bridge.ask('template:changed', { digest, changed: true });
    return () => void bridge.ask('template:changed', { digest, changed: false });
  }, [isChanged, digest]);
  return {
    begun, mapping, findings, standings, isChanged,
    fill: (anchor: string, part: PaperPart | null) => setSteps(step(steps, withPlace(mapping, anchor, part, { facts, layout }))),
    follow: (anchor: string | null) => setSteps(step(steps, withRestAfter(mapping, anchor))),
    style: (role: StyleRole, style: string | null) => setSteps(step(steps, withStyle(mapping, role, style))),
    mayUndo: steps.before.length > 0, mayRedo: steps.after.length > 0,
    /** One step back or forth; gives what it is about. */
    go: (way: 'undo' | 'redo'): StepAbout => {
      const to = (way === 'undo' ? back : forth)(steps);
      setSteps(to);
      return aboutStep(facts, mapping, to.now);
    },
  };
}

/** `place`: the first that holds something else than before; null: none does. */
type StepAbout = { readonly is: 'places'; readonly place: string | null } | { readonly is: 'styles' };
function aboutStep(facts: TemplateFacts, from: TemplateMapping, to: TemplateMapping): StepAbout {
  if (JSON.stringify(from.styles) !== JSON.stringify(to.styles)) return { is: 'styles' };
  const [was, is] = [from, to].map(({ places }) => new Map(places.map(({ place, part }) => [place, part])));
  return { is: 'places', place: facts.places.find(({ anchor }) => was!.get(anchor) !== is!.get(anchor))?.anchor ?? null };
}
