import { useState, type DragEvent, type ReactNode } from 'react';
import { bridge } from '../bridge/bridge.ts';
import { gatherReturns } from '../features/taking-in/take-in.ts';
import { appStore, say, unsay } from '../store/app-store.ts';
import { openPlan, readReport } from '../store/commands.ts';
import styles from './drop-target.module.css';

async function takeIn(path: string): Promise<void> {
  if (path === '') return say('warning', 'What you dropped is not a file on this computer. Save it first, then drop the saved file.');
  const answer = await bridge.ask('file:identify', { path });
  if (!answer.ok) return say('error', answer.failure.message);
  const { is, name } = answer.value;
  if (is === 'return' || is === 'folder') return takeInReturns([path], is === 'folder' ? 'a folder' : `“${name}”, which is a workbook or a list`);
  if (is === 'unknown') return say('warning', `“${name}” is neither a plan nor a report in Word, PDF or text, so nothing was done with it.`);
  // Whether a plan takes the place of the open one, or is another copy of it, is found out by looking into it.
  if (is === 'plan') return openPlan(path);
  const reading = `Reading the report “${name}”. You check what is found before a plan is made.`;
  say('info', reading);
  await readReport(path);
  return unsay(reading);
}

/** What came back from owners belongs to the plan that is open: which return each file is, is found out by reading them. */
async function takeInReturns(paths: readonly string[], what: string): Promise<void> {
  if (!appStore.get().file) return say('warning', `You dropped ${what}. Returns are taken into the plan they were made from: open it first, then drop them again.`);
  return gatherReturns({ paths }, null);
}

/** The whole window takes a dropped report or plan, looks at it, and says what it is before anything happens; of returns as many as came. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const [over, setOver] = useState(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    <div
      className={styles['target']}
      onDragOver={(event) => { if (hasFiles(event)) { event.preventDefault(); setOver(true); } }}
      onDragLeave={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false); }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        const [only, other] = files;
        if (other) void takeInReturns(files.map((file) => bridge.pathOf(file)).filter((path) => path !== ''), `${files.length} files`);
        else if (only) void takeIn(bridge.pathOf(only));
      }}
    >
      {children}
      {over && <div className={styles['hint']} aria-hidden="true">Drop a review report, a plan, or returns that came back. You are told what they are before anything happens.</div>}
    </div>
  );
}
