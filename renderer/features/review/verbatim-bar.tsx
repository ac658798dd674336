import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { ToChange } from '../../components/may-change.tsx';
import { focusViewSoon } from '../../app/panes.ts';
import { show } from '../../store/app-store.ts';
import { putBackWords, useVerbatim } from './use-verbatim.ts';
import bars from '../copies/plan-bars.module.css';
import { alarmsWords } from './verbatim-words.ts';

/** Above every view for as long as a recommendation does not say what the report says: with the way to it, and the way back. */
export function VerbatimBar() {
  const { alarms } = useVerbatim();
  const [first] = alarms;
  if (first === undefined) return null;
  const shown = alarms.find(({ now }) => now !== null);
  const gone = alarms.filter(({ now }) => now === null);
  return (
    <MessageBar intent="error" layout="singleline" className={`${bars['bar']} ${bars['alarm']}`} role="alert">
      <MessageBarBody>{alarmsWords(alarms)}</MessageBarBody>
      <MessageBarActions>
        {shown && <Button size="small" appearance="primary" onClick={() => { show('review', shown.id); focusViewSoon(); }}>Show {shown.ref}</Button>}
        {gone.length > 0 && <ToChange><Button size="small" onClick={() => void putBackAll(gone)}>Bring back {gone.length === 1 ? gone[0]!.ref : `all ${gone.length}`}</Button></ToChange>}
      </MessageBarActions>
    </MessageBar>
  );
}
async function putBackAll(alarms: Parameters<typeof alarmsWords>[0]): Promise<void> {
  for (const alarm of alarms) if (!(await putBackWords(alarm))) return;
}
