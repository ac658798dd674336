import { Button, Input } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { PERSON_TYPES, type PersonType } from '../../../shared/domain/people.ts';
import { Choice } from '../../components/choice.tsx';
import { fluentRef } from '../../components/fluent-ref.ts';
import { run } from '../../store/commands.ts';
import styles from './forms.module.css';
import { TYPE_WORDS } from './person-rows.ts';

interface NewPersonFormProps {
  /** The sort of people that the list shows, which somebody new is most likely one of. */
  readonly type: PersonType;
  readonly onAdded: (person: EntityId) => void;
  readonly onClose: () => void;
}
const BLANK = { name: '', role: '', email: '' };

/** Somebody's name, what they are and how to reach them. Enter adds them and the form stays for the next. */
export function NewPersonForm({ type: first, onAdded, onClose }: NewPersonFormProps) {
  const [type, setType] = useState(first);
  const [said, setSaid] = useState(BLANK);
  const name = useRef<HTMLInputElement>(null);
  const role = type === 'member' ? 'Portfolio' : 'Post';
  const set = (field: keyof typeof BLANK) => (_: unknown, data: { readonly value: string }) => setSaid({ ...said, [field]: data.value });
  const add = async () => {
    if (said.name.trim() === '') return name.current?.focus();
    // The form is free at once: whoever types on while this one is added loses no letter.
    setSaid(BLANK);
    name.current?.focus();
    const added = await run({ do: 'person.add', fields: { type, name: said.name, email: said.email, [type === 'member' ? 'portfolio' : 'post']: said.role } });
    if (added?.made) return onAdded(added.made);
    setSaid((since) => ({ ...said, name: [said.name, since.name].filter(Boolean).join(' ') }));
  };
  return (
    <form
      className={styles['form']} data-edged aria-label="New person"
      onSubmit={(event) => { event.preventDefault(); void add(); }}
      onKeyDown={(event) => { if (event.key === 'Escape' && !event.defaultPrevented) { event.stopPropagation(); onClose(); } }}
    >
      <Input ref={fluentRef(name)} className={styles['wide']} aria-label="Name" placeholder="Name" value={said.name} onChange={set('name')} autoFocus />
      <Choice aria-label="What they are" value={type} options={PERSON_TYPES.map((value) => ({ value, label: TYPE_WORDS[value] }))} onPick={setType} />
      <Input aria-label={role} placeholder={role} value={said.role} onChange={set('role')} />
      <Input aria-label="Email" placeholder="Email" value={said.email} onChange={set('email')} />
      <span className={styles['buttons']}>
        <Button type="submit" appearance="secondary" disabledFocusable={said.name.trim() === ''}>Add</Button>
        <Button appearance="subtle" onClick={onClose}>Done</Button>
      </span>
    </form>
  );
}
