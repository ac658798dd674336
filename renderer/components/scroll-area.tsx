import type { ReactNode } from 'react';

/** Rows to read that may be longer than the window. It takes the focus, so that the arrow keys scroll it. */
export function ScrollArea({ label, className, children }: { readonly label: string; readonly className: string | undefined; readonly children: ReactNode }) {
  return <div className={className} tabIndex={0} role="group" aria-label={label}>{children}</div>;
}
