import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { textOf, type PaperContent } from '../../../shared/papers/content.ts';

const PYTHON = '/usr/bin/python3';
/** Writes a paper as somebody who knows the library would; says how many milliseconds each time took, reading its input and starting left out. */
const SCRIPT = `
import io, json, sys, time
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
given = json.load(sys.stdin)
def write():
    d = Document()
    d.core_properties.title = given['title']
    for block in given['blocks']:
        if 'text' in block:
            d.add_paragraph(block['text'], style=block['style'])
            continue
        rows, width = block['rows'], len(block['rows'][0])
        t = d.add_table(rows=len(rows), cols=width, style='Table Grid')
        t.rows[0]._tr.get_or_add_trPr().append(parse_xml('<w:tblHeader %s/>' % nsdecls('w')))
        cells = t._cells
        for i, text in enumerate(text for row in rows for text in row):
            cells[i].text = text
    d.save(io.BytesIO())
taken = []
for _ in range(given['times']):
    start = time.perf_counter()
    write()
    taken.append((time.perf_counter() - start) * 1000)
print(json.dumps(sorted(taken)[len(taken) // 2]))
`;
type Given = { readonly style: string; readonly text: string } | { readonly rows: readonly (readonly string[])[] };
const STYLES = { title: 'Title', heading: 'Heading 1', paragraph: 'Normal', list: 'List Number' } as const;

/** The median time in milliseconds that python-docx takes for the same words; null where this machine has no python-docx. */
export function pythonDocx(content: PaperContent, times: number): number | null {
  if (!existsSync(PYTHON)) return null;
  const blocks = content.parts.flatMap(({ blocks: all }) => all).flatMap((block): Given[] => {
    switch (block.type) {
      case 'title':
      case 'heading':
        return [{ style: STYLES[block.type], text: block.text }];
      case 'paragraph':
        return [{ style: STYLES.paragraph, text: textOf(block.runs) }];
      case 'list':
        return block.items.map(({ runs }) => ({ style: STYLES.list, text: textOf(runs) }));
      case 'details':
        return [{ rows: block.rows.map(({ label, value }) => [label, value.map(textOf).join('\n')]) }];
      case 'table':
        return [{ rows: [block.columns.map(({ heading }) => heading), ...block.rows.map((row) => row.map(({ paragraphs }) => paragraphs.map(({ runs }) => textOf(runs)).join('\n')))] }];
    }
  });
  const given = JSON.stringify({ title: content.properties.title, blocks, times });
  const { status, stdout } = spawnSync(PYTHON, ['-c', SCRIPT], { input: given, encoding: 'utf8', maxBuffer: 1e6 });
  return status === 0 ? Number(stdout) : null;
}
