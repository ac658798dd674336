import { Button, Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { DocumentArrowRight20Regular, DocumentPdf20Regular, Print20Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { topDialog } from '../../app/panes.ts';
import { onViewEvent } from '../../app/view-events.ts';
import { exportFile } from '../../store/commands.ts';
import { printPaper, savePaperAsPdf } from '../../store/printing.ts';

/** What becomes of a paper that is open: Word, PDF, or paper. From the menu bar and by its keys, too. */
export function PaperOutputs({ paper, shown }: { readonly paper: EntityId; readonly shown: boolean }) {
  useEffect(() => {
    // What a dialog asks comes first.
    const unlessAsked = (act: (of: EntityId) => Promise<void>) => () => { if (topDialog() === null) void act(paper); };
    const stops = [onViewEvent('print', unlessAsked(printPaper)), onViewEvent('pdf', unlessAsked(savePaperAsPdf))];
    return () => { for (const stop of stops) stop(); };
  }, [paper]);
  if (!shown) return null;
  return (
    <>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement><MenuButton icon={<Print20Regular />}>Print or PDF</MenuButton></MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<DocumentPdf20Regular />} onClick={() => void savePaperAsPdf(paper)}>Save as PDF…</MenuItem>
            <MenuItem icon={<Print20Regular />} secondaryContent="Ctrl+P" onClick={() => void printPaper(paper)}>Print…</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button appearance="primary" icon={<DocumentArrowRight20Regular />} onClick={() => void exportFile({ paper })}>Export Word paper…</Button>
    </>
  );
}
