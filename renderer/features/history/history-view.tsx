import { ViewHeader } from '../../components/view-header.tsx';

export function HistoryView() {
  return <ViewHeader title="History" />;
}
