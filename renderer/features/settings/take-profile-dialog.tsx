import { Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProfileRead } from '../../../shared/contract/contract.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import { describeField } from '../../../shared/history/field-words.ts';
import type { CouncilField } from '../../../shared/profile/parts.ts';
import { differing } from '../../../shared/profile/profile-file.ts';
import { profileValueWords } from '../../../shared/profile/profile-words.ts';
import { say } from '../../store/app-store.ts';
import { run, undo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './settings.module.css';

/** Old and new beside each other; all of it is taken, unless a line is unticked. One step to undo. */
export function TakeProfileDialog({ read, onClose }: { readonly read: ProfileRead; readonly onClose: () => void }) {
  const { council } = usePlan();
  const fields = differing(council, read.council);
  const [declined, setDeclined] = useState<ReadonlySet<CouncilField>>(new Set());
  const taken = fields.filter((field) => !declined.has(field));
  const tick = (field: CouncilField, ticked: boolean) => setDeclined(new Set(ticked ? [...declined].filter((one) => one !== field) : [...declined, field]));
  const take = async () => {
    const some = Object.fromEntries(taken.map((field) => [field, read.council[field]]));
    const label = `Took over ${taken.length === 1 ? 'one setting' : `${taken.length} settings`} of the profile “${read.fileName}”`;
    if ((await run({ do: 'many', label, commands: [{ do: 'council.set', fields: some }] })) === null) return;
    say('info', `${label}.`, [{ label: 'Undo', run: () => void undo() }]);
    onClose();
  };
  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface style={{ maxWidth: 720 }}>
        <DialogBody>
          <DialogTitle>What of this profile should be taken over?</DialogTitle>
          <DialogContent>
            <p className="quiet">{read.fileName} differs from this plan’s profile in {fields.length === 1 ? 'one setting' : `${fields.length} settings`}. What is the same is not listed.</p>
            <table className={styles['compared']}>
              <thead><tr><th scope="col">Take over</th><th scope="col">Here</th><th scope="col">In the file</th></tr></thead>
              <tbody>
                {fields.map((field) => (
                  <tr key={field}>
                    <th scope="row"><Checkbox checked={!declined.has(field)} onChange={(_, data) => tick(field, data.checked === true)} label={capitalised(describeField('council', field))} /></th>
                    <td>{profileValueWords(field, council[field])}</td>
                    <td>{profileValueWords(field, read.council[field]!)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Cancel</Button>
            <Button appearance="primary" disabledFocusable={taken.length === 0} onClick={() => { if (taken.length > 0) void take(); }}>Take over {taken.length}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
