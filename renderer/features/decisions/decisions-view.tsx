import { ViewHeader } from '../../components/view-header.tsx';

export function DecisionsView() {
  return <ViewHeader title="Decisions" />;
}
