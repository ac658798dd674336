import { ArrowRight16Regular, CalendarLtr16Regular } from '@fluentui/react-icons';
import { fullDay, longDay } from '../../../shared/domain/calendar-day.ts';
import type { DecisionCallIn, Resolution } from '../../../shared/domain/decision.ts';
import { inPublic } from '../../../shared/domain/edition.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { replyWords, votesWords } from '../../../shared/history/decision-words.ts';
import { ClassificationMark, StatusMark } from '../../components/status-mark.tsx';
import { planToday } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { openThing } from '../history/places.ts';
import { whatHappened, type Concerned } from './concerned.ts';
import styles from './meeting-page.module.css';
import { meetingName } from './meetings.ts';
import { refOfThing } from './things.ts';

interface DecisionNotesProps {
  readonly of: Resolution;
  /** Where it is said already whom it was referred to. */
  readonly withoutBody?: boolean;
}
/** Under a decision: what it is about and what became of that, to whom it went, how was voted, call-in, and who may see it. */
export function DecisionNotes({ of, withoutBody = false }: DecisionNotesProps) {
  const plan = usePlan();
  const { closed, moved, others } = whatHappened(plan, of);
  const toName = plan.get('committee', of.toCommittee)?.name ?? 'another body';
  const callIn = callInNote(plan, of.callIn);
  return (
    <>
      {closed.length > 0 && <p className={styles['notes']}><StatusMark status="complete" plain /><Refs ids={closed} /> closed on this minute</p>}
      {moved.map((one) => <MovedNote key={one.id} one={one} />)}
      {others.length > 0 && <p className={styles['notes']}><span>About</span><Refs ids={others} /></p>}
      {of.power === 'recommended' && (
        <p className={styles['notes']}>
          <ArrowRight16Regular aria-hidden />{!withoutBody && <span className={styles['strong']}>Referred to {toName}</span>}
          <span>{of.reply === null ? <ReplyAsked of={of} /> : replyWords(of.reply)}</span>
        </p>
      )}
      {of.votes !== null && <p className={styles['notes']}>{votesWords(of.votes)}</p>}
      {callIn !== '' && <p className={styles['notes']}>{callIn}</p>}
      <Kept plan={plan} of={of} />
    </>
  );
}
const Refs = ({ ids }: { readonly ids: readonly EntityId[] }) => <span className={styles['refs']}>{ids.map((id) => <Ref key={id} id={id} />)}</span>;
function Ref({ id }: { readonly id: EntityId }) {
  const plan = usePlan();
  return <button type="button" className={styles['link']} onClick={() => openThing(id)}>{refOfThing(plan, id)}</button>;
}
function MovedNote({ one: { id, from, to, approvedBy } }: { readonly one: Concerned }) {
  return (
    <p className={styles['notes']}>
      <CalendarLtr16Regular aria-hidden /><Ref id={id} />
      <span>{from === null ? 'no date' : longDay(from)} to {to === null ? 'no date' : longDay(to)}, {approvedBy.trim() === '' ? 'approver not recorded' : `approved by ${approvedBy}`}</span>
    </p>
  );
}
function ReplyAsked({ of: { replyBy } }: { readonly of: Resolution }) {
  if (replyBy === null) return <>no reply yet</>;
  return replyBy < planToday() ? <b className={styles['late']}>reply overdue since {longDay(replyBy)}</b> : <>no reply yet, asked by {longDay(replyBy)}</>;
}
/** Why a decision is in no public edition; nothing where it is. */
function Kept({ plan, of }: { readonly plan: Plan; readonly of: Resolution }) {
  if (inPublic(plan, of.id)) return null;
  const { level, paragraphs } = of.classification;
  if (level !== 'public') {
    return <p className={styles['notes']}><ClassificationMark level={level} />{[...(paragraphs.length > 0 ? [`Paragraph${paragraphs.length === 1 ? '' : 's'} ${paragraphs.join(', ')}`] : []), 'in no public edition'].join(', ')}</p>;
  }
  const hidden = of.concerns.filter((id) => plan.find(id) !== null && !inPublic(plan, id)).map((id) => refOfThing(plan, id));
  return <p className={styles['notes']}><ClassificationMark level="internal" />In no public edition: it is about {hidden.length === 0 ? 'a paper' : hidden.join(', ')}, which {hidden.length > 1 ? 'are' : 'is'} not public</p>;
}
function callInNote(plan: Plan, callIn: DecisionCallIn): string {
  if (callIn.is === 'not subject to it' || callIn.is === 'subject to it') return '';
  if (callIn.is === 'waived as urgent') return `Call-in waived as urgent${callIn.why.trim() === '' ? '; the reason is not recorded' : `: ${callIn.why}`}`;
  const hearing = plan.get('meeting', callIn.hearing);
  return [
    `Called in${callIn.on === null ? '' : ` on ${fullDay(callIn.on)}`}${callIn.by === '' ? '' : ` by ${callIn.by}`}${callIn.why.trim() === '' ? '' : `: ${callIn.why}`}`,
    hearing === null ? 'no meeting to hear it yet' : `heard at ${meetingName(plan, hearing)}`,
    callIn.outcome === null ? 'no outcome yet' : [callIn.outcome, callIn.note].filter(Boolean).join(', '),
  ].join('; ');
}
