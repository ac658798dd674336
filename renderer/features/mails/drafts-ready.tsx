import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Checkmark16Regular, Mail20Regular, MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { DraftWritten, MailsWritten } from '../../../shared/contract/contract.ts';
import { count } from '../../../shared/papers/words.ts';
import { bridge } from '../../bridge/bridge.ts';
import { fluentRef } from '../../components/fluent-ref.ts';
import sharing from '../sharing/sharing.module.css';
import styles from './mails.module.css';

interface Said { readonly intent: 'success' | 'error'; readonly words: string }

interface DraftsReadyProps {
  readonly written: MailsWritten;
  /** What each mail takes along, to be attached by hand where no draft can be opened; null: nothing. */
  readonly takes?: string | null;
  readonly onClose: () => void;
}
/** The drafts are written: each is opened, looked through and sent in the mail program, one after the other. Nothing has left the computer yet. */
export function DraftsReady({ written: { drafts, problem }, takes = 'the return', onClose }: DraftsReadyProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState<Said | null>(null);
  const act = async (asked: ReturnType<typeof bridge.ask<'file:open' | 'file:show' | 'mail:copyText' | 'mail:begin'>>, words: string | null): Promise<boolean> => {
    const answer = await asked;
    setSaid(answer.ok ? (words === null ? null : { intent: 'success', words }) : { intent: 'error', words: answer.failure.message });
    return answer.ok;
  };
  const open = async ({ path }: DraftWritten) => {
    if (await act(bridge.ask('file:open', { path }), null)) setOpened((before) => new Set([...before, path]));
  };
  const next = drafts.find(({ path }) => !opened.has(path)) ?? null;
  const isDone = next === null;
  const [onward, out] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  // After the dialog itself has put the focus on the first thing in it. Once all are open, what leads is the way out.
  useEffect(() => { requestAnimationFrame(() => (isDone ? out : onward).current?.focus()); }, [isDone, onward, out]);
  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface style={{ maxWidth: 640 }}>
        <DialogBody>
          <DialogTitle>{drafts.length === 1 ? `The mail to ${drafts[0]!.owner} is drafted` : `${count(drafts.length, 'mail')} are drafted`}</DialogTitle>
          <DialogContent className={sharing['content'] ?? ''}>
            <p>Nothing has been sent. Open {drafts.length === 1 ? 'the draft' : 'each draft'} in your mail program, look through it and send it. Where a draft opens as a mail that cannot be sent, begin a new one from its menu.</p>
            {problem !== null && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{problem}</MessageBarBody></MessageBar>}
            <ul className={styles['drafts']} aria-label="Drafts">
              {drafts.map((draft) => (
                <li key={draft.path}>
                  {opened.has(draft.path) ? <Checkmark16Regular aria-label="Opened" /> : <Mail20Regular aria-hidden />}
                  <span>{draft.owner}<small>{draft.fileName}</small></span>
                  <Button size="small" aria-label={`Open the draft to ${draft.owner}`} onClick={() => void open(draft)}>Open</Button>
                  <MoreOf draft={draft} takes={takes} act={(asked, words) => void act(asked, words)} />
                </li>
              ))}
            </ul>
            <div role="status">{said && <MessageBar intent={said.intent} layout="multiline"><MessageBarBody>{said.words}</MessageBarBody></MessageBar>}</div>
          </DialogContent>
          <DialogActions className={sharing['buttons'] ?? ''} fluid>
            {next && <Button ref={fluentRef(onward)} appearance="primary" onClick={() => void open(next)}>{drafts.length === 1 ? 'Open the draft' : opened.size === 0 ? 'Open the first' : 'Open the next'}</Button>}
            <Button onClick={() => void act(bridge.ask('file:show', { path: drafts[0]!.path }), null)}>Show in folder</Button>
            <Button ref={fluentRef(out)} onClick={onClose}>Done</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface MoreOfProps {
  readonly draft: DraftWritten;
  readonly takes: string | null;
  readonly act: (asked: ReturnType<typeof bridge.ask<'mail:copyText' | 'mail:begin'>>, words: string) => void;
}
/** For mail programs that open no drafts. */
function MoreOf({ draft: { path, owner }, takes, act }: MoreOfProps) {
  const attach = takes === null ? '' : `, and attach ${takes}`;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement><Button size="small" appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={`More for the mail to ${owner}`} /></MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => act(bridge.ask('mail:begin', { path }), `A new mail was begun, and its text is on the clipboard. Paste it${attach}.`)}>Begin a new mail</MenuItem>
          <MenuItem onClick={() => act(bridge.ask('mail:copyText', { path }), `The text of the mail is on the clipboard. Paste it into a new mail${attach}.`)}>Copy the text</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
