import { Button } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, DocumentText20Regular, EyeOff20Regular, TableSimple20Regular, Warning16Filled } from '@fluentui/react-icons';
import { useState } from 'react';
import type { FrozenFile, Point } from '../../../shared/domain/people.ts';
import { documentWords, MADE_AGAIN_WORDS, type MadeAgain } from '../../../shared/frozen/documents.ts';
import { makeAgain, writeFrozen } from './freezing.ts';
import styles from './frozen.module.css';

const ICONS = { tracker: <TableSimple20Regular aria-hidden />, public: <DocumentText20Regular aria-hidden />, internal: <EyeOff20Regular aria-hidden /> } as const;
const iconOf = ({ what, edition }: FrozenFile) => ICONS[what === 'tracker' ? 'tracker' : edition];

/** The documents a committee was given. Each can be saved as it was published, and all can be made again to see that they are the same. */
export function FrozenDocuments({ point }: { readonly point: Point }) {
  const [came, setCame] = useState<readonly MadeAgain[] | null>(null);
  const [making, setMaking] = useState(false);
  const check = async () => {
    setMaking(true);
    setCame(await makeAgain(point.id));
    setMaking(false);
  };
  return (
    <>
      <ul className={styles['documents']} aria-label="Documents">
        {point.files.map((file, at) => (
          <li key={`${file.name} ${at}`}>
            {iconOf(file)}
            <div>
              <p>{documentWords(file)}</p>
              <p className={styles['name']}>{file.name}</p>
              {came?.[at] !== undefined && <Outcome came={came[at]} />}
            </div>
            <Button size="small" aria-label={`Save ${file.name}`} onClick={() => void writeFrozen(point.id, at)}>Save…</Button>
          </li>
        ))}
      </ul>
      <div className={styles['check']}><Button size="small" disabledFocusable={making} onClick={() => void check()}>{making ? 'Making them again…' : 'Make them again and compare'}</Button></div>
      <p role="status" className="visually-hidden">{came === null ? '' : came.every((one) => one === 'the same') ? 'All documents are the same as what was published.' : 'Not all documents are the same as what was published.'}</p>
    </>
  );
}

function Outcome({ came }: { readonly came: MadeAgain }) {
  const isSame = came === 'the same';
  return <p className={styles['outcome']}>{isSame ? <CheckmarkCircle16Regular aria-hidden /> : <Warning16Filled aria-hidden />}<span>{MADE_AGAIN_WORDS[came]}</span></p>;
}
