import { Field } from '@fluentui/react-components';
import type { Preferences } from '../../../shared/contract/contract.ts';
import { bridge } from '../../bridge/bridge.ts';
import { CommittedInput } from '../../components/committed-field.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { appStore, useApp } from '../../store/app-store.ts';
import styles from './settings.module.css';

const change = async (patch: Partial<Preferences>): Promise<void> => appStore.update({ preferences: await bridge.ask('app:setPreferences', patch) });

/** Who is working on this computer. */
export function YouFields() {
  const preferences = useApp((state) => state.preferences);
  return (
    <>
      <Field label="Your name" hint="Signed under every change you make, so that colleagues see who did what.">
        <CommittedInput value={preferences.name} onCommit={(name) => change({ name: name.trim() })} autoComplete="off" />
      </Field>
      <Field label="Your role">
        <CommittedInput value={preferences.role} onCommit={(role) => change({ role: role.trim() })} autoComplete="off" />
      </Field>
      <Field label="Your council" hint="Proposed for new plans.">
        <CommittedInput value={preferences.councilName} onCommit={(councilName) => change({ councilName: councilName.trim() })} autoComplete="off" />
      </Field>
    </>
  );
}

/** How the window looks on this computer. */
export function AppearanceFields() {
  const appearance = useApp((state) => state.preferences.appearance);
  return (
    <div>
      <Segmented
        label="Appearance" value={appearance} onPick={(picked) => void change({ appearance: picked })}
        options={[{ value: 'system', label: 'As the system' }, { value: 'light', label: 'Light' }, { value: 'dark', label: 'Dark' }]}
      />
      <p className={styles['follows']}>High contrast follows the system whatever you choose here. Word and Excel files look the same either way.</p>
    </div>
  );
}

/** What belongs to this computer and not to a plan. */
export function PreferencesForm() {
  return <div className={styles['form']}><YouFields /><AppearanceFields /></div>;
}
