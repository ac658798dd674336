import { ArrowDownload16Regular, Document16Regular, Info16Regular, TextFont16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { TemplateFinding, TemplateFindingKind } from '../../../shared/template/findings.ts';
import { NoteList, type Note } from './note-list.tsx';

const KINDS: Readonly<Record<TemplateFindingKind, Pick<Note, 'kind' | 'isLook' | 'icon'>>> = {
  unmarked: { kind: 'Public papers only', isLook: true, icon: <Warning16Filled aria-hidden /> },
  lost: { kind: 'Not said', isLook: true, icon: <Warning16Filled aria-hidden /> },
  ambiguous: { kind: 'Two meanings', isLook: true, icon: <Warning16Filled aria-hidden /> },
  carried: { kind: 'In every paper', isLook: true, icon: <Warning16Filled aria-hidden /> },
  document: { kind: 'Ordinary documents', isLook: false, icon: <Document16Regular aria-hidden /> },
  dropped: { kind: 'Taken out', isLook: false, icon: <Info16Regular aria-hidden /> },
  missing: { kind: 'No place of its own', isLook: false, icon: <ArrowDownload16Regular aria-hidden /> },
  left: { kind: 'Left as it is', isLook: false, icon: <Info16Regular aria-hidden /> },
  shared: { kind: 'Room for a line', isLook: false, icon: <Info16Regular aria-hidden /> },
  'lead-in': { kind: 'Said once', isLook: false, icon: <Info16Regular aria-hidden /> },
  style: { kind: 'No style', isLook: false, icon: <TextFont16Regular aria-hidden /> },
};
const inOrder = (notes: readonly Note[]): readonly Note[] => [...notes].sort((one, other) => Number(other.isLook) - Number(one.isLook));

interface FindingListProps {
  readonly findings: readonly TemplateFinding[];
  /** To the place a finding is about; left out where there is no list of places. */
  readonly onPlace?: (anchor: string) => void;
  readonly onReports: () => void;
}
/** What to know of a template, what is worth a look first. */
export function FindingList({ findings, onPlace, onReports }: FindingListProps) {
  const notes = findings.map(({ kind, place, sentence, settledIn }): Note => ({
    ...KINDS[kind], sentence, ways: [
      ...(place === null || onPlace === undefined ? [] : [{ label: 'Show the place', go: () => onPlace(place) }]),
      ...(settledIn === 'reports' ? [{ label: 'Go to Settings, Reports', go: onReports }] : []),
    ],
  }));
  return <NoteList notes={inOrder(notes)} />;
}
