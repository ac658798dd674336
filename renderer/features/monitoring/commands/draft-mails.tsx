import type { RoundCommandProps } from '../round-props.ts';

/** Drafts the mails to owners, asking or chasing. */
export function DraftMails(_props: RoundCommandProps) {
  return null;
}
