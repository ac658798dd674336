import { Field, Input, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { useMemo, useRef, useState } from 'react';
import { AskDialog } from '../../../components/ask-dialog.tsx';
import { useMayChange } from '../../../components/may-change.tsx';
import { run, runWithUndo } from '../../../store/commands.ts';
import { usePart } from '../../../store/plan-mirror.ts';
import { ALL_ACTIONS, arrangementStore, type Arrangement } from '../arrangement.ts';
import styles from '../filter-bar.module.css';
import { changedFields, isArrangedAs, viewFields, viewsOf, type View } from './views.ts';

const choose = ({ id, arranged }: View) => arrangementStore.update({ ...arranged, view: id, closed: new Set() });

/** Chooses a way of looking, and keeps one under a name in the plan, for everybody who has it. */
export function ViewsMenu({ arrangement }: { readonly arrangement: Arrangement }) {
  const kept = usePart((plan) => plan.all('savedview'));
  const mayChange = useMayChange();
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const views = useMemo(() => viewsOf(kept), [kept]);
  const view = views.find((one) => one.id === arrangement.view) ?? views[0]!;
  const changed = !isArrangedAs(arrangement, view.arranged);
  const saved = views.filter((one) => one.saved);
  const remove = async () => {
    if (await runWithUndo({ do: 'view.remove', id: view.id }, `The view “${view.name}” was deleted.`)) arrangementStore.update({ view: ALL_ACTIONS });
  };
  const name = async (words: string) => {
    const done = await run(naming === 'rename' ? { do: 'view.rename', id: view.id, name: words } : { do: 'view.save', fields: { ...viewFields(arrangement), name: words } });
    if (done === null) return;
    if (naming === 'new' && done.made !== null) arrangementStore.update({ view: done.made });
    setNaming(null);
    button.current?.focus();
  };
  return (
    <>
      <Menu checkedValues={{ view: [view.id] }} onCheckedValueChange={(_, data) => { const next = views.find((one) => one.id === data.checkedItems[0]); if (next) choose(next); }}>
        <MenuTrigger disableButtonEnhancement>
          <button ref={button} type="button" className={styles['chip']}><i>View</i> <span className={styles['values']}>{view.name}</span>{changed && <i>(changed)</i>} <ChevronDown16Regular aria-hidden /></button>
        </MenuTrigger>
        <MenuPopover className={styles['list'] ?? ''}>
          <MenuList>
            {views.filter((one) => !one.saved).map((one) => <MenuItemRadio key={one.id} name="view" value={one.id}>{one.name}</MenuItemRadio>)}
            {saved.length > 0 && <MenuGroup><MenuGroupHeader>Saved in the plan</MenuGroupHeader>{saved.map((one) => <MenuItemRadio key={one.id} name="view" value={one.id}>{one.name}</MenuItemRadio>)}</MenuGroup>}
            <MenuDivider />
            {changed && <MenuItem onClick={() => choose(view)}>Back to “{view.name}” as it is kept</MenuItem>}
            {mayChange && <MenuItem onClick={() => setNaming('new')}>Save as a new view…</MenuItem>}
            {mayChange && view.saved && (
              <>
                {changed && <MenuItem onClick={() => void run({ do: 'view.update', id: view.id, fields: changedFields(arrangement, view.arranged) })}>Update “{view.name}”</MenuItem>}
                <MenuItem onClick={() => setNaming('rename')}>Rename “{view.name}”…</MenuItem>
                <MenuItem onClick={() => void remove()}>Delete “{view.name}”</MenuItem>
              </>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      {naming !== null && <NameDialog from={naming === 'rename' ? view.name : ''} renames={naming === 'rename'} onDone={(words) => void name(words)} onClose={() => { setNaming(null); button.current?.focus(); }} />}
    </>
  );
}

interface NameDialogProps {
  readonly from: string;
  readonly renames: boolean;
  readonly onDone: (name: string) => void;
  readonly onClose: () => void;
}
function NameDialog({ from, renames, onDone, onClose }: NameDialogProps) {
  const [name, setName] = useState(from);
  return (
    <AskDialog
      title={renames ? 'What is the view to be called?' : 'What is this view called?'} facts="Filters, order, groups and columns are kept in the plan, for everybody who has it."
      verb={renames ? 'Rename' : 'Save the view'} ready={name.trim() !== '' && name !== from} onDone={() => onDone(name)} onClose={onClose}
    >
      <Field label="Name"><Input value={name} onChange={(_, data) => setName(data.value)} /></Field>
    </AskDialog>
  );
}
