import { Button } from '@fluentui/react-components';
import { Mail20Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { chaseList } from '../../../../shared/mails/chase-list.ts';
import { count } from '../../../../shared/papers/words.ts';
import { ToChange } from '../../../components/may-change.tsx';
import { planToday } from '../../../store/app-store.ts';
import { usePlan } from '../../../store/plan-mirror.ts';
import { MailsDialog } from '../../mails/mails-dialog.tsx';
import type { RoundCommandProps } from '../round-props.ts';

/** Drafts the mails to owners, asking or chasing: to those who are ticked, else to all who are due one. What is not public is ticked in the dialog, by name. There is nobody to write to before returns are made. */
export function DraftMails({ round, owners, ticked }: RoundCommandProps) {
  const plan = usePlan();
  const [open, setOpen] = useState(false);
  const list = useMemo(() => chaseList(plan, round, owners, planToday()), [plan, round, owners]);
  const meant = ticked.length > 0 ? list.filter(({ one }) => ticked.some(({ owner }) => owner === one.owner)) : list.filter(({ isDue }) => isDue);
  const chosen = meant.filter(({ withheld }) => withheld === 0);
  const isOffered = list.length > 0 && round.closedOn === null;
  if (!isOffered && !open) return null;
  const what = chosen.every(({ tone }) => tone !== 'asking') ? 'chaser' : 'mail';
  return (
    <ToChange>
      <Button icon={<Mail20Regular />} onClick={() => setOpen(true)}>{chosen.length === 0 ? 'Draft mails…' : `Draft ${count(chosen.length, what)}…`}</Button>
      {open && <MailsDialog round={round} list={list} first={chosen.map(({ one }) => one.owner)} onClose={() => setOpen(false)} />}
    </ToChange>
  );
}
