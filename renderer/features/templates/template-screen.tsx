import { Button, MessageBar, MessageBarBody, Tooltip } from '@fluentui/react-components';
import { ArrowRedo20Regular, ArrowUndo20Regular, Warning16Filled } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { TemplateChosen } from '../../../shared/contract/contract.ts';
import { partWords } from '../../../shared/template/paper-parts.ts';
import { filledWords, isUnsure, type PlaceStanding } from '../../../shared/template/place-standing.ts';
import { onViewEvent } from '../../app/view-events.ts';
import { bridge } from '../../bridge/bridge.ts';
import { Segmented } from '../../components/segmented.tsx';
import { appStore, say } from '../../store/app-store.ts';
import { mayLeaveScreen, sayWithUndo } from '../../store/commands.ts';
import { currentRecord, whenAt } from '../../store/plan-mirror.ts';
import { FindingList } from './finding-list.tsx';
import { chooseTemplate } from './open-template.ts';
import type { ToldPlace } from './pages/shown-on.ts';
import { TemplatePages } from './pages/template-pages.tsx';
import { PlaceList } from './place-list.tsx';
import { choiceId } from './place-row.tsx';
import { RestChoice } from './rest-choice.tsx';
import { StyleList } from './style-list.tsx';
import styles from './template-screen.module.css';
import { useMapping } from './use-mapping.ts';
import { VersionChanges } from './version-changes.tsx';
import { leadBackTo, type WhereBack } from './where-back.ts';

const LEFT: PlaceStanding = { part: null, proposed: null, by: 'chosen', looks: [] };

type Shown = 'changed' | 'places' | 'styles' | 'know';

function leave(to: WhereBack): void {
  leadBackTo(to);
  appStore.update({ screen: { is: 'plan' } });
}

/** What goes where in a Word template: its pages, its places and its styles. Nothing is in the plan until the template is used; then it is one step. */
export function TemplateScreen({ chosen }: { readonly chosen: TemplateChosen }) {
  const { facts, name, digest, isKept } = chosen;
  const { begun: { layout, carried }, mapping, findings, standings, isChanged, mayUndo, mayRedo, fill, follow, style, go } = useMapping(chosen);
  const [shown, setShown] = useState<Shown>(carried === null ? 'places' : 'changed');
  const [active, setActive] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const before = findings.filter(({ kind }) => kind === 'unmarked' || kind === 'carried');
  const goBack = (to: WhereBack) => void mayLeaveScreen().then((mayLeave) => { if (mayLeave) leave(to); });
  useEscape(() => goBack('template'));
  const goToPlace = (anchor: string) => {
    setShown('places');
    setActive(anchor);
    requestAnimationFrame(() => document.getElementById(choiceId(anchor))?.focus());
  };
  const takeStep = (way: 'undo' | 'redo') => {
    if (!(way === 'undo' ? mayUndo : mayRedo)) return;
    const about = go(way);
    if (about.is === 'places' && about.place !== null) goToPlace(about.place);
    else setShown(about.is);
  };
  useSteps(takeStep);
  const unsure = facts.places.map(({ anchor }) => anchor).filter((anchor) => isUnsure(standings.get(anchor) ?? LEFT));
  const nextUnsure = () => {
    const at = facts.places.findIndex(({ anchor }) => anchor === active);
    const next = unsure.find((anchor) => facts.places.findIndex((place) => place.anchor === anchor) > at) ?? unsure[0];
    if (next !== undefined) goToPlace(next);
  };
  const toldOf = (anchor: string): ToldPlace => {
    const standing = standings.get(anchor) ?? LEFT;
    return standing.part === null ? { words: 'left as it is', state: 'left' } : { words: partWords(standing.part, layout), state: isUnsure(standing) ? 'unsure' : 'filled' };
  };
  const use = async () => {
    setBusy(true);
    const answer = await bridge.ask('template:keep', { planId: currentRecord()?.planId ?? '', digest, mapping });
    setBusy(false);
    if (!answer.ok) return say('error', answer.failure.message, [{ label: 'Choose its file again…', run: () => void chooseTemplate() }]);
    await whenAt(answer.value.revision);
    leave('template');
    return sayWithUndo('success', isKept ? `What goes where in “${name}” is saved.` : `Papers come out in “${name}” from now on.`);
  };
  return (
    <div className={styles['screen']}>
      <main className={styles['main']} data-pane="view">
        <div className={styles['head']}>
          <h1 tabIndex={-1}>{isKept ? `What goes where in “${name}”` : `Use “${name}” for papers?`}</h1>
          <p className="quiet">Each place of the template, with what of a paper goes there. {isKept ? 'Change what should be otherwise.' : carried?.isAnother === false ? 'What you chose in the version before is carried over.' : 'It was worked out from the labels: look through it, and change what should be otherwise.'}</p>
          {before.map(({ sentence }) => <MessageBar key={sentence} intent="warning" layout="multiline" className={styles['warning']}><MessageBarBody>{sentence}</MessageBarBody></MessageBar>)}
        </div>
        <div className={styles['panes']}>
          <div className={styles['picture']} data-pane="picture">
            <TemplatePages drawing={chosen.drawing} places={facts.places} selected={active} toldOf={toldOf} onPick={goToPlace} />
          </div>
          <div className={styles['side']} data-pane="places">
            <div className={styles['bar']}>
              <Segmented label="What to look at" value={shown} onPick={setShown} options={[...(carried === null ? [] : [{ value: 'changed' as const, label: 'What changed' }]), { value: 'places', label: `Places ${facts.places.length}` }, { value: 'styles', label: 'Styles' }, { value: 'know', label: `What to know ${findings.length}` }]} />
              {unsure.length > 0 && <Button size="small" appearance="subtle" icon={<Warning16Filled />} onClick={nextUnsure}>Next to look at ({unsure.length})</Button>}
            </div>
            <div className={styles['scroll']}>
              {shown === 'changed' && carried !== null && <VersionChanges changes={carried.changes} onPlace={goToPlace} />}
              {shown === 'places' && <PlaceList facts={facts} layout={layout} standings={standings} active={active} onActive={setActive} onFill={fill} />}
              {shown === 'places' && <RestChoice facts={facts} mapping={mapping} onPick={follow} />}
              {shown === 'styles' && <StyleList facts={facts} chosen={mapping.styles} onStyle={style} />}
              {shown === 'know' && (findings.length === 0 ? <p className={styles['clear']}>Everything of a report has its place, and every place is filled.</p> : <FindingList findings={findings} onPlace={goToPlace} onReports={() => goBack('reports')} />)}
            </div>
          </div>
        </div>
      </main>
      <footer className={styles['foot']} data-pane="foot">
        <span role="status">{filledWords(facts, mapping)}.</span>
        <Tooltip content="Undo the last choice (Ctrl+Z)" relationship="label"><Button appearance="subtle" icon={<ArrowUndo20Regular />} disabledFocusable={!mayUndo} onClick={() => takeStep('undo')} /></Tooltip>
        <Tooltip content="Redo (Ctrl+Y)" relationship="label"><Button appearance="subtle" icon={<ArrowRedo20Regular />} disabledFocusable={!mayRedo} onClick={() => takeStep('redo')} /></Tooltip>
        <Button onClick={() => goBack('template')}>Cancel</Button>
        <Button appearance="primary" disabledFocusable={busy || (isKept && !isChanged)} onClick={() => { if (!busy && (!isKept || isChanged)) void use(); }}>{isKept ? 'Save' : 'Use this template'}</Button>
      </footer>
    </div>
  );
}

/** The menu's Undo and Redo, and their keys: here of what is chosen, since nothing of it is in the plan. */
function useSteps(take: (way: 'undo' | 'redo') => void): void {
  const latest = useRef(take);
  useEffect(() => { latest.current = take; });
  useEffect(() => {
    const stops = (['undo', 'redo'] as const).map((way) => onViewEvent(way, () => latest.current(way)));
    return () => { for (const stop of stops) stop(); };
  }, []);
}

/** Esc leaves, as Cancel does; not out of a list that is open, or a dialog. */
function useEscape(onEscape: () => void): void {
  const latest = useRef(onEscape);
  useEffect(() => { latest.current = onEscape; });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isOpen = event.target instanceof Element && (event.target.getAttribute('aria-expanded') === 'true' || event.target.closest('[role="dialog"], [role="listbox"]') !== null);
      if (event.key === 'Escape' && !event.repeat && !event.defaultPrevented && !isOpen) latest.current();
    };
    // Before whoever closes a list by it.
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, []);
}
