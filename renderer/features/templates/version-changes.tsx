import { ArrowDownload16Regular, Checkmark16Regular, Edit16Regular, Sparkle16Regular, TextFont16Regular, Warning16Filled } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { count } from '../../../shared/papers/words.ts';
import type { VersionChange, VersionChangeKind } from '../../../shared/template/carried-words.ts';
import { FoldButton } from '../../components/fold.tsx';
import styles from './findings.module.css';
import { NoteList, type Note } from './note-list.tsx';

const KINDS: Readonly<Record<Exclude<VersionChangeKind, 'another'>, Pick<Note, 'kind' | 'isLook' | 'icon'>>> = {
  lost: { kind: 'No longer said', isLook: true, icon: <Warning16Filled aria-hidden /> },
  new: { kind: 'New', isLook: true, icon: <Sparkle16Regular aria-hidden /> },
  moved: { kind: 'Comes elsewhere', isLook: false, icon: <ArrowDownload16Regular aria-hidden /> },
  style: { kind: 'Another style', isLook: false, icon: <TextFont16Regular aria-hidden /> },
  renamed: { kind: 'Other words', isLook: false, icon: <Edit16Regular aria-hidden /> },
  kept: { kind: 'As before', isLook: false, icon: <Checkmark16Regular aria-hidden /> },
};

interface VersionChangesProps {
  readonly changes: readonly VersionChange[];
  readonly onPlace: (anchor: string) => void;
}
/** What is not as it was in the version before, what needs the clerk first. Of another template it is said that it is one, and the rest is folded. */
export function VersionChanges({ changes, onPlace }: VersionChangesProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const another = changes.find(({ kind }) => kind === 'another');
  const notes = changes.flatMap(({ kind, sentence, place }): Note[] =>
    (kind === 'another' ? [] : [{ ...KINDS[kind], sentence, ways: place === null ? [] : [{ label: 'Show the place', go: () => onPlace(place) }] }]));
  if (another === undefined) return <NoteList notes={notes} />;
  return (
    <>
      <p className={styles['another']}>{another.sentence}</p>
      <FoldButton open={open} onOpen={setOpen} of={id} more={`Show ${count(notes.length, 'difference')}`} less="Hide the differences" />
      <div id={id} hidden={!open}>{open && <NoteList notes={notes} />}</div>
    </>
  );
}
