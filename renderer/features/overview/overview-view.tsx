import { ViewHeader } from '../../components/view-header.tsx';

export function OverviewView() {
  return <ViewHeader title="Overview" />;
}
