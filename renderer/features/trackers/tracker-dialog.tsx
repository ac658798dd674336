import { Field, MessageBar, MessageBarBody, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { TrackerOrder } from '../../../shared/contract/contract.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { exportFile } from '../../store/commands.ts';

type By = TrackerOrder['by'];
const DIVIDED: readonly { readonly value: By; readonly label: string }[] = [
  { value: 'whole', label: 'One sheet with everything' },
  { value: 'owner', label: 'A sheet for each owner' },
  { value: 'theme', label: 'A sheet for each theme' },
  { value: 'committee', label: 'A sheet for each committee that oversees' },
];
type Edition = TrackerOrder['edition'];
const EDITIONS: readonly { readonly value: Edition; readonly label: string }[] = [
  { value: 'public', label: 'Public: for the agenda and the website' },
  { value: 'exempt', label: 'Exempt: also what is exempt or confidential, for members entitled to see it' },
  { value: 'internal', label: 'Internal: all of the plan, for the office' },
];

/** Which tracker is to be written: how it is divided and for whom. Begins with the one that is published. */
export function TrackerDialog({ onClose }: { readonly onClose: () => void }) {
  const [by, setBy] = useState<By>('owner');
  const [edition, setEdition] = useState<Edition>('public');
  return (
    <AskDialog
      title="Export a tracker" verb="Export…" ready onClose={onClose}
      facts="An Excel workbook. Its summary counts by formulas, so it follows when a status is changed in the workbook."
      onDone={() => { onClose(); void exportFile({ tracker: { by, edition } }); }}
    >
      <Field label="Sheets">
        <RadioGroup value={by} onChange={(_, data) => setBy(data.value as By)}>
          {DIVIDED.map(({ value, label }) => <Radio key={value} value={value} label={label} />)}
        </RadioGroup>
      </Field>
      <Field label="Edition">
        <RadioGroup value={edition} onChange={(_, data) => setEdition(data.value as Edition)}>
          {EDITIONS.map(({ value, label }) => <Radio key={value} value={value} label={label} />)}
        </RadioGroup>
      </Field>
      {edition !== 'public' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>This workbook is not for publication. Its name, every sheet and every printed page say so.</MessageBarBody>
        </MessageBar>
      )}
    </AskDialog>
  );
}
