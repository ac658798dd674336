import { Field, Input } from '@fluentui/react-components';
import type { EditorView } from 'prosemirror-view';
import { useState } from 'react';
import { safeLink } from '../../../shared/papers/clean-text.ts';
import { AskDialog } from '../ask-dialog.tsx';
import { linkAt, linked } from './links.ts';

/** What somebody types as an address: without the scheme too, as people say it. */
const completed = (typed: string): string | null => {
  const address = typed.trim();
  return safeLink(address) ?? safeLink(address.includes('@') ? `mailto:${address}` : `https://${address}`);
};

/** Asks where a link leads. Only web addresses that are encrypted and mail addresses may stand in a paper. */
export function LinkDialog({ view, onClose }: { readonly view: EditorView; readonly onClose: () => void }) {
  const [typed, setTyped] = useState(() => linkAt(view.state)?.href ?? '');
  const href = completed(typed);
  const close = () => { onClose(); view.focus(); };
  const done = () => {
    if (href === null) return;
    view.dispatch(linked(view.state, href));
    close();
  };
  return (
    <AskDialog title="Link" verb="Link" ready={href !== null} onDone={done} onClose={close}>
      <Field label="Where it leads" validationMessage={typed.trim() !== '' && href === null ? 'A web address that begins with https://, or an email address' : null} validationState="none">
        <Input autoFocus value={typed} placeholder="https://www.example.gov.uk" onChange={(_, data) => setTyped(data.value)} />
      </Field>
    </AskDialog>
  );
}
