import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { offered } from '../../../shared/people/offered.ts';
import { recipientLine } from '../../../shared/sharing/recipients.ts';
import { planToday } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';

interface RecipientsFieldProps {
  readonly value: string;
  readonly onChange: (line: string) => void;
  /** What is wrong with the line; null while nothing is, or nothing has been tried yet. */
  readonly problem: string | null;
}
const MOST_OFFERED = 8;
/** What stands before the name that is being typed, and that name. */
function lastPart(line: string): readonly [before: string, typed: string] {
  const end = Math.max(line.lastIndexOf(';'), line.lastIndexOf(','));
  return [line.slice(0, end + 1).trim(), line.slice(end + 1).trim()];
}

/** The “To” of a mail, as mail programs have it: people of the plan are offered while one types, anybody else is typed out. */
export function RecipientsField({ value, onChange, problem }: RecipientsFieldProps) {
  const people = offered(usePlan().all('person'), planToday());
  const [isOpen, setOpen] = useState(false);
  const [before, typed] = lastPart(value);
  const words = typed.toLowerCase();
  const suggested = people
    .filter(({ name, post, email }) => email !== '' && !value.includes(email) && `${name} ${post} ${email}`.toLowerCase().includes(words))
    .slice(0, MOST_OFFERED);
  return (
    <Field label="To" required hint="Names or email addresses, with a semicolon between them." validationMessage={problem}>
      <Combobox
        freeform
        autoFocus
        // One stop of the Tab key: the arrow keys open the list.
        expandIcon={{ tabIndex: -1, 'aria-label': 'People of the plan' }}
        value={value}
        selectedOptions={[]}
        open={isOpen && suggested.length > 0}
        onOpenChange={(_, data) => setOpen(data.open)}
        onChange={(event) => { onChange(event.target.value); setOpen(true); }}
        onOptionSelect={(_, data) => { if (data.optionValue !== undefined) onChange(`${[before, data.optionValue].filter(Boolean).join(' ')}; `); }}
      >
        {suggested.map((one) => (
          <Option key={one.id} value={recipientLine(one)} text={one.name}>
            <span>{one.name}<span className="quiet small"> {[one.post || one.portfolio, one.email].filter(Boolean).join(' · ')}</span></span>
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
