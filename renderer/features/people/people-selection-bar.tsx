import { Button } from '@fluentui/react-components';
import { PeopleTeam16Regular } from '@fluentui/react-icons';
import { ToChange } from '../../components/may-change.tsx';
import bar from '../actions/filter-bar.module.css';

interface PeopleSelectionBarProps {
  readonly selected: number;
  readonly onMakeOne: () => void;
  readonly onClear: () => void;
}
/** What can be done with several people at once. It stands where the filters are, as among the actions. */
export function PeopleSelectionBar({ selected, onMakeOne, onClear }: PeopleSelectionBarProps) {
  return (
    <div className={bar['bar']} role="toolbar" aria-label="Selected people">
      <b className={bar['selected']} role="status">{selected} selected</b>
      <ToChange><Button size="small" icon={<PeopleTeam16Regular />} disabledFocusable={selected < 2} onClick={onMakeOne}>Make one of them…</Button></ToChange>
      <Button size="small" appearance="subtle" onClick={onClear}>Clear</Button>
      <ToChange><span className={bar['count']}>{selected < 2 ? 'Select another with Space or Ctrl+click: the same person may stand here twice' : 'For a person who stands here more than once'}</span></ToChange>
    </div>
  );
}
