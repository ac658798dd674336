import { Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, Textarea } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { placeKey } from '../../../shared/striking/said-again.ts';
import { wordsFinder } from '../../../shared/striking/find-words.ts';
import { strikingOf, type Place } from '../../../shared/striking/what-goes.ts';
import { bridge } from '../../bridge/bridge.ts';
import { say } from '../../store/app-store.ts';
import { currentRecord, usePlan, whenAt } from '../../store/plan-mirror.ts';
import styles from './record-dialogs.module.css';
import { changeLines, clashNames, ONE_LINE, placeName, STRUCK_OUT } from './strike-words.ts';
import { WhatToKnow } from './what-to-know.tsx';

const MOST_LISTED = 200;

interface StrikeDialogProps {
  /** What to look for to begin with. */
  readonly words: string;
  readonly onClose: () => void;
}
/** Takes words out of the record for good: what has them, what stands instead, why, and where they stay. Nothing happens before the last button. */
export function StrikeDialog({ words: given, onClose }: StrikeDialogProps) {
  const plan = usePlan();
  const [words, setWords] = useState(given);
  const [insideWords, setInsideWords] = useState(false);
  const [inPlace, setInPlace] = useState(STRUCK_OUT);
  const [why, setWhy] = useState('');
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [deleteUnread, setDeleteUnread] = useState(false);
  const [busy, setBusy] = useState(false);
  const wanted = useDeferredValue(words);
  const finder = useMemo(() => wordsFinder(wanted, insideWords), [wanted, insideWords]);
  // The record changes in place; the plan says when.
  const striking = useMemo(() => (finder && plan ? strikingOf(currentRecord()!, finder) : null), [finder, plan]);
  const lines = useMemo(() => (striking ? changeLines(currentRecord()!, striking.changes.slice(-MOST_LISTED).reverse()) : []), [striking]);
  const insteadOf = (place: Place) => typed.get(placeKey(place)) ?? finder!.without(place.text, inPlace);
  const type = (place: Place, text: string) => setTyped(new Map(typed).set(placeKey(place), text));
  const clashes = striking ? clashNames(currentRecord()!.state, striking.unsettled) : [];
  const found = striking !== null && striking.changes.length > 0;
  const isStill = (text: string) => finder?.holds(text) ?? false;
  const ready = found && !busy && words === wanted && clashes.length === 0 && why.trim() !== '' && !isStill(why) && striking.places.every((place) => !isStill(insteadOf(place)));

  const strike = async () => {
    if (!striking || !ready) return;
    setBusy(true);
    const instead = striking.places.map((place) => ({ entity: place.entity, field: place.field, path: [...place.path], text: insteadOf(place) }));
    const answer = await bridge.ask('plan:strike', { words: wanted, insideWords, why, instead, deleteUnread });
    setBusy(false);
    if (!answer.ok) return say('error', answer.failure.message);
    await whenAt(answer.value.revision);
    const { changes, notes } = answer.value;
    say(notes.length > 0 ? 'error' : 'success', [`The words of ${changes} change${changes === 1 ? '' : 's'} are struck out for good.`, ...notes].join(' '));
    onClose();
  };

  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface className={styles['surface'] ?? ''} style={{ maxWidth: 720 }}>
        <DialogBody>
          <DialogTitle>Strike out words for good</DialogTitle>
          <DialogContent className={styles['content']}>
            <p className={styles['facts']}>For a request to erase personal data. The words go from the plan and from all of its history. This cannot be undone.</p>
            <Field
              label="Words to strike out"
              hint="A name, an address, a sentence. Capitals, white space and kinds of dashes make no difference."
              validationState={striking && !found ? 'warning' : 'none'}
              validationMessage={striking && !found ? 'No change of this plan has these words in it.' : null}
            >
              <Input value={words} onChange={(_, data) => setWords(data.value)} autoComplete="off" spellCheck={false} />
            </Field>
            <Checkbox checked={insideWords} onChange={(_, data) => setInsideWords(data.checked === true)} label="Also inside longer words" />
            {found && (
              <>
                <section className={styles['section']} aria-labelledby="strike-changes">
                  <h3 id="strike-changes">{striking.changes.length === 1 ? 'One change mentions them' : `${striking.changes.length} changes mention them`}</h3>
                  <ul className={styles['changes']} tabIndex={0} aria-labelledby="strike-changes">
                    {lines.map((line) => <li key={line.key}><span className="quiet">{line.day}</span><span>{line.sentence}</span></li>)}
                  </ul>
                  {striking.changes.length > MOST_LISTED && <p className="quiet small">These are the last {MOST_LISTED}. The others are struck out too.</p>}
                </section>
                {clashes.length > 0 && (
                  <p role="alert">Settle first, or striking would settle it unseen: {clashes.join('; ')}.</p>
                )}
                {clashes.length === 0 && striking.places.length > 0 && (
                  <section className={styles['section']} aria-labelledby="strike-instead">
                    <h3 id="strike-instead">What the plan says from now on</h3>
                    <Field label="In their place" hint="Put wherever the words stand now. Change any of the texts below as you like.">
                      <Input value={inPlace} onChange={(_, data) => setInPlace(data.value)} autoComplete="off" />
                    </Field>
                    {striking.places.map((place) => {
                      const text = insteadOf(place);
                      return (
                        <Field
                          key={placeKey(place)}
                          label={placeName(currentRecord()!, place)}
                          validationState={isStill(text) ? 'error' : 'none'}
                          validationMessage={isStill(text) ? 'The words still stand here.' : null}
                        >
                          {place.text.length <= ONE_LINE && !place.text.includes('\n')
                            ? <Input value={text} onChange={(_, data) => type(place, data.value)} autoComplete="off" />
                            : <Textarea value={text} rows={Math.min(6, 1 + Math.ceil(place.text.length / ONE_LINE))} onChange={(_, data) => type(place, data.value)} />}
                        </Field>
                      );
                    })}
                  </section>
                )}
                <Field
                  label="Why"
                  hint="Stays in the record with your name and the day: who asked, and on what grounds. Leave the words themselves out."
                  validationState={isStill(why) ? 'error' : 'none'}
                  validationMessage={isStill(why) ? 'The words stand in the reason, and the reason stays.' : null}
                >
                  <Input value={why} onChange={(_, data) => setWhy(data.value)} autoComplete="off" />
                </Field>
                <WhatToKnow striking={striking} deleteUnread={deleteUnread} onDeleteUnread={setDeleteUnread} />
              </>
            )}
          </DialogContent>
          <DialogActions className={styles['buttons'] ?? ''}>
            <Button onClick={onClose}>Cancel</Button>
            <Button appearance="primary" disabledFocusable={!ready} onClick={() => void strike()}>Strike out for good</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
