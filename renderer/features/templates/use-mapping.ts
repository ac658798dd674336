import { useEffect, useMemo, useState } from 'react';
import type { TemplateChosen } from '../../../shared/contract/contract.ts';
import type { PaperPart, StyleRole } from '../../../shared/domain/report-template.ts';
import { withPlace, withRestAfter, withStyle } from '../../../shared/template/edit-mapping.ts';
import { templateFindings } from '../../../shared/template/findings.ts';
import { placeStandings } from '../../../shared/template/place-standing.ts';
import { bridge } from '../../bridge/bridge.ts';
import { currentPlan } from '../../store/plan-mirror.ts';
import { beginMapping } from './begin-mapping.ts';

/** A mapping while somebody works at it: nothing of it is in the plan. */
export function useMapping(chosen: TemplateChosen) {
  const { facts, digest } = chosen;
  const [begun] = useState(() => beginMapping(chosen, currentPlan()!));
  const { layout, proposal } = begun;
  const [mapping, setMapping] = useState(begun.mapping);
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
    fill: (anchor: string, part: PaperPart | null) => setMapping(withPlace(mapping, anchor, part, { facts, layout })),
    follow: (anchor: string | null) => setMapping(withRestAfter(mapping, anchor)),
    style: (role: StyleRole, style: string | null) => setMapping(withStyle(mapping, role, style)),
  };
}
