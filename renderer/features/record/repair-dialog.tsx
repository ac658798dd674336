import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Adopted, RepairOffer } from '../../../shared/contract/repair.ts';
import { bridge } from '../../bridge/bridge.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { say } from '../../store/app-store.ts';
import { LatestVersion } from '../recovery/latest-version.tsx';
import styles from './record-dialogs.module.css';

const fileNameOf = (path: string): string => path.replace(/^.*[\\/]/, '');

/** What is wrong with a file, by change, and how the plan is made one to work on again. */
export function RepairDialog({ offer, onClose }: { readonly offer: RepairOffer; readonly onClose: () => void }) {
  const isTyped = offer.is === 'handEdited';
  const [adopt, setAdopt] = useState<Adopted>(isTyped ? 'record' : 'plan part');
  const [busy, setBusy] = useState(false);
  const repair = async () => {
    setBusy(true);
    const answer = await bridge.ask('plan:repair', { adopt });
    setBusy(false);
    if (!answer.ok) return say('error', answer.failure.message);
    onClose();
    const { keptAs, isAnother } = answer.value;
    const another = isAnother ? ' Nothing of its history could be kept, so it is a plan of its own now: copies of the old one cannot be merged with it.' : '';
    say('success', `The plan can be worked on again.${another} The file as it was is kept beside it as “${fileNameOf(keptAs)}”.`);
  };
  return (
    <AskDialog title="Repair this plan" verb="Repair the plan" ready={!busy} onDone={() => void repair()} onClose={onClose}>
      {offer.found.length > 0 && (
        <section className={styles['section']} aria-labelledby="repair-found">
          <h3 id="repair-found">{isTyped ? 'What differs' : 'What does not hold'}</h3>
          <ScrollArea label={isTyped ? 'What differs' : 'What does not hold'} className={styles['found']}>
            <ul>{offer.found.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
          </ScrollArea>
        </section>
      )}
      {isTyped ? (
        <Field label="Go on from">
          <RadioGroup value={adopt} onChange={(_, data) => setAdopt(data.value as Adopted)}>
            <Radio value="record" label="What the record says: what was typed into the file is left out" />
            <Radio value="plan part" label="What was typed into the file: one change of yours says so in the history" />
          </RadioGroup>
        </Field>
      ) : (
        <p>
          The changes that hold stay in the history. What the plan says beyond them is set by one change of yours, so that it reads as it does now.
          If a colleague has a copy that is not damaged, merge it afterwards: it brings the rest of the history back.
        </p>
      )}
      <p>The file as it is now is kept beside the plan, with “damaged” and the day in its name.</p>
      <LatestVersion onOpen={onClose} />
    </AskDialog>
  );
}
