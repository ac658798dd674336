import { memo, use, type CSSProperties, type ReactNode } from 'react';
import type { DrawnBlock, DrawnBox, DrawnCell, DrawnTable } from '../../../../shared/template/drawing.ts';
import { Line } from './drawn-line.tsx';
import { border, bordersStyle, paddingStyle, paragraphStyle, pt } from './drawn-styles.ts';
import { paperColour } from './legible.ts';
import { AroundOn } from './shown-on.ts';
import styles from './template-pages.module.css';

export const Blocks = memo(function Blocks({ blocks }: { readonly blocks: readonly DrawnBlock[] }): ReactNode {
  return blocks.map((block, at) => <Block key={at} block={block} />);
});

function Block({ block }: { readonly block: DrawnBlock }): ReactNode {
  const around = use(AroundOn);
  switch (block.is) {
    case 'paragraph': {
      const drawn = <div className={styles['paragraph']} style={paragraphStyle(block, around.on)}><Line paragraph={block} /></div>;
      return block.look.fill === null ? drawn : <AroundOn value={{ ...around, on: paperColour(block.look.fill, around.on) }}>{drawn}</AroundOn>;
    }
    case 'table': return <Table table={block} />;
    case 'box': return <Box box={block} />;
  }
}

function Table({ table: { columns, rows, align, indent } }: { readonly table: DrawnTable }) {
  const whole = columns.reduce((sum, width) => sum + width, 0);
  const style: CSSProperties = { width: pt(whole), marginLeft: align === 'left' ? pt(indent) : 'auto', marginRight: align === 'right' ? 0 : 'auto' };
  return (
    <table className={styles['table']} style={style} role="presentation">
      <colgroup>{columns.map((width, at) => <col key={at} style={{ width: `${(width / whole) * 100}%` }} />)}</colgroup>
      <tbody>{rows.map((row, at) => <tr key={at} style={{ height: pt(row.height) }}>{row.cells.map((cell, place) => <Cell key={place} cell={cell} />)}</tr>)}</tbody>
    </table>
  );
}
function Cell({ cell: { columns, rows, fill, borders, padding, vertical, blocks } }: { readonly cell: DrawnCell }) {
  const around = use(AroundOn);
  const on = paperColour(fill, around.on);
  return (
    <td colSpan={columns} rowSpan={rows} style={{ ...(fill === null ? {} : { backgroundColor: on }), ...bordersStyle(borders), ...paddingStyle(padding), verticalAlign: vertical }}>
      <AroundOn value={{ ...around, on }}><Blocks blocks={blocks} /></AroundOn>
    </td>
  );
}

function Box({ box }: { readonly box: DrawnBox }) {
  const around = use(AroundOn);
  const on = paperColour(box.fill, around.on);
  const { stands } = box;
  const style: CSSProperties = {
    width: pt(box.width), ...(box.padding > 0 || box.blocks.length === 0 ? { minHeight: pt(box.height) } : {}), padding: `${pt(box.padding / 2)} ${pt(box.padding)}`, ...(box.fill === null ? {} : { backgroundColor: on }),
    ...(box.border === null ? {} : { border: border(box.border) }),
    ...(stands.is === 'beside' ? { float: stands.side } : {}), ...(stands.is === 'at' ? { left: pt(stands.across), top: pt(stands.down), zIndex: stands.isBehind ? -1 : 'auto' } : {}),
  };
  const drawn = <div className={styles['box']} data-at={stands.is === 'at' || undefined} style={style}><AroundOn value={{ ...around, on }}><Blocks blocks={box.blocks} /></AroundOn></div>;
  return stands.is === 'at' && stands.of === 'paragraph' ? <div className={styles['hung']}>{drawn}</div> : drawn;
}
