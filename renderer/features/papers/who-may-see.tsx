import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Classification } from '../../../shared/domain/classification.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { useMayChange } from '../../components/may-change.tsx';
import { ClassificationMark } from '../../components/status-mark.tsx';
import { ClassificationFields } from '../actions/fields/classification-fields.tsx';

interface WhoMaySeeProps {
  /** What it is of, as its heading says: `Financial Implications`. */
  readonly of: string;
  /** Asked in another way than of a section. */
  readonly question?: string;
  readonly value: Classification;
  /** All that was said, as one step. */
  readonly onSet: (value: Classification) => Promise<unknown>;
}
/** Who may see a report or a section of it, and the way to say otherwise. */
export function WhoMaySee({ of, question, value, onSet }: WhoMaySeeProps) {
  const mayChange = useMayChange();
  const [draft, setDraft] = useState<Classification | null>(null);
  if (!mayChange) return <ClassificationMark level={value.level} />;
  return (
    <>
      <Button size="small" appearance="subtle" aria-label={`${of}: ${capitalised(value.level)}. Who may see it`} onClick={() => setDraft(value)}>
        {value.level === 'public' ? 'Public' : <ClassificationMark level={value.level} />}
      </Button>
      {draft !== null && (
        <AskDialog title={question ?? `Who may see “${of}”?`} verb="Set it" ready onClose={() => setDraft(null)} onDone={() => { setDraft(null); void onSet(draft); }}>
          <ClassificationFields value={draft} onChange={setDraft} />
        </AskDialog>
      )}
    </>
  );
}
