import { Field, MessageBar, MessageBarBody, ProgressBar, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { MailsWritten } from '../../../shared/contract/contract.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import { TONES, type Round, type Tone } from '../../../shared/domain/round.ts';
import type { ToChase } from '../../../shared/mails/chase-list.ts';
import { MERGE_FIELDS } from '../../../shared/mails/merge-fields.ts';
import { ownerMail } from '../../../shared/mails/owner-mail.ts';
import { count, listed } from '../../../shared/papers/words.ts';
import { bridge } from '../../bridge/bridge.ts';
import { Segmented } from '../../components/segmented.tsx';
import { planToday, useApp } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { MailFrame } from '../sharing/mail-frame.tsx';
import { useWriting } from '../sharing/writing.ts';
import { DraftsReady } from './drafts-ready.tsx';
import { MailList } from './mail-list.tsx';
import { MailPreview } from './mail-preview.tsx';
import styles from './mails.module.css';

interface MailsDialogProps {
  readonly round: Round;
  /** Everybody who was asked and whose return is not in. */
  readonly list: readonly ToChase[];
  /** Who is ticked to begin with. */
  readonly first: readonly EntityId[];
  readonly onClose: () => void;
}
const AS_EACH = 'as each needs';

/** Mails to owners about their returns: whom they go to and what they say, before any is written. Nothing is sent by itself. */
export function MailsDialog({ round, list, first, onClose }: MailsDialogProps) {
  const plan = usePlan();
  const sender = useApp((state) => state.preferences);
  const [ticked, setTicked] = useState<ReadonlySet<EntityId>>(() => new Set(first));
  const [tone, setTone] = useState<Tone | typeof AS_EACH>(AS_EACH);
  const [withDirector, setWithDirector] = useState<ReadonlySet<EntityId>>(() => new Set(list.filter(({ escalates }) => escalates).map(({ one }) => one.owner)));
  const [note, setNote] = useState('');
  const [shown, setShown] = useState<EntityId | null>(first[0] ?? list[0]?.one.owner ?? null);
  const { busy, refusal, made, write } = useWriting<MailsWritten>();
  if (made) return <DraftsReady written={made} onClose={onClose} />;

  const toneOf = (each: ToChase): Tone => (tone === AS_EACH ? each.tone : tone);
  const mailTo = (each: ToChase) => ownerMail(plan, round, each.one, toneOf(each), { today: planToday(), sender, note, withDirector: withDirector.has(each.one.owner), file: each.one.returns.at(-1)?.fileName ?? '' });
  const chosen = list.filter(({ one }) => ticked.has(one.owner));
  const looked = list.find(({ one }) => one.owner === shown);
  const gaps = [...new Set(chosen.flatMap((each) => mailTo(each).gaps))].map((gap) => MERGE_FIELDS.find(({ name }) => name === gap)!.says);
  const without = chosen.filter(({ one }) => plan.get('person', one.owner)?.email === '').length;
  const toggled = (set: ReadonlySet<EntityId>, ids: readonly EntityId[], on: boolean) => new Set(on ? [...set, ...ids] : [...set].filter((id) => !ids.includes(id)));
  const make = () => {
    if (chosen.length > 0) void write(() => bridge.ask('mail:draft', { round: round.id, note: note.trim(), mails: chosen.map((each) => ({ return: each.one.returns.at(-1)!.id, tone: toneOf(each), withDirector: withDirector.has(each.one.owner), withheldToo: each.withheld > 0 })) }));
  };
  return (
    <MailFrame
      title={`Mails about ${round.ref || 'the round'}`} button={chosen.length === 0 ? 'Nobody is ticked' : chosen.length === 1 ? 'Write the draft…' : `Write ${count(chosen.length, 'draft')}…`} width={1080}
      busy={busy || chosen.length === 0} refusal={refusal} onWrite={make} onClose={busy ? () => void bridge.ask('mail:cancel', null) : onClose}
      below={busy ? <Drafting /> : <p className="quiet">Each mail takes its return along. Drafts are written where you say, and noted in the plan; nothing is sent by itself. The words for each tone are under Settings, Mails to owners.</p>}
    >
      <div><Segmented label="Tone" value={tone} options={([AS_EACH, ...TONES] as const).map((value) => ({ value, label: capitalised(value) }))} onPick={setTone} /></div>
      <div className={styles['halves']}>
        <div className={styles['half']}>
          <MailList
            {...{ list, ticked, withDirector, shown, toneOf }} onShow={setShown}
            onTick={(owners, on) => { setTicked(toggled(ticked, owners, on)); if (owners.length === 1 && on) setShown(owners[0]!); }}
            onDirector={(owner, on) => { setWithDirector(toggled(withDirector, [owner], on)); setShown(owner); }}
          />
          {without > 0 && <Warning words={`The plan has no address for ${without === 1 ? 'one of them' : `${without} of them`}, so the draft is without. Type it above, or add it in the mail.`} />}
          {gaps.length > 0 && <Warning words={`Still missing: ${listed(gaps)}. The mails have a gap there, in square brackets.`} />}
          <Field label="Note" hint="Stands after the greeting, in all of these mails.">
            <Textarea value={note} rows={2} resize="vertical" onChange={(_, data) => setNote(data.value)} />
          </Field>
        </div>
        {looked && <MailPreview mail={mailTo(looked).mail} />}
      </div>
    </MailFrame>
  );
}

/** How far it has come: Cancel stops it, and keeps what is written. */
function Drafting() {
  const task = useApp((state) => state.task);
  if (task?.task !== 'drafting') return null;
  return <Field validationState="none" validationMessage={`${task.words}, ${task.done} of ${task.total}`}><ProgressBar aria-label="Writing the drafts" thickness="large" value={task.done / task.total} /></Field>;
}

const Warning = ({ words }: { readonly words: string }) => <MessageBar intent="warning" layout="multiline"><MessageBarBody>{words}</MessageBarBody></MessageBar>;
