import { Button, Menu, MenuButton, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { DocumentArrowRight20Regular, DocumentArrowUp20Regular, DocumentPdf20Regular, Print20Regular } from '@fluentui/react-icons';
import { useEffect, useState, type ComponentProps } from 'react';
import type { PaperEdition } from '../../../shared/contract/contract.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Entity } from '../../../shared/domain/plan.ts';
import { editionsOf } from '../../../shared/papers/exempt-appendix.ts';
import type { PaperPast } from '../../../shared/papers/past.ts';
import { topDialog } from '../../app/panes.ts';
import { onViewEvent } from '../../app/view-events.ts';
import { ToChange } from '../../components/may-change.tsx';
import { planToday } from '../../store/app-store.ts';
import { exportFile } from '../../store/commands.ts';
import { currentPlan } from '../../store/plan-mirror.ts';
import { printPaper, savePaperAsPdf } from '../../store/printing.ts';
import { sendTyping } from '../../store/typing.ts';
import { ExportDialog, type Purpose } from './export-dialog.tsx';
import { publishPaper } from './publishing.ts';
import { templateOffer } from './template-offer.ts';
import { toSettleIn } from './to-settle.ts';

type Asked = Omit<ComponentProps<typeof ExportDialog>, 'onDone' | 'onClose'>;

interface PaperOutputsProps {
  readonly paper: Entity<'paper'>;
  readonly past: PaperPast;
  readonly shown: boolean;
}
/** What becomes of a paper that is open: Word, PDF, or paper. From the menu bar and by its keys, too. */
export function PaperOutputs({ paper: of, past, shown }: PaperOutputsProps) {
  const paper = of.id;
  const [asked, setAsked] = useState<Asked | null>(null);
  const [hasTwo, setHasTwo] = useState(false);
  const editionsNow = (): readonly PaperEdition[] => {
    const now = currentPlan();
    return now === null ? [] : editionsOf(now, now.get('paper', paper) ?? of, planToday(), past);
  };
  useEffect(() => {
    // What a dialog asks comes first.
    const unlessAsked = (act: (of: EntityId) => Promise<void>) => () => { if (topDialog() === null) void act(paper); };
    const stops = [onViewEvent('print', unlessAsked(printPaper)), onViewEvent('pdf', unlessAsked(savePaperAsPdf))];
    return () => { for (const stop of stops) stop(); };
  }, [paper]);
  /** An export asks only where there is something to choose, or to think about; what is exempt is never written unasked. */
  const write = async (purpose: Purpose) => {
    await sendTyping();
    const now = currentPlan();
    if (now === null || topDialog() !== null) return;
    const own = now.get('paper', paper) ?? of;
    const editions = editionsOf(now, own, planToday(), past);
    const toSettle = toSettleIn(now, own, past);
    const template = editions.length === 0 ? null : await templateOffer(now);
    if (topDialog() !== null) return;
    // An office's own paper has no edition to choose: that it is refused says why.
    if (editions.length === 0 || (purpose === 'export' && template === null && editions.length === 1 && editions[0] === 'public' && toSettle.public.length === 0)) void exportFile({ paper });
    else setAsked({ purpose, editions, toSettle, keeps: now.council.keepPublished, template });
  };
  if (!shown) return null;
  return (
    <>
      <Menu positioning="below-end" onOpenChange={(_event, { open }) => { if (open) setHasTwo(editionsNow().length > 1); }}>
        <MenuTrigger disableButtonEnhancement><MenuButton icon={<Print20Regular />}>Print or PDF</MenuButton></MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<DocumentPdf20Regular />} onClick={() => void savePaperAsPdf(paper)}>Save as PDF…</MenuItem>
            <MenuItem icon={<Print20Regular />} secondaryContent="Ctrl+P" onClick={() => void printPaper(paper)}>Print…</MenuItem>
            {hasTwo && (
              <>
                <MenuDivider />
                <MenuItem icon={<DocumentPdf20Regular />} onClick={() => void savePaperAsPdf(paper, 'exempt')}>Save the exempt edition as PDF…</MenuItem>
                <MenuItem icon={<Print20Regular />} onClick={() => void printPaper(paper, 'exempt')}>Print the exempt edition…</MenuItem>
              </>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      <ToChange><Button icon={<DocumentArrowUp20Regular />} onClick={() => void write('publish')}>Publish…</Button></ToChange>
      <Button appearance="primary" icon={<DocumentArrowRight20Regular />} onClick={() => void write('export')}>Export Word paper…</Button>
      {asked !== null && (
        <ExportDialog
          {...asked} onClose={() => setAsked(null)}
          onDone={({ keep, ...choice }) => void (asked.purpose === 'publish' ? publishPaper({ paper, ...choice, keep }) : exportFile({ paper, ...choice }))}
        />
      )}
    </>
  );
}
