import { ViewHeader } from '../../components/view-header.tsx';

export function PeopleView() {
  return <ViewHeader title="People" />;
}
