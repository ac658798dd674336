import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { backToUsual, type ProfilePart } from '../../../shared/profile/parts.ts';
import { ToChange } from '../../components/may-change.tsx';
import { run, sayWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './settings.module.css';

interface SettingSectionProps {
  readonly name: string;
  readonly title: string;
  readonly about?: ReactNode;
  /** The part of the profile that can be set back to what councils usually have. */
  readonly part?: ProfilePart;
  /** Whether one begins to read here, as after a screen that was opened from it. */
  readonly startsHere?: boolean;
  readonly children: ReactNode;
}
export const headingId = (name: string): string => `settings-${name}`;

/** A part of the settings, under a heading that the list of parts leads to. */
export function SettingSection({ name, title, about, part, startsHere = false, children }: SettingSectionProps) {
  return (
    <section className={styles['section']} aria-labelledby={headingId(name)}>
      <div className={styles['head']}>
        <h2 id={headingId(name)} tabIndex={-1} data-pane-start={startsHere || undefined}>{title}</h2>
        {part !== undefined && <ToChange><BackToUsual part={part} title={title} /></ToChange>}
      </div>
      {about !== undefined && <p className="quiet">{about}</p>}
      {children}
    </section>
  );
}

/** Only there while something is not as usual. One step, which Undo takes back. */
function BackToUsual({ part, title }: { readonly part: ProfilePart; readonly title: string }) {
  const fields = backToUsual(usePlan().council, part);
  if (Object.keys(fields).length === 0) return null;
  const reset = async () => {
    if ((await run({ do: 'council.set', fields })) === null) return;
    document.getElementById(headingId(part))?.focus();
    sayWithUndo('info', `${title}: everything is as usual again.`);
  };
  return <Button size="small" appearance="subtle" icon={<ArrowUndo16Regular />} onClick={() => void reset()}>Back to the usual<span className="visually-hidden">: {title}</span></Button>;
}
