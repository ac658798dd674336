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
  /** Where it is the value of a line of a form, it is seen to be a button, and begins where the values above it do. */
  readonly isField?: boolean;
  /** All that was said, as one step. */
  readonly onSet: (value: Classification) => Promise<unknown>;
}
/** Who may see a report or a section of it, and the way to say otherwise. */
export function WhoMaySee({ of, question, value, isField = false, onSet }: WhoMaySeeProps) {
  const mayChange = useMayChange();
  const [draft, setDraft] = useState<Classification | null>(null);
  if (!mayChange) return <ClassificationMark level={value.level} />;
  return (
    <>
      <Button size="small" {...(isField ? { style: { alignSelf: 'start' } } : { appearance: 'subtle' as const })} aria-label={`${of}: ${capitalised(value.level)}. Who may see it`} onClick={() => setDraft(value)}>
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
