import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { bridge } from '../../bridge/bridge.ts';
import { useMayChange } from '../../components/may-change.tsx';
import { EmptyState } from '../../components/view-header.tsx';
import { say } from '../../store/app-store.ts';
import { currentPlanId, usePlan } from '../../store/plan-mirror.ts';

async function keep(): Promise<void> {
  const answer = await bridge.ask('report:keep', { planId: currentPlanId() ?? '' });
  if (answer === null) return;
  if (!answer.ok) return say('error', answer.failure.message);
  const { fileName, isTheFile } = answer.value;
  return say('success', isTheFile
    ? `The text of “${fileName}” is in the plan now. Whoever has the plan can read it.`
    : `“${fileName}” is another file than the plan was made from, but every recommendation stands in it word for word. Its text is in the plan now.`);
}

/** A plan without the report's text: how it comes in, and what becomes of the file. */
export function NoReport() {
  const { sourceName } = usePlan().review;
  const mayChange = useMayChange();
  const [busy, setBusy] = useState(false);
  const file = sourceName === '' ? 'the report’s file' : `“${sourceName}”`;
  return (
    <EmptyState
      title="The plan does not have the report’s text"
      button={mayChange && <Button appearance="primary" disabledFocusable={busy} onClick={() => { setBusy(true); void keep().finally(() => setBusy(false)); }}>Choose the report…</Button>}
    >
      {mayChange
        ? `Choose ${file}: it is read once and stays where it is. Its text is kept in the plan, so that colleagues who have only the plan can read it too.`
        : `It can be taken in from ${file} where the plan can be changed.`}
    </EmptyState>
  );
}
