import { Field } from '@fluentui/react-components';
import { STATUSES, type StatusWord } from '../../../shared/domain/action.ts';
import { COLOUR_FIELD, LONGEST_STATUS_WORD, WORD_FIELD } from '../../../shared/domain/council.ts';
import { STATUS_COLOURS, STATUS_COLOUR_NAMES, type StatusColour } from '../../../shared/domain/status-colours.ts';
import { USUAL_COLOURS, USUAL_STATUSES } from '../../../shared/domain/status-set.ts';
import { CommittedChoice } from '../../components/committed-choice.tsx';
import { CommittedInput } from '../../components/committed-field.tsx';
import { StatusShape } from '../../components/status-mark.tsx';
import { useStatuses } from '../../components/statuses.tsx';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { contrast } from '../../styles/contrast.ts';
import { darkTheme, lightTheme } from '../../styles/theme.ts';
import { SettingSection } from './setting-section.tsx';
import styles from './settings.module.css';

/** What a status asks for and leads to, whatever it is called. */
const MEANS: Readonly<Record<StatusWord, string>> = {
  'not started': 'Nothing has been done yet.',
  'on track': 'Work goes on and will be in time.',
  'at risk': 'Asks for a cause and a route to green.',
  'off track': 'Asks for a cause and a route to green.',
  'proposed complete': 'Asks for evidence, and waits for members to agree.',
  complete: 'Says which committee agreed, and where.',
  withdrawn: 'Asks for the reason.',
};
const MODES = [['light', lightTheme], ['dark', darkTheme]] as const;

/** The seven statuses in the council's words and colours, each as it will look. */
export function StatusesSection() {
  return (
    <SettingSection
      name="statuses" part="statuses" title="Statuses"
      about="What your council calls them, and in which colours. Shapes, rules and the statuses themselves stay, so plans of other councils can still be read beside yours. Papers, trackers and every screen follow."
    >
      <ul className={styles['statuses']}>{STATUSES.map((status) => <StatusLine key={status} status={status} />)}</ul>
    </SettingSection>
  );
}

function StatusLine({ status }: { readonly status: StatusWord }) {
  const { council } = usePlan();
  const { label, colour } = useStatuses()[status];
  const usual = USUAL_STATUSES[status].label;
  const set = (fields: object) => run({ do: 'council.set', fields });
  return (
    <li>
      <Field label={<>Word for <span className={styles['nowrap']}>“{usual}”</span></>} hint={MEANS[status]}>
        <CommittedInput
          value={council[WORD_FIELD[status]]} placeholder={usual} maxLength={LONGEST_STATUS_WORD} autoComplete="off"
          onCommit={(word) => set({ [WORD_FIELD[status]]: word })}
        />
      </Field>
      <Field label="Colour">
        <CommittedChoice
          aria-label={`Colour of “${usual}”`} value={colour} style={{ minWidth: 0 }}
          options={STATUS_COLOUR_NAMES.map((value) => ({ value, label: `${STATUS_COLOURS[value].name}${value === USUAL_COLOURS[status] ? ' (usual)' : ''}` }))}
          onPick={(picked) => void set({ [COLOUR_FIELD[status]]: picked === USUAL_COLOURS[status] ? null : picked })}
        />
      </Field>
      <span className={styles['previews']}>
        {MODES.map(([mode, theme]) => <Preview key={mode} {...{ status, label, colour, mode }} ground={theme.colorNeutralBackground1} />)}
      </span>
    </li>
  );
}

interface PreviewProps {
  readonly status: StatusWord;
  readonly label: string;
  readonly colour: StatusColour;
  readonly mode: 'light' | 'dark';
  readonly ground: string;
}
/** The pill on the work's own ground, with its contrast; the lower of text in the pill and shape on the ground counts. */
function Preview({ status, label, colour, mode, ground }: PreviewProps) {
  const { text, fill } = STATUS_COLOURS[colour][mode];
  const figure = Math.min(contrast(text, fill), contrast(text, ground));
  return (
    <span className={styles['preview']}>
      <span className={styles['ground']} style={{ background: ground }}>
        <span className={styles['pill']} style={{ color: text, background: fill }}><StatusShape status={status} />{label}</span>
      </span>
      <span className="quiet small">{mode === 'light' ? 'Light' : 'Dark'}, contrast {figure.toFixed(1)} to 1</span>
    </span>
  );
}
