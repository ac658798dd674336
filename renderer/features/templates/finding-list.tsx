import { ArrowDownload16Regular, Document16Regular, Info16Regular, TextFont16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { TemplateFinding, TemplateFindingKind } from '../../../shared/template/findings.ts';
import styles from './findings.module.css';

/** The kind of a finding in a word or two, and whether it is worth a look before papers are made. */
const KINDS: Readonly<Record<TemplateFindingKind, { readonly words: string; readonly isLook: boolean; readonly icon: ReactNode }>> = {
  unmarked: { words: 'Public papers only', isLook: true, icon: <Warning16Filled aria-hidden /> },
  lost: { words: 'Not said', isLook: true, icon: <Warning16Filled aria-hidden /> },
  ambiguous: { words: 'Two meanings', isLook: true, icon: <Warning16Filled aria-hidden /> },
  carried: { words: 'In every paper', isLook: true, icon: <Warning16Filled aria-hidden /> },
  document: { words: 'Ordinary documents', isLook: false, icon: <Document16Regular aria-hidden /> },
  dropped: { words: 'Taken out', isLook: false, icon: <Info16Regular aria-hidden /> },
  missing: { words: 'No place of its own', isLook: false, icon: <ArrowDownload16Regular aria-hidden /> },
  left: { words: 'Left as it is', isLook: false, icon: <Info16Regular aria-hidden /> },
  shared: { words: 'Room for a line', isLook: false, icon: <Info16Regular aria-hidden /> },
  style: { words: 'No style', isLook: false, icon: <TextFont16Regular aria-hidden /> },
};
export const isLook = ({ kind }: TemplateFinding): boolean => KINDS[kind].isLook;
const inOrder = (findings: readonly TemplateFinding[]): readonly TemplateFinding[] => [...findings].sort((one, other) => Number(isLook(other)) - Number(isLook(one)));

interface FindingListProps {
  readonly findings: readonly TemplateFinding[];
  /** To the place a finding is about; left out where there is no list of places. */
  readonly onPlace?: (anchor: string) => void;
  readonly onReports: () => void;
}
/** What to know of a template, what is worth a look first: the kind in words and a shape, then the sentence. */
export function FindingList({ findings, onPlace, onReports }: FindingListProps) {
  return (
    <ul className={styles['findings']}>
      {inOrder(findings).map((one) => {
        const { words, icon } = KINDS[one.kind];
        const { place } = one;
        return (
          <li key={`${one.kind} ${place ?? ''} ${one.sentence}`}>
            <span className={isLook(one) ? styles['look'] : styles['note']}>{icon}</span>
            <div>
              <b>{words}</b>
              <p>{one.sentence}</p>
              {place !== null && onPlace !== undefined && <button type="button" className={styles['link']} onClick={() => onPlace(place)}>Show the place</button>}
              {one.settledIn === 'reports' && <button type="button" className={styles['link']} onClick={onReports}>Go to Settings, Reports</button>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
