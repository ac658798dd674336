import { Button } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useMemo, useRef, useState } from 'react';
import { shortDay } from '../../../shared/domain/calendar-day.ts';
import { actionsAnswering, nameOf } from '../../../shared/domain/facts.ts';
import { likelyRestated } from '../../../shared/domain/restating.ts';
import type { Answer, Recommendation } from '../../../shared/domain/review.ts';
import { CommittedChoice } from '../../components/committed-choice.tsx';
import { CommittedSwitch } from '../../components/committed-toggles.tsx';
import { FirstFew } from '../../components/fold.tsx';
import { fluentRef } from '../../components/fluent-ref.ts';
import { InPlaceText } from '../../components/in-place-text.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { ClassificationMark, StatusMark } from '../../components/status-mark.tsx';
import { Labelled } from '../../components/view-header.tsx';
import { select } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { halfTypedAt } from '../actions/half-typed.ts';
import { NewActionForm } from '../actions/new-action-form.tsx';
import { AnswerChoice } from '../review/answer-choice.tsx';
import { AnswerDialog, respondWith, type Asking } from '../review/answer-dialog.tsx';
import { plainAnswer, refOf } from '../review/answers.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import styles from './details-pane.module.css';
import { ClassificationSection } from './parts/classification.tsx';
import { HistoryOfThis } from './parts/history-of-this.tsx';
import { VerbatimWords } from './parts/verbatim-words.tsx';
import parts from './recommendation-details.module.css';

export function RecommendationDetails({ recommendation }: { readonly recommendation: Recommendation }) {
  const plan = usePlan();
  const { id, response } = recommendation;
  const theme = plan.get('theme', recommendation.theme);
  const same = plan.all('recommendation').filter((one) => one.restates === id || one.id === recommendation.restates);
  const covered = plan.all('recommendation').filter((one) => one.response?.answer === 'covered by another' && one.response.by === id);
  const proposed = useMemo(() => likelyRestated(plan), [plan]).get(id);
  const committees = [{ value: 'none', label: 'No committee' }, ...plan.all('committee').map((one) => ({ value: one.id, label: one.name }))];
  return (
    <>
      {recommendation.classification.level !== 'public' && <p className={styles['kept']}><ClassificationMark level={recommendation.classification.level} /></p>}
      <h2>{recommendation.type === 'key' ? 'Key recommendation' : 'Suggestion'} {recommendation.ref}</h2>
      <ClashLinks id={id} />
      {theme && (
        <div className={parts['theme']}>
          <InPlaceText single label={`Number of the theme “${theme.title}”`} placeholder="No." value={theme.number} onCommit={(number) => run({ do: 'theme.set', id: theme.id, fields: { number } })} />
          <span>{theme.title}</span>
        </div>
      )}
      <div className={styles['quotes']}>
        <VerbatimWords recommendation={recommendation} />
        {same.map((one) => (
          <p key={one.id} className={styles['note']}>
            {one.id === recommendation.restates ? 'Says again what ' : 'Said again by '}
            <button type="button" className={styles['link']} onClick={() => select(one.id)}>{one.ref}</button>
            {one.id === recommendation.restates && ' says.'}
          </p>
        ))}
        {proposed !== undefined && (
          <ToChange><p className={styles['note']}>
            {recommendation.ref} has {proposed.alike} as <button type="button" className={styles['link']} onClick={() => select(proposed.earlier.id)}>{proposed.earlier.ref}</button>.
            {' '}<button type="button" className={styles['link']} onClick={() => void run({ do: 'recommendation.restate', id, restates: proposed.earlier.id })}>Note that it restates {proposed.earlier.ref}</button>
          </p></ToChange>
        )}
        {recommendation.restates !== null && (
          <ToChange><p><button type="button" className={styles['link']} onClick={() => void run({ do: 'recommendation.restate', id, restates: null })}>It does not restate {refOf(plan, recommendation.restates)}</button></p></ToChange>
        )}
        {plan.review.sourceName !== '' && <p className={styles['note']}>Read from “{plan.review.sourceName}”.</p>}
        {covered.length > 0 && (
          <p className={styles['note']}>
            Covers {covered.map((one) => <button key={one.id} type="button" className={styles['link']} onClick={() => select(one.id)}>{one.ref}</button>)}
          </p>
        )}
      </div>
      <ResponseSection recommendation={recommendation} />
      <div className={parts['oversight']}>
        <Labelled label="Oversight" htmlFor={`${id}-oversight`}>
          <CommittedChoice
            id={`${id}-oversight`} value={recommendation.oversight} placeholder="No committee" options={committees}
            onPick={(committee) => void run({ do: 'recommendation.oversee', ids: [id], committee: committee === 'none' ? null : committee })}
          />
        </Labelled>
      </div>
      <Labelled label="With scrutiny">
        <CommittedSwitch
          aria-label="Scrutiny helps to lead it" label={recommendation.ledWithScrutiny ? 'Helps to lead it' : 'Not asked to help lead it'} checked={recommendation.ledWithScrutiny}
          onCommit={(led) => void run({ do: 'recommendation.leadWithScrutiny', ids: [id], led })}
        />
      </Labelled>
      <ActionsSection recommendation={recommendation} />
      <ClassificationSection of={recommendation} onSet={(classification) => run({ do: 'recommendation.classify', ids: [id], classification })} />
      <HistoryOfThis id={id} />
      {response !== null && (
        <ToChange><section className={styles['section']}>
          <Button className={styles['add']} appearance="subtle" size="small" onClick={() => void run(respondWith([id], null))}>Take back the response</Button>
        </section></ToChange>
      )}
    </>
  );
}

function ResponseSection({ recommendation: { id, response } }: { readonly recommendation: Recommendation }) {
  const plan = usePlan();
  const [asking, setAsking] = useState<Asking | null>(null);
  const choice = useRef<HTMLDivElement>(null);
  const pick = (answer: Answer) => {
    const plain = plainAnswer(answer, response);
    if (plain !== null && answer !== response?.answer) void run(respondWith([id], plain));
    else if (answer === 'not accepted' && plain !== null) choice.current?.querySelector('textarea')?.focus();
    else if (answer === 'not accepted' || answer === 'covered by another') setAsking({ answer, ids: [id] });
  };
  const closed = () => {
    setAsking(null);
    requestAnimationFrame(() => choice.current?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus());
  };
  return (
    <section className={styles['section']} ref={choice} style={{ marginTop: 8 }}>
      <h3>Response</h3>
      <AnswerChoice value={response?.answer ?? null} onPick={pick} />
      {response?.answer === 'covered by another' && (
        <p className={styles['note']}>See <button type="button" className={styles['link']} onClick={() => select(response.by)}>{refOf(plan, response.by)}</button></p>
      )}
      {response !== null && (
        <Labelled stacked label="Reason" htmlFor={`${id}-reason`}>
          <InPlaceText
            id={`${id}-reason`} label="Reason" value={response.reason} placeholder={response.answer === 'accepted' ? 'None needed' : 'None given'}
            onCommit={(reason) => run(respondWith([id], { ...response, reason }))}
          />
        </Labelled>
      )}
      {asking !== null && <AnswerDialog {...asking} onClose={closed} />}
    </section>
  );
}

const FEW = 8;

function ActionsSection({ recommendation }: { readonly recommendation: Recommendation }) {
  const plan = usePlan();
  const [adding, setAdding] = useState(() => halfTypedAt(recommendation.id) !== null);
  const button = useRef<HTMLButtonElement>(null);
  const actions = actionsAnswering(plan, recommendation.id);
  return (
    <section className={styles['section']}>
      <h3>Actions {actions.length > 0 && <em>{actions.length}</em>}</h3>
      <FirstFew of={actions} few={FEW} what="actions" className={parts['actions']}>{(one) => (
        <li key={one.id}>
          <button type="button" onClick={() => select(one.id)}>
            <span className={parts['ref']}>{one.ref}</span>
            <span className={parts['title']}>{one.title}</span>
            <span className={parts['facts']}>
              <StatusMark status={one.status.is} />
              <span>{[nameOf(plan, one.owner) || 'No owner', one.dueOn === null ? 'no date' : shortDay(one.dueOn)].join(' · ')}</span>
              <ClassificationMark level={one.classification.level} />
            </span>
          </button>
        </li>
      )}</FirstFew>
      <ToChange>{adding ? (
        <NewActionForm
          stacked asked={false} answers={recommendation.id} onAdded={() => undefined}
          onClose={() => { setAdding(false); requestAnimationFrame(() => button.current?.focus()); }}
        />
      ) : (
        <Button ref={fluentRef(button)} data-opens="New action" className={styles['add']} appearance="subtle" size="small" icon={<Add16Regular />} onClick={() => setAdding(true)}>Add an action</Button>
      )}</ToChange>
    </section>
  );
}
