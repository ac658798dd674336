import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Circle16Regular, MailClock16Regular, MoreHorizontal16Regular, Warning16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { Entity } from '../../../shared/domain/plan.ts';
import { askedWords, clearedWords, type ClearanceStanding, type ClearanceState } from '../../../shared/papers/clearance-standing.ts';
import type { VersionOfPart } from '../../../shared/papers/part-versions.ts';
import { ToChange } from '../../components/may-change.tsx';
import { runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import { clearanceAnchor } from '../papers/places-in-paper.ts';
import { AskClearanceDialog } from './ask-clearance-dialog.tsx';
import { ClearedDialog } from './cleared-dialog.tsx';
import styles from './clearances.module.css';

const ICON: Readonly<Record<ClearanceState, ReactNode>> = {
  'not asked': <Circle16Regular aria-hidden />,
  asked: <MailClock16Regular aria-hidden />,
  cleared: <CheckmarkCircle16Regular aria-hidden />,
  lapsed: <Warning16Regular aria-hidden />,
};

interface ClearanceLineProps {
  readonly paper: Entity<'paper'>;
  readonly standing: ClearanceStanding;
  /** What is cleared, as it is called in this paper. */
  readonly title: string;
  /** Stands before the office: `To be cleared by the`. */
  readonly lead?: string;
  readonly versionNow: VersionOfPart;
}
/** How it stands with one clearance: who has to give it, whether they were asked, and who gave it. Silence is never clearance, so nothing is said until somebody is named. */
export function ClearanceLine({ paper, standing, title, lead, versionNow }: ClearanceLineProps) {
  const plan = usePlan();
  const [dialog, setDialog] = useState<'ask' | 'cleared' | null>(null);
  const { office, is, clearance, request } = standing;
  const which = <span className="visually-hidden">: {title}, {office}</span>;
  const close = () => setDialog(null);
  return (
    <div className={styles['line']} data-clearance={clearanceAnchor(standing.section, office)}>
      <span className={styles['office']}>{lead !== undefined && <span className="quiet">{lead} </span>}{lead === undefined ? office : office.replace(/^the /i, '')}</span>
      <span className={styles['state']} data-is={is}>{ICON[is]}<span>{wordsOf(standing, (one) => askedWords(plan, one))}</span>{clearance !== null && <ClashLinks id={clearance.id} />}</span>
      <ToChange>
        <span className={styles['buttons']}>
          {is !== 'cleared' && <Button size="small" onClick={() => setDialog('ask')}>{request === null ? 'Ask…' : 'Ask again…'}{which}</Button>}
          {is !== 'cleared' && <Button size="small" onClick={() => setDialog('cleared')}>{is === 'lapsed' ? 'Cleared again…' : 'Cleared…'}{which}</Button>}
          {(clearance !== null || request !== null) && (
            <Menu>
              <MenuTrigger disableButtonEnhancement><Button size="small" appearance="subtle" icon={<MoreHorizontal16Regular />} aria-label={`More about the clearance: ${title}, ${office}`} /></MenuTrigger>
              <MenuPopover>
                <MenuList>
                  {is === 'cleared' && <MenuItem onClick={() => setDialog('cleared')}>Change who cleared it…</MenuItem>}
                  {clearance !== null && <MenuItem onClick={() => void runWithUndo({ do: 'clearance.remove', id: clearance.id }, 'The clearance was taken back.')}>Take the clearance back</MenuItem>}
                  {request !== null && <MenuItem onClick={() => void runWithUndo({ do: 'clearance.unask', id: request.id }, 'It is noted that nobody was asked.')}>They were not asked after all</MenuItem>}
                </MenuList>
              </MenuPopover>
            </Menu>
          )}
        </span>
      </ToChange>
      {dialog === 'ask' && <AskClearanceDialog {...{ paper, standing, title, versionNow }} onClose={close} />}
      {dialog === 'cleared' && <ClearedDialog {...{ paper, standing, title, versionNow }} onClose={close} />}
    </div>
  );
}

type Asked = (request: NonNullable<ClearanceStanding['request']>) => string;
function wordsOf({ is, office, clearance, request, askedOfOtherWords }: ClearanceStanding, asked: Asked): string {
  const changed = askedOfOtherWords ? '; the text has changed since' : '';
  if (is === 'cleared' && clearance !== null) return clearedWords(clearance, office);
  if (is === 'lapsed' && clearance !== null) return `Lapsed: the text has changed since ${clearedWords(clearance, office)}`;
  return request === null ? 'Not asked yet' : `${asked(request)}${changed}`;
}
