import { ViewHeader } from '../../components/view-header.tsx';

export function ReviewView() {
  return <ViewHeader title="Review" />;
}
