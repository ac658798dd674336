import { Button } from '@fluentui/react-components';
import { Document20Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { TemplateSeen } from '../../../shared/contract/contract.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { Template } from '../../../shared/domain/report-template.ts';
import type { Result } from '../../../shared/outcome/outcome.ts';
import { layoutBehind } from '../../../shared/papers/report-layout.ts';
import { templateFindings } from '../../../shared/template/findings.ts';
import { templateOf } from '../../../shared/template/kept-template.ts';
import { filledWords } from '../../../shared/template/place-standing.ts';
import { bridge } from '../../bridge/bridge.ts';
import { Advice } from '../../components/advice.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { sizeWords } from '../recovery/recovery-words.ts';
import { FindingList } from '../templates/finding-list.tsx';
import { chooseTemplate, openPlaces } from '../templates/open-template.ts';
import { headingId, SettingSection } from './setting-section.tsx';
import styles from './settings.module.css';

interface TemplateSectionProps {
  readonly startsHere: boolean;
  readonly onReports: () => void;
}
/** The Word template that papers come out in: which it is, what to know of it, and the way to its places. */
export function TemplateSection({ startsHere, onReports }: TemplateSectionProps) {
  const plan = usePlan();
  const template = templateOf(plan);
  return (
    <SettingSection
      name="template" title="Word template" startsHere={startsHere}
      about="Your council’s own template for reports, as a Word document or template. Papers come out in it, with its headers, its logo and its styles. It travels inside the plan and with the profile."
    >
      {template === null
        ? <ToChange><div><Button onClick={() => void chooseTemplate()}>Choose a Word template…</Button></div></ToChange>
        : <Kept plan={plan} template={template} onReports={onReports} />}
    </SettingSection>
  );
}

function Kept({ plan, template, onReports }: { readonly plan: Plan; readonly template: Template; readonly onReports: () => void }) {
  const seen = useSeen(template.digest);
  const stop = async () => {
    if (!(await runWithUndo({ do: 'council.set', fields: { reportTemplate: null } }, `Papers no longer come out in “${template.name}”.`))) return;
    document.getElementById(headingId('template'))?.focus();
  };
  return (
    <>
      <div className={styles['template']}>
        <Document20Regular aria-hidden />
        <div>
          <p>Papers come out in <b>{template.name}</b></p>
          <p className="quiet">{sizeWords(template.bytes)}{seen?.ok && seen.value ? `. ${filledWords(seen.value.facts, plan.council.reportTemplate!)}` : ''}.</p>
        </div>
      </div>
      <ToChange>
        <div className={styles['buttons']}>
          <Button onClick={() => void openPlaces()}>Places and styles…</Button>
          <Button onClick={() => void chooseTemplate()}>Another version…</Button>
          <Button appearance="subtle" onClick={() => void stop()}>Stop using it</Button>
        </div>
      </ToChange>
      {seen !== null && <WhatToKnow seen={seen} plan={plan} onReports={onReports} />}
    </>
  );
}

function WhatToKnow({ seen, plan, onReports }: { readonly seen: Result<TemplateSeen | null>; readonly plan: Plan; readonly onReports: () => void }) {
  if (!seen.ok) return <Advice words={seen.failure.message} />;
  if (seen.value === null || plan.council.reportTemplate === null) return null;
  const findings = templateFindings(seen.value.facts, plan.council.reportTemplate, layoutBehind(plan, null));
  return findings.length === 0 ? null : <FindingList findings={findings} onReports={onReports} />;
}

/** The template as it was read; null while it is, and for one that the plan had once and has not now. */
function useSeen(digest: string): Result<TemplateSeen | null> | null {
  const [seen, setSeen] = useState<{ readonly digest: string; readonly answer: Result<TemplateSeen | null> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void bridge.ask('template:look', null).then((answer) => { if (isWanted && (!answer.ok || answer.value?.digest === digest)) setSeen({ digest, answer }); });
    return () => { isWanted = false; };
  }, [digest]);
  return seen?.digest === digest ? seen.answer : null;
}
