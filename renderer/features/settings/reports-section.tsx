import { Button, Field } from '@fluentui/react-components';
import { ArrowDown16Regular, ArrowUp16Regular } from '@fluentui/react-icons';
import { LONGEST_HEADING, LONGEST_NIL, LONGEST_OFFICE, type SectionName, type SectionSetting } from '../../../shared/domain/paper.ts';
import { COMMITTEE_REPORT, layoutSection, sectionTitle } from '../../../shared/papers/layout.ts';
import { canBeMoved, IMPLICATIONS, NIL_SECTIONS, sectionSettings } from '../../../shared/papers/report-layout.ts';
import { CommittedInput } from '../../components/committed-field.tsx';
import { CommittedSwitch } from '../../components/committed-toggles.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { OfficeList } from './office-list.tsx';
import styles from './reports-section.module.css';
import { SettingSection } from './setting-section.tsx';

/** The sections of a committee report, as the council has them: each with its name, and implications with whether they are asked for. */
export function ReportsSection({ startsHere }: { readonly startsHere: boolean }) {
  const { council } = usePlan();
  const settings = sectionSettings(council.reportSections);
  const change = (name: SectionName, fields: Partial<Omit<SectionSetting, 'name'>>) => run({ do: 'council.setSection', name, fields });
  const move = async (name: SectionName, by: -1 | 1) => {
    await run({ do: 'council.moveSection', name, by });
    // The line has gone to another place, and the buttons with it.
    requestAnimationFrame(() => document.getElementById(moveId(name, by))?.focus());
  };
  return (
    <SettingSection
      name="reports" part="reports" title="Reports" startsHere={startsHere}
      about="What the sections of a committee report are called, their order, which implications your council asks for, and who has to clear them. New papers have them so; a paper keeps what it was begun with, and says when that differs."
    >
      <OfficeList offices={council.reportClearedBy} onCommit={(reportClearedBy) => run({ do: 'council.set', fields: { reportClearedBy } })} />
      <ol className={styles['list']}>
        {settings.map((one, at) => (
          <li key={one.name} className={one.asked ? undefined : styles['unasked']}>
            <Name setting={one} onChange={(fields) => change(one.name, fields)} />
            {canBeMoved(one.name) && <Moves name={one.name} first={!isMovable(settings[at - 1])} last={!isMovable(settings[at + 1])} onMove={(by) => void move(one.name, by)} />}
            {one.asked && <ClearedBy setting={one} onChange={(fields) => change(one.name, fields)} />}
            {one.asked && NIL_SECTIONS.includes(one.name) && <Nil setting={one} onChange={(fields) => change(one.name, fields)} />}
          </li>
        ))}
      </ol>
      <KeepPublished />
    </SettingSection>
  );
}

/** Whether what is published is kept; the question is asked again of each paper, with this as its answer. */
function KeepPublished() {
  const { keepPublished } = usePlan().council;
  return (
    <Field className={styles['keep'] ?? ''} hint="Each paper asks again, with this as its answer. Exempt copies lie in a folder of their own.">
      <CommittedSwitch
        label="Keep a copy of every published paper in a folder beside the plan" checked={keepPublished}
        onCommit={(keep) => void run({ do: 'council.set', fields: { keepPublished: keep } })}
      />
    </Field>
  );
}
const isMovable = (one: SectionSetting | undefined): boolean => one !== undefined && canBeMoved(one.name);
const moveId = (name: SectionName, by: -1 | 1): string => `section-${name.replaceAll(' ', '-')}-${by < 0 ? 'up' : 'down'}`;

interface SettingProps {
  readonly setting: SectionSetting;
  readonly onChange: (fields: Partial<Omit<SectionSetting, 'name'>>) => Promise<unknown>;
}
function Name({ setting: { name, heading, asked }, onChange }: SettingProps) {
  const usual = sectionTitle(name);
  return (
    <div className={styles['name']}>
      <Field label={usual}>
        <CommittedInput value={heading} placeholder={usual} maxLength={LONGEST_HEADING} autoComplete="off" onCommit={(typed) => onChange({ heading: typed.trim() === usual ? '' : typed.trim() })} />
      </Field>
      {IMPLICATIONS.includes(name) && (
        <CommittedSwitch label={<>Asked for<span className="visually-hidden">: {usual}</span></>} checked={asked} onCommit={(checked) => void onChange({ asked: checked })} />
      )}
    </div>
  );
}

function ClearedBy({ setting: { name, clearedBy = '' }, onChange }: SettingProps) {
  return (
    <Field className={styles['nil'] ?? ''} label={<>To be cleared by<span className="visually-hidden">: {sectionTitle(name)}</span></>} size="small">
      <CommittedInput size="small" value={clearedBy} placeholder="Nobody" maxLength={LONGEST_OFFICE} autoComplete="off" onCommit={(typed) => onChange({ clearedBy: typed.trim() })} />
    </Field>
  );
}

function Nil({ setting: { name, nil }, onChange }: SettingProps) {
  const usual = layoutSection(COMMITTEE_REPORT, name)?.nil ?? '';
  return (
    <Field className={styles['nil'] ?? ''} label={<>Where there is nothing to report<span className="visually-hidden">: {sectionTitle(name)}</span></>} size="small">
      <CommittedInput size="small" value={nil} placeholder={usual} maxLength={LONGEST_NIL} autoComplete="off" onCommit={(typed) => onChange({ nil: typed.trim() === usual ? '' : typed.trim() })} />
    </Field>
  );
}

interface MovesProps {
  readonly name: SectionName;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
}
function Moves({ name, first, last, onMove }: MovesProps) {
  const title = sectionTitle(name);
  return (
    <ToChange>
      <span className={styles['moves']}>
        <Button id={moveId(name, -1)} appearance="subtle" icon={<ArrowUp16Regular />} aria-label={`Move up: ${title}`} disabledFocusable={first} onClick={() => { if (!first) onMove(-1); }} />
        <Button id={moveId(name, 1)} appearance="subtle" icon={<ArrowDown16Regular />} aria-label={`Move down: ${title}`} disabledFocusable={last} onClick={() => { if (!last) onMove(1); }} />
      </span>
    </ToChange>
  );
}
