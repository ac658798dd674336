import { Warning16Filled } from '@fluentui/react-icons';
import { EXEMPT_PARAGRAPHS, LEVELS, type Classification, type Level } from '../../../../shared/domain/classification.ts';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import { CommittedChoice } from '../../../components/committed-choice.tsx';
import { CommittedInput } from '../../../components/committed-field.tsx';
import { CommittedCheckbox } from '../../../components/committed-toggles.tsx';
import { DateField } from '../../../components/date-field.tsx';
import { InPlaceText } from '../../../components/in-place-text.tsx';
import { Labelled } from '../../../components/view-header.tsx';
import styles from '../details-pane.module.css';
import { missingWords } from '../classified.ts';

const LABELS: Readonly<Record<Level, string>> = { public: 'Public', internal: 'Internal', exempt: 'Exempt', confidential: 'Confidential' };
const MEANS: Readonly<Record<Level, string>> = {
  public: 'In every edition.',
  internal: 'For the council’s own use; in no public edition.',
  exempt: 'Not for publication: exempt under Schedule 12A, Part 1, LGA 1972. In no public edition.',
  confidential: 'Never published: confidential under section 100A(3), LGA 1972.',
};

interface ClassificationProps {
  readonly of: { readonly id: EntityId; readonly classification: Classification };
  readonly onSet: (classification: Classification) => Promise<unknown>;
}
/** Who may see an action or a recommendation, and for what reason in law. */
export const ClassificationSection = (props: ClassificationProps) => (
  <section className={styles['section']}>
    <h3>Who may see it</h3>
    <ClassificationFields {...props} />
  </section>
);
/** The same for a part of one, such as a piece of evidence. */
export function ClassificationFields({ of, onSet }: ClassificationProps) {
  const now = of.classification;
  const id = (part: string) => `${of.id}-${part}`;
  const set = (patch: Partial<Classification>) => onSet({ ...now, ...patch });
  const missing = missingWords(now);
  return (
    <>
      <Labelled label="Classification" htmlFor={id('level')}>
        <CommittedChoice id={id('level')} value={now.level} options={LEVELS.map((level) => ({ value: level, label: LABELS[level] }))} onPick={(level) => void set({ level })} />
        <span className={styles['note']}>{MEANS[now.level]}</span>
      </Labelled>
      {missing !== null && <p className={styles['warn']} role="status"><Warning16Filled aria-hidden /><span>{missing}</span></p>}
      {now.level === 'exempt' && (
        <div role="group" aria-label="Paragraphs of Schedule 12A, Part 1" style={{ margin: '4px 0 4px -8px' }}>
          {([1, 2, 3, 4, 5, 6, 7] as const).map((n) => (
            <CommittedCheckbox
              key={n} checked={now.paragraphs.includes(n)} label={<span><b>{n}</b> {EXEMPT_PARAGRAPHS[n]}</span>}
              onCommit={(checked) => void set({ paragraphs: checked ? [...now.paragraphs, n].sort((a, b) => a - b) : now.paragraphs.filter((one) => one !== n) })}
            />
          ))}
        </div>
      )}
      {now.level !== 'public' && (
        <>
          <Labelled label="Reason" htmlFor={id('why')}><InPlaceText id={id('why')} label="Reason" value={now.reason} placeholder="Why it is not public" onCommit={(reason) => set({ reason })} /></Labelled>
          {now.level === 'exempt' && (
            <Labelled label="Public interest" htmlFor={id('interest')}>
              <InPlaceText id={id('interest')} label="Public interest" value={now.publicInterest} placeholder="Why keeping it outweighs disclosing it" onCommit={(publicInterest) => set({ publicInterest })} />
            </Labelled>
          )}
          <Labelled label="Decided by" htmlFor={id('decided')}><CommittedInput id={id('decided')} placeholder="Nobody yet" value={now.decidedBy} onCommit={(decidedBy) => set({ decidedBy })} /></Labelled>
          <Labelled label="Review on" htmlFor={id('review')}><DateField id={id('review')} value={now.reviewOn} onCommit={(reviewOn) => set({ reviewOn })} /></Labelled>
        </>
      )}
    </>
  );
}
