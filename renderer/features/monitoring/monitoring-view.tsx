import { ViewHeader } from '../../components/view-header.tsx';

export function MonitoringView() {
  return <ViewHeader title="Monitoring" />;
}
