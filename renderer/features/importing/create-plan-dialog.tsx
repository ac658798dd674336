import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { ReportReading } from '../../../shared/contract/contract.ts';
import { proposalsOf } from '../../../shared/intake/proposals.ts';
import type { FoundRecommendation, FoundTheme } from '../../../shared/intake/findings.ts';
import type { Counts } from '../../../shared/intake/selection.ts';
import { count, listed } from '../../../shared/papers/words.ts';
import { bridge } from '../../bridge/bridge.ts';
import { appStore, say, useApp } from '../../store/app-store.ts';
import { LastProfileChoice, useLastProfile } from './last-profile.tsx';
import styles from './importing.module.css';

interface CreatePlanDialogProps {
  readonly reading: ReportReading;
  readonly themes: readonly FoundTheme[];
  readonly recommendations: readonly FoundRecommendation[];
  readonly counts: Counts;
  readonly onClose: () => void;
}
/** `9 key recommendations and 42 suggestions go into it, word for word.`: a kind of which there is none is not spoken of. */
function whatGoesIn({ key, suggestions }: Counts): string {
  const kinds = [...(key === 0 ? [] : [count(key, 'key recommendation')]), ...(suggestions === 0 ? [] : [count(suggestions, 'suggestion')])];
  return kinds.length === 0 ? 'The plan starts without recommendations.' : `${listed(kinds)} ${key + suggestions === 1 ? 'goes' : 'go'} into it, word for word.`;
}

/** Three lines that the paper needs and the report only half says. */
export function CreatePlanDialog({ reading, themes, recommendations, counts, onClose }: CreatePlanDialogProps) {
  const preferred = useApp((state) => state.preferences.councilName);
  const [proposed] = useState(() => proposalsOf(reading.report));
  const [councilName, setCouncilName] = useState(proposed.councilName || preferred);
  const [title, setTitle] = useState(proposed.planTitle);
  const [reviewingBody, setReviewingBody] = useState(proposed.reviewingBody);
  const [reviewTitle, setReviewTitle] = useState(proposed.reviewTitle);
  const unnamed = useApp((state) => state.preferences.name === '');
  const [name, setName] = useState('');
  const lastProfile = useLastProfile(councilName);
  const [busy, setBusy] = useState(false);
  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    setBusy(true);
    if (name.trim() !== '') appStore.update({ preferences: await bridge.ask('app:setPreferences', { name: name.trim() }) });
    const answer = await bridge.ask('report:accept', {
      readingId: reading.id, title: title.trim(), councilName: councilName.trim(), reviewTitle: reviewTitle.trim(), reviewingBody: reviewingBody.trim(),
      withProfile: lastProfile.isTaken, themes,
      recommendations: recommendations.map(({ ref, kind, theme, text, source, restates }) => ({ ref, kind, theme, text, source, restates })),
    });
    setBusy(false);
    if (!answer.ok) return say('error', answer.failure.message);
    appStore.update({ view: 'review' });
    onClose();
  };
  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface style={{ maxWidth: 520 }}>
        <form onSubmit={(event) => void create(event)}>
          <DialogBody>
            <DialogTitle>What should the plan be called?</DialogTitle>
            <DialogContent className={styles['dialog'] ?? ''}>
              <p className="quiet">{whatGoesIn(counts)}</p>
              <Field label="Title of the plan" required><Input value={title} onChange={(_, data) => setTitle(data.value)} /></Field>
              <Field label="Council"><Input value={councilName} onChange={(_, data) => setCouncilName(data.value)} /></Field>
              <Field label="Review" hint="As the paper will call it, such as “Corporate Peer Challenge”."><Input value={reviewTitle} onChange={(_, data) => setReviewTitle(data.value)} /></Field>
              <Field label="Reviewing body"><Input value={reviewingBody} onChange={(_, data) => setReviewingBody(data.value)} /></Field>
              <LastProfileChoice {...lastProfile} />
              {/* Asked once, here, because every change from now on carries it. */}
              {(unnamed || name !== '') && <Field label="Your name" hint="Signed under every change you make."><Input value={name} onChange={(_, data) => setName(data.value)} /></Field>}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>Cancel</Button>
              <Button appearance="primary" type="submit" disabled={busy || title.trim() === ''}>Create plan</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
