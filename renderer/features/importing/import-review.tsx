import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Document16Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReportReading } from '../../../shared/contract/contract.ts';
import { accepted, countsOf, countsSentence, markByHand, placeUnder, putBack, selectionOf, takeOut, type Candidate, type Selection } from '../../../shared/intake/selection.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { bridge } from '../../bridge/bridge.ts';
import { Segmented } from '../../components/segmented.tsx';
import { appStore, say } from '../../store/app-store.ts';
import { mayLeaveScreen, readReport } from '../../store/commands.ts';
import { currentPlan } from '../../store/plan-mirror.ts';
import { CandidateList } from './candidate-list.tsx';
import { CreatePlanDialog } from './create-plan-dialog.tsx';
import styles from './importing.module.css';
import { SourceText } from './source-text.tsx';

/** Back to where one came from: the plan that is still open, else the start screen. */
const leave = async (): Promise<void> => {
  if (!(await mayLeaveScreen())) return;
  appStore.update({ screen: { is: currentPlan() === null ? 'start' : 'plan' } });
  focusViewSoon();
};

type Shown = 'all' | 'found' | 'possible' | 'leftOut';
/** What each filter shows: what was marked by hand counts as found. */
const shows = (shown: Shown, { origin }: Candidate): boolean => shown === 'all' || origin === shown || (shown === 'found' && origin === 'byHand');

/** Checking what was found beside the report's own words, before a plan is made. Nothing exists until the plan is created. */
export function ImportReview({ reading }: { readonly reading: ReportReading }) {
  const { report, findings, fileName } = reading;
  const [found] = useState(() => selectionOf(findings));
  const [selection, setSelection] = useState<Selection>(found);
  const isMarked = selection !== found;
  useEffect(() => {
    if (!isMarked) return undefined;
    void bridge.ask('report:marked', { marked: true });
    return () => void bridge.ask('report:marked', { marked: false });
  }, [isMarked]);
  const [shown, setShown] = useState<Shown>('all');
  const [active, setActive] = useState<number | null>(() => findings.recommendations[0]?.source.paragraph ?? null);
  const [creating, setCreating] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const recommendations = useMemo(() => accepted(selection), [selection]);
  const counts = countsOf(selection);
  const number = recommendations.length;
  const of = (wanted: Shown) => selection.candidates.filter((one) => shows(wanted, one)).length;

  const toggle = (one: Candidate) => setSelection(one.taken ? takeOut(selection, one.id) : putBack(selection, one.id));
  const mark = (text: string, paragraph: number) => {
    const near = selection.candidates.filter((one) => one.taken && one.source.paragraph <= paragraph).at(-1);
    const marked = markByHand(selection, report, { text, paragraph, kind: near?.kind ?? 'key', theme: near?.theme ?? null });
    if (!marked.ok) return say('warning', marked.failure.message);
    setSelection(marked.value);
    setActive(paragraph);
    return undefined;
  };
  return (
    <div className={styles['screen']}>
      <main className={styles['main']} data-pane="view">
        <div className={styles['head']}>
          <h1 tabIndex={-1}>{number === 0 ? 'No recommendations found' : `${number} recommendation${number === 1 ? '' : 's'} found`}</h1>
          <p className="quiet">{countsSentence(selection)}</p>
          {number === 0 && <p className={styles['byHand']}>Mark them by hand: select the words of a recommendation in the report on the right, then choose Add as recommendation.</p>}
          {findings.warnings.map((warning) => (
            <MessageBar key={warning} intent="warning" layout="multiline" className={styles['warning']}><MessageBarBody>{warning}</MessageBarBody></MessageBar>
          ))}
          {report.warnings.map((warning) => (
            <MessageBar key={warning} intent="info" layout="multiline" className={styles['noticed']}><MessageBarBody>{warning}</MessageBarBody></MessageBar>
          ))}
          <div className={styles['bar']}>
            <Segmented
              label="Which passages to list"
              value={shown}
              onPick={setShown}
              options={[{ value: 'all', label: `All ${of('all')}` }, { value: 'found', label: `Found ${of('found')}` }, { value: 'possible', label: `Possible ${of('possible')}` }, { value: 'leftOut', label: `Left out ${of('leftOut')}` }]}
            />
            <span className={styles['file']}><Document16Regular aria-hidden />{fileName}{report.pageCount === null ? '' : `, ${report.pageCount} page${report.pageCount === 1 ? '' : 's'}`}</span>
          </div>
        </div>
        <div className={styles['panes']}>
          <CandidateList
            ref={list}
            themes={selection.themes}
            candidates={selection.candidates.filter((one) => shows(shown, one))}
            refs={new Map(recommendations.map((one) => [`${one.source.paragraph} ${one.text}`, one.ref]))}
            active={active}
            onActive={setActive}
            onToggle={toggle}
            onPlace={(one, kind, theme) => setSelection(placeUnder(selection, one.id, kind, theme))}
          />
          <SourceText report={report} candidates={selection.candidates} active={active} onActive={setActive} onToggle={toggle} onMark={mark} />
        </div>
      </main>
      <footer className={styles['foot']}>
        <span className="quiet">Wording is kept exactly as printed and locked once the plan is made. Nothing is created until you choose Create plan.</span>
        <Button onClick={() => void readReport(null)}>Another report…</Button>
        <Button onClick={() => void leave()}>Cancel</Button>
        <Button appearance="primary" onClick={() => setCreating(true)}>
          {number === 0 ? 'Create an empty plan…' : `Create plan with ${number} recommendation${number === 1 ? '' : 's'}…`}
        </Button>
      </footer>
      {creating && <CreatePlanDialog reading={reading} themes={selection.themes} recommendations={recommendations} counts={counts} onClose={() => setCreating(false)} />}
    </div>
  );
}
