import { useEffect, useMemo, useState } from 'react';
import { misspellings, wordsToCheck, type Misspelling } from '../../../shared/spelling/misspellings.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { bridge } from '../../bridge/bridge.ts';

export interface Spelling {
  /** Null while the dictionary is looked through. */
  readonly found: readonly Misspelling[] | null;
  /** Why it cannot be. */
  readonly problem: string | null;
}
/** The words that no dictionary knows, in the plan as it is after each correction. What is once known to be unknown is not asked again. */
export function useMisspellings(plan: Plan, at: string | null, ignored: ReadonlySet<string>): Spelling {
  const words = useMemo(() => wordsToCheck(plan), [plan]);
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const [unknown, setUnknown] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const fresh = useMemo(() => words.filter((word) => !asked.has(word)), [words, asked]);

  useEffect(() => {
    if (fresh.length === 0) return undefined;
    let wanted = true;
    void bridge.ask('spelling:check', { words: fresh }).then((answer) => {
      if (!wanted) return;
      if (!answer.ok) return setProblem(answer.failure.message);
      setUnknown((before) => new Set([...before, ...answer.value]));
      setAsked((before) => new Set([...before, ...fresh]));
    });
    return () => { wanted = false; };
  }, [fresh]);

  const found = useMemo(() => (fresh.length > 0 ? null : misspellings(plan, unknown, at).filter((one) => !ignored.has(one.word))), [fresh, plan, unknown, at, ignored]);
  return { found: problem === null ? found : [], problem };
}
