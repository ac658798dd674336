import { Button } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, DocumentText20Regular, EyeOff20Regular, Warning16Filled } from '@fluentui/react-icons';
import { useState } from 'react';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Entity } from '../../../shared/domain/plan.ts';
import { KEPT_WORDS, type KeptStanding } from '../../../shared/papers/archive.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './published.module.css';
import { checkPublished, showPublished } from './publishing.ts';

/** What was published of a paper. Each file leads to the copy that was kept, and can be told from it whether it is still the same. */
export function PublishedList({ paper }: { readonly paper: EntityId }) {
  const plan = usePlan();
  const all = plan.owned('publication', paper);
  if (all.length === 0) return null;
  return (
    <>
      <h3 className={styles['title']}>Published</h3>
      <ul className={styles['files']} aria-label="Published files">{all.map((one) => <PublishedFile key={one.id} one={one} />)}</ul>
    </>
  );
}

function PublishedFile({ one }: { readonly one: Entity<'publication'> }) {
  const [standing, setStanding] = useState<KeptStanding | null>(null);
  const { id, edition, fileName, publishedOn, bytes } = one;
  const facts = [edition === 'public' ? 'Public edition' : 'Exempt edition', publishedOn === null ? '' : `published on ${longDay(publishedOn)}`, `${Math.max(1, Math.round(bytes / 1024))} KB`];
  return (
    <li>
      {edition === 'public' ? <DocumentText20Regular aria-hidden /> : <EyeOff20Regular aria-hidden />}
      <div>
        <p className={styles['name']}>{fileName}</p>
        <p className={styles['facts']}>{facts.filter(Boolean).join(', ')}</p>
        <p role="status" className={standing === null ? 'visually-hidden' : [styles['standing'], standing === 'the same' ? '' : styles['otherwise']].join(' ')}>
          {standing !== null && (standing === 'the same' ? <CheckmarkCircle16Regular aria-hidden /> : <Warning16Filled aria-hidden />)}
          <span>{standing === null ? '' : KEPT_WORDS[standing]}</span>
        </p>
      </div>
      <div className={styles['buttons']}>
        <Button size="small" aria-label={`Show in folder: ${fileName}`} onClick={() => void showPublished(id)}>Show in folder</Button>
        <Button size="small" aria-label={`Is it still the same? ${fileName}`} onClick={() => void checkPublished(id).then(setStanding)}>Is it still the same?</Button>
      </div>
    </li>
  );
}
