import { createContext, useContext, type ReactNode } from 'react';
import { useApp } from '../store/app-store.ts';
import { useAsAt } from '../store/as-at.ts';

const MayChange = createContext(true);

/** Whether what one looks at may be changed. Fields that write to the plan ask here and can otherwise only be read. */
export const useMayChange = (): boolean => useContext(MayChange);

/** Around all that shows the plan. As it once stood, or opened only to be read, it cannot be changed. */
export function PlanMayChange({ children }: { readonly children: ReactNode }) {
  const isNow = useAsAt() === null;
  const isOurs = useApp((state) => (state.file?.readOnly ?? null) === null);
  return <MayChange value={isNow && isOurs}>{children}</MayChange>;
}

/** Around what belongs to the view or to this computer and not to the plan: it can always be set. */
export const NotOfThePlan = ({ children }: { readonly children: ReactNode }) => <MayChange value>{children}</MayChange>;

/** Around what is only there to change the plan: it is gone where the plan can only be read, instead of refusing. */
export const ToChange = ({ children }: { readonly children: ReactNode }): ReactNode => (useMayChange() ? children : null);
