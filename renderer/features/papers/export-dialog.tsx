import { Checkbox, Field, MessageBar, MessageBarBody, Radio, RadioGroup } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { PaperEdition } from '../../../shared/contract/contract.ts';
import { count, sentence } from '../../../shared/papers/words.ts';
import type { Finding } from '../../../shared/preflight/finding.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import styles from './export-dialog.module.css';
import { whyWithout, type TemplateOffer } from './template-words.ts';

const LABELS: Readonly<Record<PaperEdition, string>> = {
  public: 'Public: for the agenda and the website',
  exempt: 'Exempt: what is exempt or confidential, for those entitled to see it',
};
/** As many as are seen at a glance; the rest stand in the paper. */
const MOST_SHOWN = 5;

/** What is to become of the paper: a file, or a file that is published and noted as such in the plan. */
export type Purpose = 'export' | 'publish';
const QUESTION: Readonly<Record<Purpose, string>> = { export: 'Export this paper to Word?', publish: 'Publish this paper?' };
const VERB: Readonly<Record<Purpose, string>> = { export: 'Export', publish: 'Publish' };

/** What was chosen. */
export interface PaperChoice {
  readonly edition: PaperEdition;
  readonly inTemplate: boolean;
  readonly keep: boolean;
}
interface ExportDialogProps {
  readonly purpose: Purpose;
  /** Those that this paper has, at least one. */
  readonly editions: readonly PaperEdition[];
  /** What is to be settled in each of them before it is published. */
  readonly toSettle: Readonly<Record<PaperEdition, readonly Finding[]>>;
  /** Whether the council keeps what it publishes. */
  readonly keeps: boolean;
  /** The council's Word template; null: it has none. */
  readonly template: TemplateOffer | null;
  readonly onDone: (choice: PaperChoice) => void;
  readonly onClose: () => void;
}
/** Which edition of a paper is written, in what, and what is still to be settled in it. Begins with the public one, in the council's template. */
export function ExportDialog({ purpose, editions, toSettle: inEach, keeps, template, onDone, onClose }: ExportDialogProps) {
  const [edition, setEdition] = useState<PaperEdition>(editions[0]!);
  const [keep, setKeep] = useState(keeps);
  const [wanted, setWanted] = useState(true);
  const inTemplate = wanted && template !== null && whyWithout(template, edition) === null;
  const toSettle = inEach[edition];
  const hasFaults = toSettle.length > 0;
  return (
    <AskDialog
      title={QUESTION[purpose]} verb={`${VERB[purpose]}${hasFaults ? ' all the same' : ''}…`} cancel={hasFaults ? 'Go back' : 'Cancel'} ready
      {...(purpose === 'publish' ? { facts: 'The Word file is written where you say. The plan is saved, and notes the day and the file’s fingerprint.' } : {})}
      onClose={onClose} onDone={() => { onClose(); onDone({ edition, inTemplate, keep }); }}
    >
      {editions.length > 1 && (
        <Field label="Edition">
          <RadioGroup value={edition} onChange={(_, data) => setEdition(data.value as PaperEdition)}>
            {editions.map((one) => <Radio key={one} value={one} label={LABELS[one]} />)}
          </RadioGroup>
        </Field>
      )}
      {edition === 'exempt' && (
        <Warning>This file is not for publication. Its name and every page say so.</Warning>
      )}
      {template !== null && <InTemplate template={template} edition={edition} wanted={wanted} onWanted={setWanted} />}
      {purpose === 'publish' && <Checkbox checked={keep} label="Keep a copy, byte for byte, in a folder beside the plan" onChange={(_, data) => setKeep(data.checked === true)} />}
      {hasFaults && (
        <div className={styles['faults']}>
          <p>{sentence(count(toSettle.length, 'thing'))} {toSettle.length === 1 ? 'is' : 'are'} to be settled before {edition === 'public' ? 'the paper is published' : 'the exempt edition goes out'}:</p>
          <ul>
            {toSettle.slice(0, MOST_SHOWN).map(({ what }, at) => <li key={`${what} ${at}`}><ErrorCircle16Filled aria-hidden /><span>{what}</span></li>)}
            {toSettle.length > MOST_SHOWN && <li><span>and {toSettle.length - MOST_SHOWN} more, under Preflight beside the paper</span></li>}
          </ul>
        </div>
      )}
    </AskDialog>
  );
}

const Warning = ({ children }: { readonly children: ReactNode }) => <MessageBar intent="warning" layout="multiline" className={styles['warning'] ?? ''}><MessageBarBody>{children}</MessageBarBody></MessageBar>;

interface InTemplateProps {
  readonly template: TemplateOffer;
  readonly edition: PaperEdition;
  readonly wanted: boolean;
  readonly onWanted: (wanted: boolean) => void;
}
/** Whether the file comes out in the council's template; where it cannot, why. */
function InTemplate({ template, edition, wanted, onWanted }: InTemplateProps) {
  const why = whyWithout(template, edition);
  if (why !== null) return template.is === 'unreadable' ? <Warning>{why}</Warning> : <p>{why}</p>;
  return <Checkbox checked={wanted} label={`In the council’s template, “${template.name}”`} onChange={(_, data) => onWanted(data.checked === true)} />;
}
