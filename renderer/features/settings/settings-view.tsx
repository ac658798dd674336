import { useState } from 'react';
import { NotOfThePlan } from '../../components/may-change.tsx';
import { ViewHeader } from '../../components/view-header.tsx';
import { OwnWords } from '../spelling/own-words.tsx';
import { takeWhereBack } from '../templates/where-back.ts';
import { ClosureSection, CommitteesSection, CouncilSection, PlanSection } from './council-sections.tsx';
import { DeadlinesSection } from './deadlines-section.tsx';
import { MailsSection } from './mails-section.tsx';
import { AppearanceFields, YouFields } from './preferences-form.tsx';
import { ProfileFilesSection } from './profile-files.tsx';
import { ReportsSection } from './reports-section.tsx';
import { RoundsSection } from './rounds-section.tsx';
import { headingId, SettingSection } from './setting-section.tsx';
import styles from './settings.module.css';
import { StatusesSection } from './statuses-section.tsx';
import { TemplateSection } from './template-section.tsx';

const PARTS = [
  ['you', 'You'], ['appearance', 'Appearance'], ['dictionary', 'Your dictionary'], ['council', 'Council'], ['statuses', 'Statuses'], ['deadlines', 'Deadlines'], ['rounds', 'Monitoring rounds'], ['committees', 'Committees'],
  ['mails', 'Mails to owners'], ['reports', 'Reports'], ['template', 'Word template'], ['closure', 'Closure and ratings'], ['plan', 'Plan and review'], ['files', 'Profile as a file'],
] as const;

/** The focus goes with it, so that the next Tab leads into the part. */
function goTo(name: string): void {
  const heading = document.getElementById(headingId(name));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** The council's profile and the plan's own details, which travel inside the plan; and what belongs to this computer. */
export function SettingsView() {
  const [back] = useState(takeWhereBack);
  return (
    <>
      <ViewHeader title="Settings" about="The council and the review travel inside the plan. Your name and the appearance stay on this computer." />
      <div className={styles['body']}>
        <nav className={styles['parts']} aria-label="Parts of the settings">
          {PARTS.map(([name, title]) => <button key={name} type="button" onClick={() => goTo(name)}>{title}</button>)}
        </nav>
        <div className={styles['scroll']}>
          <NotOfThePlan>
            <SettingSection name="you" title="You"><YouFields /></SettingSection>
            <SettingSection name="appearance" title="Appearance"><AppearanceFields /></SettingSection>
            <SettingSection name="dictionary" title="Your dictionary"><OwnWords /></SettingSection>
          </NotOfThePlan>
          <CouncilSection />
          <StatusesSection />
          <DeadlinesSection />
          <RoundsSection />
          <CommitteesSection />
          <MailsSection />
          <ReportsSection startsHere={back === 'reports'} />
          <TemplateSection startsHere={back === 'template'} onReports={() => goTo('reports')} />
          <ClosureSection />
          <PlanSection />
          <ProfileFilesSection />
        </div>
      </div>
    </>
  );
}
