import { Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { EXEMPT_PARAGRAPHS, LEVELS, type Classification } from '../../../../shared/domain/classification.ts';
import { capitalised } from '../../../../shared/domain/facts.ts';
import { Choice } from '../../../components/choice.tsx';
import { missingWords } from '../../details/classified.ts';

const OPTIONS = LEVELS.map((level) => ({ value: level, label: capitalised(level) }));
const PARAGRAPHS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Who may see it, and for what reason in law. */
export function ClassificationFields({ value, onChange }: { readonly value: Classification; readonly onChange: (value: Classification) => void }) {
  const set = (patch: Partial<Classification>) => onChange({ ...value, ...patch });
  return (
    <>
      <Field label="Who may see it" size="small" hint={missingWords(value)}><Choice size="small" value={value.level} options={OPTIONS} onPick={(level) => set({ level })} /></Field>
      {value.level === 'exempt' && (
        <div role="group" aria-label="Paragraphs of Schedule 12A, Part 1">
          {PARAGRAPHS.map((n) => (
            <Checkbox
              key={n} checked={value.paragraphs.includes(n)} label={`${n} ${EXEMPT_PARAGRAPHS[n]}`}
              onChange={(_, data) => set({ paragraphs: data.checked === true ? [...value.paragraphs, n].sort((a, b) => a - b) : value.paragraphs.filter((one) => one !== n) })}
            />
          ))}
        </div>
      )}
      {value.level !== 'public' && (
        <>
          <Field label="Reason" size="small"><Textarea size="small" rows={2} value={value.reason} onChange={(_, data) => set({ reason: data.value })} /></Field>
          {value.level === 'exempt' && <Field label="Public interest" size="small"><Textarea size="small" rows={2} value={value.publicInterest} onChange={(_, data) => set({ publicInterest: data.value })} /></Field>}
          <Field label="Decided by" size="small"><Input size="small" value={value.decidedBy} onChange={(_, data) => set({ decidedBy: data.value })} /></Field>
        </>
      )}
    </>
  );
}
