import { Checkbox } from '@fluentui/react-components';
import { EyeOff16Filled } from '@fluentui/react-icons';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import type { Tone } from '../../../shared/domain/round.ts';
import type { ToChase } from '../../../shared/mails/chase-list.ts';
import { directorOf } from '../../../shared/mails/owner-mail.ts';
import { count } from '../../../shared/papers/words.ts';
import { CommittedInput } from '../../components/committed-field.tsx';
import { planToday } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './mails.module.css';

interface MailListProps {
  readonly list: readonly ToChase[];
  readonly ticked: ReadonlySet<EntityId>;
  readonly withDirector: ReadonlySet<EntityId>;
  /** The owner whose mail is shown. */
  readonly shown: EntityId | null;
  readonly toneOf: (one: ToChase) => Tone;
  readonly onTick: (owners: readonly EntityId[], ticked: boolean) => void;
  readonly onDirector: (owner: EntityId, copied: boolean) => void;
  readonly onShow: (owner: EntityId) => void;
}

/** Whom mails go to, each with the address, the tone, and who gets a copy: seen, and changed, before anything is written. */
export function MailList({ list, ticked, withDirector, shown, toneOf, onTick, onDirector, onShow }: MailListProps) {
  const some = list.filter(({ one }) => ticked.has(one.owner)).length;
  const all = list.filter(({ one, withheld }) => withheld === 0 || ticked.has(one.owner)).length;
  return (
    <div className={styles['list']} tabIndex={0} role="group" aria-label="Whom the mails are for">
      <table>
        <thead>
          <tr>
            <th scope="col"><Checkbox aria-label="All owners" checked={some === 0 ? false : some === all ? true : 'mixed'} onChange={(_, data) => onTick(list.filter(({ withheld }) => withheld === 0 || data.checked !== true).map(({ one }) => one.owner), data.checked === true)} /></th>
            <th scope="col">To</th><th scope="col">Mail</th><th scope="col">Copy to</th>
          </tr>
        </thead>
        <tbody>
          {list.map((each) => {
            const { owner } = each.one;
            const is = { isTicked: ticked.has(owner), isCopied: withDirector.has(owner), isShown: owner === shown };
            return <Line key={owner} {...{ each, ...is, onTick, onDirector, onShow }} tone={toneOf(each)} />;
          })}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps extends Pick<MailListProps, 'onTick' | 'onDirector' | 'onShow'> {
  readonly each: ToChase;
  readonly isTicked: boolean;
  readonly isCopied: boolean;
  readonly isShown: boolean;
  readonly tone: Tone;
}
function Line({ each: { one: { owner }, withheld }, isTicked, isCopied, isShown, tone, onTick, onDirector, onShow }: LineProps) {
  const plan = usePlan();
  const person = plan.get('person', owner);
  const director = directorOf(plan, owner, planToday());
  const name = person?.name ?? '';
  return (
    <tr data-shown={isShown || undefined} data-ticked={isTicked || undefined}>
      <td><Checkbox aria-label={name} checked={isTicked} onChange={(_, data) => onTick([owner], data.checked === true)} /></td>
      <td>
        <button type="button" className={styles['name']} aria-pressed={isShown} aria-label={`Show the mail to ${name}`} onClick={() => onShow(owner)}>{name}</button>
        {person?.email ? <small>{person.email}</small> : (
          // Enter keeps the address, and writes no drafts yet.
          <span onKeyDown={(event) => { if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault(); }}>
            <CommittedInput size="small" aria-label={`Email of ${name}`} placeholder="No address yet: type it here" value="" onCommit={(email) => run({ do: 'person.set', id: owner, fields: { email } })} />
          </span>
        )}
        {withheld > 0 && <small className={styles['withheld']}><EyeOff16Filled aria-hidden />{count(withheld, 'action')} in the return {withheld === 1 ? 'is' : 'are'} not public. Tick this owner to send it all the same.</small>}
      </td>
      <td>{capitalised(tone)}</td>
      <td>
        {director === null ? <span className="quiet">No director</span>
          : <><Checkbox label={director.name} checked={isCopied} onChange={(_, data) => onDirector(owner, data.checked === true)} />{isCopied && <small className={styles['hung']}>{director.email || 'without an address'}</small>}</>}
      </td>
    </tr>
  );
}
