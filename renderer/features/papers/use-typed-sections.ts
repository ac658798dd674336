import { startTransition, useCallback, useMemo, useState } from 'react';
import { checkCommand, decide, type OneCommand } from '../../../shared/commands/decide.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { SectionName } from '../../../shared/domain/paper.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { Rehearsal } from '../../../shared/domain/rehearsal.ts';
import type { WrittenBlock } from '../../components/rich-text/blocks.ts';
import { planToday } from '../../store/app-store.ts';

type Typed = ReadonlyMap<SectionName, WrittenBlock[]>;
const NOTHING: Typed = new Map();

/** What writes a section, for the first time or again. */
export const writing = (plan: Plan, paper: EntityId, name: SectionName, blocks: WrittenBlock[]): OneCommand => {
  const own = plan.owned('section', paper).find((one) => one.name === name);
  return own ? { do: 'section.write', id: own.id, blocks } : { do: 'section.add', paper, name, blocks };
};

/**
 * The plan with what is being typed in a paper's sections already in it, so that the preview follows the typing. Decided by the commands that will
 * write it; behind the typing while the window is busy, since only the editor that is typed in is drawn at once.
 */
export function useTypedSections(plan: Plan, paper: EntityId): { readonly supposed: Plan; readonly typing: (name: SectionName, blocks: WrittenBlock[] | null) => void } {
  const [typed, setTyped] = useState<Typed>(NOTHING);
  const typing = useCallback((name: SectionName, blocks: WrittenBlock[] | null) => startTransition(() => setTyped((before) => {
    if (blocks === null && !before.has(name)) return before;
    const now = new Map(before);
    if (blocks === null) now.delete(name);
    else now.set(name, blocks);
    return now.size === 0 ? NOTHING : now;
  })), []);
  const supposed = useMemo(() => {
    if (typed.size === 0) return plan;
    const rehearsal = new Rehearsal(plan);
    let keys = 0;
    for (const [name, blocks] of typed) {
      const command = checkCommand(writing(plan, paper, name, blocks));
      const decided = command.ok ? decide(rehearsal.plan, command.value, { newKey: () => `typed-${++keys}`, today: planToday() }) : command;
      if (decided.ok) rehearsal.suppose(decided.value.edits);
    }
    return rehearsal.plan;
  }, [plan, paper, typed]);
  return { supposed, typing };
}
