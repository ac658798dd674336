import { ViewHeader } from '../../components/view-header.tsx';

export function SettingsView() {
  return <ViewHeader title="Settings" />;
}
