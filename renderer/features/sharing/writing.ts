import { useState } from 'react';
import type { Chosen } from '../../../shared/contract/contract.ts';
import { appStore } from '../../store/app-store.ts';
import { sendTyping } from '../../store/typing.ts';

interface Writing<Value> {
  readonly busy: boolean;
  /** Why nothing was written; null while it was not refused. */
  readonly refusal: string | null;
  /** What was written; null before. */
  readonly made: Value | null;
  readonly write: (ask: () => Promise<Chosen<Value>>) => Promise<void>;
}
/** Has something written that is to be sent, once at a time. What is being typed elsewhere goes into it. */
export function useWriting<Value>(): Writing<Value> {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [made, setMade] = useState<Value | null>(null);
  const write = async (ask: () => Promise<Chosen<Value>>) => {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    await sendTyping();
    const answer = await ask();
    appStore.update({ task: null });
    setBusy(false);
    if (answer === null) return;
    if (answer.ok) setMade(answer.value);
    else setRefusal(answer.failure.message);
  };
  return { busy, refusal, made, write };
}
