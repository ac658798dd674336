import { ViewHeader } from '../../components/view-header.tsx';

export function PapersView() {
  return <ViewHeader title="Papers" />;
}
