import { Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useState } from 'react';
import type { OneCommand } from '../../../shared/commands/decide.ts';
import type { ProfileRead } from '../../../shared/contract/contract.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { describeField } from '../../../shared/history/field-words.ts';
import type { CouncilField } from '../../../shared/profile/parts.ts';
import { differing } from '../../../shared/profile/profile-file.ts';
import { committeeWords, profileValueWords } from '../../../shared/profile/profile-words.ts';
import { committeesToAdd, type ProfileCommittee } from '../../../shared/profile/profile.ts';
import { templateOf } from '../../../shared/template/kept-template.ts';
import { run, sayWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './settings.module.css';

const settings = (many: number): string => (many === 1 ? 'one setting' : `${many} settings`);

/** What can be taken of the file: a setting of the council, or a committee that the plan does not have. */
interface Line {
  readonly key: string;
  readonly what: string;
  readonly here: string;
  readonly inFile: string;
  readonly field?: CouncilField;
  readonly committee?: ProfileCommittee;
}
function linesOf(plan: Plan, read: ProfileRead): readonly Line[] {
  return [
    ...differing(plan.council, read.council).map((field): Line => ({
      key: field, field, what: capitalised(describeField('council', field)), here: profileValueWords(field, plan.council[field], templateOf(plan)?.name), inFile: profileValueWords(field, read.council[field]!, read.template?.name),
    })),
    ...committeesToAdd(plan, read.committees).map((committee): Line => ({
      key: `committee ${committee.name}`, committee, what: `Committee: ${committee.name}`, here: 'Not in this plan', inFile: committeeWords(committee),
    })),
  ];
}

/** A template comes with its bytes, which no other setting has. */
function templateTaken({ council: { reportTemplate }, template: file }: ProfileRead): OneCommand[] {
  if (!reportTemplate || file === null) return [{ do: 'council.set', fields: { reportTemplate: null } }];
  const { template: _, ...mapping } = reportTemplate;
  return [{ do: 'template.keep', file, mapping }];
}

/** Old and new beside each other; all of it is taken, unless a line is unticked. One step to undo. */
export function TakeProfileDialog({ read, onClose }: { readonly read: ProfileRead; readonly onClose: () => void }) {
  const plan = usePlan();
  const lines = linesOf(plan, read);
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const taken = lines.filter(({ key }) => !declined.has(key));
  const tick = (key: string, ticked: boolean) => setDeclined(new Set(ticked ? [...declined].filter((one) => one !== key) : [...declined, key]));
  const take = async () => {
    const fields = Object.fromEntries(taken.flatMap(({ field }) => (field === undefined || field === 'reportTemplate' ? [] : [[field, read.council[field]]])));
    const template = taken.some(({ field }) => field === 'reportTemplate') ? templateTaken(read) : [];
    const label = `Took over ${settings(taken.length)} of the profile “${read.fileName}”`;
    const commands: OneCommand[] = [
      ...(Object.keys(fields).length === 0 ? [] : [{ do: 'council.set' as const, fields }]),
      ...template,
      ...taken.flatMap(({ committee }) => (committee === undefined ? [] : [{ do: 'committee.add' as const, fields: committee }])),
    ];
    if ((await run({ do: 'many', label, commands })) === null) return;
    sayWithUndo('info', `${label}.`);
    onClose();
  };
  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface style={{ maxWidth: 720 }}>
        <DialogBody>
          <DialogTitle>What of this profile should be taken over?</DialogTitle>
          <DialogContent>
            <p className="quiet">{read.fileName} differs from this plan’s profile in {settings(lines.length)}. What is the same is not listed.</p>
            <table className={styles['compared']}>
              <thead><tr><th scope="col">Take over</th><th scope="col">Here</th><th scope="col">In the file</th></tr></thead>
              <tbody>
                {lines.map(({ key, what, here, inFile }) => (
                  <tr key={key}>
                    <th scope="row"><Checkbox checked={!declined.has(key)} onChange={(_, data) => tick(key, data.checked === true)} label={what} /></th>
                    <td>{here}</td>
                    <td>{inFile}</td>
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
