import { ViewHeader } from '../../components/view-header.tsx';

export function ActionsView() {
  return <ViewHeader title="Actions" />;
}
