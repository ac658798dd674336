import { Button, Field } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { logoContent } from '../../../shared/papers/logo-content.ts';
import { CommittedInput } from '../../components/committed-field.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { say } from '../../store/app-store.ts';
import { run, runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { logoFrom } from './logo-picture.ts';
import styles from './settings.module.css';

/** The council's logo: chosen, shown on white as on paper, said in words, and taken out again. */
export function LogoField() {
  const { council } = usePlan();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const logo = logoContent(council);
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    const made = await logoFrom(file);
    if (made.ok) await run({ do: 'council.set', fields: { logo: made.value } });
    else say('error', made.failure.message);
  };
  return (
    <div role="group" aria-labelledby={id} className={styles['days']}>
      <span id={id}>Logo</span>
      {logo !== null && <span className={styles['logo']}><img src={`data:image/${logo.type};base64,${logo.base64}`} alt={logo.words} width={logo.width} height={logo.height} /></span>}
      <ToChange>
        <div className={styles['buttons']}>
          <input
            ref={chooser} type="file" accept="image/png,image/jpeg" hidden data-logo
            onChange={(event) => { const { files } = event.target; void choose(files?.[0]).then(() => { if (chooser.current) chooser.current.value = ''; }); }}
          />
          <Button onClick={() => chooser.current?.click()}>{logo === null ? 'Choose a logo…' : 'Choose another logo…'}</Button>
          {logo !== null && <Button onClick={() => void runWithUndo({ do: 'council.set', fields: { logo: null, logoWords: '' } }, 'The logo was taken out.')}>Take out the logo</Button>}
        </div>
      </ToChange>
      <span className={styles['follows']}>A PNG or JPEG. It stands at the head of every Word paper, drawn small enough for the plan to stay light.</span>
      {logo !== null && (
        <Field label="The logo in words" hint="Read out to people who do not see it.">
          <CommittedInput value={council.logoWords} placeholder={logo.words} maxLength={300} autoComplete="off" onCommit={(logoWords) => run({ do: 'council.set', fields: { logoWords } })} />
        </Field>
      )}
    </div>
  );
}
