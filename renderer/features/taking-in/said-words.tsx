import type { AnswerValue, Said } from '../../../shared/contract/contract.ts';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import { StatusMark } from '../../components/status-mark.tsx';

interface SaidWordsProps {
  readonly said: Said;
  /** It was so, and is not what one decides about. */
  readonly quiet?: boolean;
  /** It is not what will stand. */
  readonly goes?: boolean;
  /** That nothing is said goes without saying: a sentence beside it says what is missing. */
  readonly unsaid?: boolean;
}
/** What was said, with what was said beside it. */
export function SaidWords({ said: { words, more, status }, quiet = false, goes = false, unsaid = false }: SaidWordsProps) {
  const shown = status !== null ? <StatusMark status={status} plain={quiet || goes} /> : words === '' ? !unsaid && <span className="quiet">Nothing</span> : <span className={quiet ? 'quiet' : ''}>{words}</span>;
  return (
    <>
      {goes ? <del>{shown}</del> : shown}
      {more.map(({ label, words: beside }) => <small key={label}>{label}: {beside}</small>)}
    </>
  );
}

/** The same of an answer as the clerk has put it. */
export const ValueWords = ({ value }: { readonly value: AnswerValue }) => <SaidWords said={saidOf(value)} />;

function saidOf(value: AnswerValue): Said {
  const more = (...parts: readonly (readonly [label: string, words: string])[]) => parts.filter(([, words]) => words !== '').map(([label, words]) => ({ label, words }));
  switch (value.field) {
    case 'date': return { words: longDay(value.dueOn), more: more(['Reason', value.reason]), status: null };
    case 'progress': return { words: value.progress, more: more(['Next step', value.nextStep]), status: null };
    case 'evidence': return { words: value.title, more: [], status: null };
    case 'status': {
      const { status } = value;
      switch (status.is) {
        case 'at risk':
        case 'off track': return { words: '', more: more(['Cause', status.cause], ['Route to green', status.route]), status: status.is };
        case 'proposed complete':
        case 'complete': return { words: '', more: more(['Evidence', status.evidence]), status: status.is };
        case 'withdrawn': return { words: '', more: more(['Reason', status.reason]), status: status.is };
        default: return { words: '', more: [], status: status.is };
      }
    }
  }
}
