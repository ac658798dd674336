import { createContext, useContext, type ReactNode } from 'react';
import { statusesOf, USUAL_STATUSES, type StatusSet } from '../../shared/domain/status-set.ts';
import { useCouncil } from '../store/plan-mirror.ts';

const Statuses = createContext<StatusSet>(USUAL_STATUSES);

/** The statuses in the words and colours of the council whose plan is shown; the usual ones where there is none. */
export const useStatuses = (): StatusSet => useContext(Statuses);

/** Around all that shows statuses: one of the open plan, or another to try out. */
export const StatusesShown = ({ set, children }: { readonly set: StatusSet; readonly children: ReactNode }) => <Statuses value={set}>{children}</Statuses>;

/** The statuses of the plan on the screen, as it is or as it once stood. */
export function usePlanStatuses(): StatusSet {
  const council = useCouncil();
  return council === null ? USUAL_STATUSES : statusesOf(council);
}
