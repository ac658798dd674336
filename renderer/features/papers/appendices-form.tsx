import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { Add16Regular, ArrowDown16Regular, ArrowUp16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { ACTION_PLAN_COLUMNS, APPENDICES, type ActionPlanColumn, type Appendix, type AppendixName } from '../../../shared/domain/paper.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import type { Entity } from '../../../shared/domain/plan.ts';
import { APPENDIX_TITLES, appendicesOf } from '../../../shared/papers/appendix-list.ts';
import { CommittedCheckbox } from '../../components/committed-toggles.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './appendices.module.css';

const idOf = (what: 'up' | 'down', is: AppendixName): string => `appendix-${is.replaceAll(' ', '-')}-${what}`;
const ADD = 'appendix-add';
/** The list has changed under the button that was pressed. */
const focusSoon = (id: string): void => { requestAnimationFrame(() => document.getElementById(id)?.focus()); };

/** The appendices of a paper: which, in which order, and the columns of its action plan. Until somebody chooses they are those of its kind. */
export function AppendicesForm({ paper }: { readonly paper: Entity<'paper'> }) {
  const shown = appendicesOf(usePlan(), paper.type, paper);
  const list = shown.map(({ is, columns }): Appendix => ({ is, ...(columns === undefined ? {} : { columns }) }));
  const set = (appendices: Appendix[] | null) => run({ do: 'paper.set', id: paper.id, fields: { appendices } });
  const more = APPENDICES.filter((is) => !list.some((one) => one.is === is));
  const move = async (at: number, by: -1 | 1) => {
    const moved = [...list];
    moved.splice(at + by, 0, ...moved.splice(at, 1));
    await set(moved);
    focusSoon(idOf(by < 0 ? 'up' : 'down', list[at]!.is));
  };
  const usual = async () => { await set(null); focusSoon(ADD); };
  const add = async (is: AppendixName) => {
    await set([...list, { is }]);
    // With the last of them the button is gone that has the focus.
    if (more.length === 1) focusSoon(idOf('up', is));
  };
  const remove = async (is: AppendixName) => { await set(list.filter((one) => one.is !== is)); focusSoon(ADD); };
  return (
    <div className={styles['appendices']}>
      {shown.length === 0 && <p>This paper has no appendices.</p>}
      <ol aria-label="Appendices">
        {shown.map(({ is, columns, heading }, at) => (
          <li key={is}>
            <span>{heading}</span>
            <ToChange>
              <span className={styles['buttons']}>
                <Button id={idOf('up', is)} appearance="subtle" size="small" icon={<ArrowUp16Regular />} aria-label={`Move up: ${APPENDIX_TITLES[is]}`} disabledFocusable={at === 0} onClick={() => { if (at > 0) void move(at, -1); }} />
                <Button id={idOf('down', is)} appearance="subtle" size="small" icon={<ArrowDown16Regular />} aria-label={`Move down: ${APPENDIX_TITLES[is]}`} disabledFocusable={at === shown.length - 1} onClick={() => { if (at < shown.length - 1) void move(at, 1); }} />
                <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} aria-label={`Leave out: ${APPENDIX_TITLES[is]}`} onClick={() => void remove(is)} />
              </span>
            </ToChange>
            {is === 'action plan' && <Columns chosen={columns ?? ACTION_PLAN_COLUMNS} onChoose={(some) => void set(list.map((one) => (one.is === is ? withColumns(some) : one)))} />}
          </li>
        ))}
      </ol>
      <ToChange>
        <div className={styles['more']}>
          {more.length > 0 && (
            <Menu>
              <MenuTrigger disableButtonEnhancement><Button id={ADD} size="small" icon={<Add16Regular />}>Add an appendix</Button></MenuTrigger>
              <MenuPopover><MenuList>{more.map((is) => <MenuItem key={is} onClick={() => void add(is)}>{APPENDIX_TITLES[is]}</MenuItem>)}</MenuList></MenuPopover>
            </Menu>
          )}
          {paper.appendices !== null && <Button size="small" appearance="subtle" onClick={() => void usual()}>The usual appendices</Button>}
        </div>
      </ToChange>
    </div>
  );
}

/** All of them is what an action plan has unless it says otherwise. */
const withColumns = (columns: ActionPlanColumn[]): Appendix => (columns.length === ACTION_PLAN_COLUMNS.length ? { is: 'action plan' } : { is: 'action plan', columns });

interface ColumnsProps {
  readonly chosen: readonly ActionPlanColumn[];
  readonly onChoose: (columns: ActionPlanColumn[]) => void;
}
function Columns({ chosen, onChoose }: ColumnsProps) {
  return (
    <div role="group" aria-label="Columns of the action plan" className={styles['columns']}>
      {ACTION_PLAN_COLUMNS.map((column) => (
        <CommittedCheckbox
          key={column} label={capitalised(column)} checked={chosen.includes(column)}
          onCommit={(checked) => onChoose(ACTION_PLAN_COLUMNS.filter((one) => (one === column ? checked : chosen.includes(one))))}
        />
      ))}
    </div>
  );
}
