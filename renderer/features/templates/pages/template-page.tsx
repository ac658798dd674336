import { memo, type CSSProperties } from 'react';
import type { TemplateDrawing } from '../../../../shared/template/drawing.ts';
import type { ShownMargin, ShownPage } from '../../../../shared/template/drawn-pages.ts';
import { Blocks } from './drawn-block.tsx';
import { pt } from './drawn-styles.ts';
import { AroundOn, type Around } from './shown-on.ts';
import styles from './template-pages.module.css';

interface TemplatePageProps {
  readonly shown: ShownPage;
  readonly drawing: TemplateDrawing;
  /** How many pages there are. */
  readonly pages: number;
}
/** A sheet of the picture. It stays white in the dark: it is paper. */
export const TemplatePage = memo(function TemplatePage({ shown, drawing, pages }: TemplatePageProps) {
  const { page, header, footer, blocks, number } = shown;
  const around: Around = { pictures: drawing.pictures, on: '#ffffff', isInMargin: false, isAgain: false, page: number, pages };
  const size = { '--w': page.width, '--h': page.height, '--left': page.left, '--right': page.right } as CSSProperties;
  const margin = (one: ShownMargin | null, name: 'header' | 'footer', height: number) => (
    <div className={styles[name]} style={{ minHeight: pt(Math.max(0, height)) }}>
      {one !== null && <AroundOn value={{ ...around, isInMargin: true, isAgain: one.isAgain }}><Blocks blocks={drawing.margins[one.margin]?.blocks ?? []} /></AroundOn>}
    </div>
  );
  return (
    <div role="group" aria-label={nameOf(shown)} className={styles['sheet']} style={size}>
      {shown.is !== 'page' && <p className={styles['note']}>{nameOf(shown)}</p>}
      <div className={styles['paper']} data-only-margins={shown.is !== 'page' || undefined} style={{ paddingTop: pt(page.header), paddingBottom: pt(page.footer) }}>
        {margin(header, 'header', page.top - page.header)}
        <div className={styles['body']}><AroundOn value={around}><Blocks blocks={blocks} /></AroundOn></div>
        {margin(footer, 'footer', page.bottom - page.footer)}
      </div>
    </div>
  );
});

function nameOf({ is, number, header, page }: ShownPage): string {
  if (is === 'unused') return header === null ? 'A footer that no page has' : 'A header that no page has';
  const lying = page.width > page.height ? ', on its side' : '';
  return is === 'page' ? `Page ${number ?? ''}${lying}` : `The pages that follow, once there are more${lying}`;
}
