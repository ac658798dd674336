import { Button } from '@fluentui/react-components';
import { DocumentArrowDown20Regular, DocumentArrowRight20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { ProfileRead } from '../../../shared/contract/contract.ts';
import { differing } from '../../../shared/profile/profile-file.ts';
import { committeesToAdd } from '../../../shared/profile/profile.ts';
import { bridge } from '../../bridge/bridge.ts';
import { fluentRef } from '../../components/fluent-ref.ts';
import { ToChange } from '../../components/may-change.tsx';
import { say } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { sendTyping } from '../../store/typing.ts';
import { SettingSection } from './setting-section.tsx';
import { TakeProfileDialog } from './take-profile-dialog.tsx';
import styles from './settings.module.css';

/** The profile for colleagues who work on other plans of the same council. */
export function ProfileFilesSection() {
  const plan = usePlan();
  const [read, setRead] = useState<ProfileRead | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const write = async () => {
    const answer = await bridge.ask('profile:export', null);
    if (answer === null) return;
    if (!answer.ok) return say('error', answer.failure.message);
    say('info', `Written: ${answer.value.fileName}. Send it to colleagues who look after other plans.`);
  };
  const look = async () => {
    await sendTyping();
    const answer = await bridge.ask('profile:read', null);
    if (answer === null) return;
    if (!answer.ok) return say('error', answer.failure.message);
    if (differing(plan.council, answer.value.council).length + committeesToAdd(plan, answer.value.committees).length === 0) return say('info', `${answer.value.fileName} says nothing that this plan’s profile does not say. There is nothing to take over.`);
    setRead(answer.value);
  };
  const close = () => { setRead(null); requestAnimationFrame(() => button.current?.focus()); };
  return (
    <SettingSection name="files" title="Profile as a file" about="Name, logo, statuses, deadlines, reports, closure, and the committees without their people, in a small file for colleagues. Before anything of a file comes into this plan you see old and new beside each other, and one Undo takes it back.">
      <div className={styles['buttons']}>
        <Button icon={<DocumentArrowRight20Regular />} onClick={() => void write()}>Export the profile…</Button>
        <ToChange><Button ref={fluentRef(button)} icon={<DocumentArrowDown20Regular />} onClick={() => void look()}>Take over a profile…</Button></ToChange>
      </div>
      {read && <TakeProfileDialog read={read} onClose={close} />}
    </SettingSection>
  );
}
