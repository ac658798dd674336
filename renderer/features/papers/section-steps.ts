import { useMemo } from 'react';
import type { SectionName } from '../../../shared/domain/paper.ts';
import { sectionTitle } from '../../../shared/papers/layout.ts';
import { neighbourOf } from '../../../shared/papers/section-order.ts';
import { runWithUndo, type run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { sectionStanding } from './section-standing.ts';
import type { ShownPaper } from './use-shown-paper.ts';

/** What can be done to a section as a whole. Each is one step to undo, and said. */
export interface SectionSteps {
  readonly canMove: (name: SectionName, by: -1 | 1) => boolean;
  readonly move: (name: SectionName, by: -1 | 1) => Promise<unknown>;
  readonly include: (name: SectionName, included: boolean) => Promise<unknown>;
}

export function useSectionSteps({ paper, layout, draft }: ShownPaper): SectionSteps {
  const plan = usePlan();
  return useMemo(() => {
    const title = (name: SectionName): string => `“${sectionTitle(name, layout)}”`;
    return {
      canMove: (name, by) => neighbourOf(layout, name, by) !== null,
      move: async (name, by) => {
        const neighbour = neighbourOf(layout, name, by);
        if (neighbour !== null) await runWithUndo({ do: 'section.move', paper: paper.id, name, by }, `${title(name)} now stands ${by < 0 ? 'above' : 'below'} ${title(neighbour)}.`);
      },
      include: (name, included) => {
        const { own } = sectionStanding(plan, paper, draft, name);
        const command: Parameters<typeof run>[0] = own === null ? { do: 'section.add', paper: paper.id, name, included } : { do: 'section.set', id: own.id, fields: { included } };
        return runWithUndo(command, `${title(name)} ${included ? 'is in the paper again' : 'is left out of the paper'}.`);
      },
    };
  }, [plan, paper, layout, draft]);
}
