import { describe, expect, test } from 'vitest';
import { blockAsHtml } from '../../../../electron/export/page/block-as-html.ts';
import { cellRunsAsHtml, cssString, runsAsHtml } from '../../../../electron/export/page/html-text.ts';
import { listAsHtml } from '../../../../electron/export/page/list-as-html.ts';
import { paperToHtml } from '../../../../electron/export/page/paper-to-html.ts';
import { withoutTheMachine } from '../../../../electron/export/page/without-the-machine.ts';
import { plain, said, type ListItem, type PaperContent } from '../../../../shared/papers/content.ts';

const HOSTILE = `</style><script>alert(1)</script>"'&<img src=x onerror=alert(2)>\u0000\\`;
const paper = (rest: Partial<PaperContent> = {}): PaperContent => ({
  edition: 'public', properties: { title: 'Peer challenge', subject: '', creator: 'Ashbourne Vale Borough Council', language: 'en-GB' }, logo: null,
  committee: 'Cabinet', meetingOn: '2026-12-10', subject: 'Peer challenge', marking: null, asItStood: null, unfilled: [],
  parts: [{ orientation: 'portrait', name: '', blocks: [{ type: 'title', text: 'Peer challenge' }] }],
  ...rest,
});

describe('text of a plan', () => {
  test('is never a tag, in the words, in an attribute, or in a rule of the style sheet', () => {
    const html = paperToHtml(paper({
      properties: { title: HOSTILE, subject: HOSTILE, creator: HOSTILE, language: 'en-GB' }, committee: HOSTILE, subject: HOSTILE, marking: HOSTILE,
      logo: { type: 'png', base64: HOSTILE, width: 1, height: 1, words: HOSTILE },
      parts: [{
        orientation: 'landscape', name: HOSTILE,
        blocks: [
          { type: 'title', text: HOSTILE }, { type: 'heading', level: 1, text: HOSTILE }, { type: 'paragraph', look: 'plain', runs: [{ text: HOSTILE, link: HOSTILE }] },
          { type: 'list', items: [{ kind: 'bullet', level: 0, runs: plain(HOSTILE) }] }, { type: 'details', name: HOSTILE, description: HOSTILE, rows: [{ label: HOSTILE, value: [plain(HOSTILE)] }] },
          { type: 'table', caption: HOSTILE, name: HOSTILE, description: HOSTILE, columns: [{ heading: HOSTILE, width: 1 }], rows: [[said(HOSTILE)]] },
        ],
      }],
    }));
    expect(html).not.toMatch(/<script|<img src|onerror=[^&]*alert\(2\)>/);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.match(/<img /g)).toHaveLength(1);
    expect(html).not.toContain('\u0000');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
  test('stays what it is, with its tabs and line breaks', () => {
    expect(runsAsHtml([{ text: 'One\ttwo\u000bthree & <four>' }])).toBe('One<span class="tab">\t</span>two<br>three &amp; &lt;four&gt;');
    expect(runsAsHtml([{ text: 'was', struck: true }, { text: ' is', bold: true, italic: true }])).toBe('<s>was</s><b><i> is</i></b>');
  });
  test('leads only where a checked address leads', () => {
    expect(runsAsHtml([{ text: 'here', link: 'https://example.org/a?b=1&c=2' }])).toBe('<a href="https://example.org/a?b=1&amp;c=2">here</a>');
    for (const link of ['javascript:alert(1)', 'http://example.org', 'file:///etc/passwd', 'data:text/html,x']) expect(runsAsHtml([{ text: 'here', link }])).toBe('here');
  });
  test('may break within a very long word in a cell, and nowhere else', () => {
    const long = 'abcdefghijklmnopqrstuvwxyz';
    expect(cellRunsAsHtml(plain(`An ${long} &`))).toBe('An abcdefghijkl<wbr>mnopqrstuvwx<wbr>yz &amp;');
    expect(cellRunsAsHtml(plain('no breaks in usual words'))).toBe('no breaks in usual words');
    expect(runsAsHtml(plain(long))).toBe(long);
  });
  test('cannot end a string of the style sheet', () => {
    expect(cssString('A "b" \\ </style>')).toBe('"A \\22 b\\22  \\5c  \\3c \\2f style\\3e "');
  });
});

describe('lists', () => {
  const item = (kind: ListItem['kind'], level: number, text: string): ListItem => ({ kind, level, runs: plain(text) });
  test('have their levels, and numbers go on behind bullets', () => {
    expect(listAsHtml([item('numbered', 0, 'a'), item('bullet', 0, 'b'), item('numbered', 0, 'c'), item('numbered', 1, 'd')])).toBe(
      '<ol class="level-0"><li dir="auto">a</li></ol><ul class="level-0"><li dir="auto">b</li></ul>' +
        '<ol class="level-0" start="2"><li dir="auto">c<ol class="level-1"><li dir="auto">d</li></ol></li></ol>',
    );
  });
  test('that begin deep keep all they say', () => {
    expect(listAsHtml([item('bullet', 2, 'deep'), item('bullet', 0, 'up')])).toBe('<ul class="level-0"><li dir="auto">deep</li><li dir="auto">up</li></ul>');
  });
});

test('a table has one header row, and cells with the fill of their status', () => {
  const html = blockAsHtml({
    type: 'table', caption: 'Table 1', name: 'Actions', description: 'One action a row.', columns: [{ heading: 'Ref', width: 1 }, { heading: 'Status', width: 3 }],
    rows: [[said('A1'), { paragraphs: [{ runs: plain('Off track'), look: 'plain' }, { runs: plain('Red'), look: 'quiet' }], rag: 'red' }]],
  });
  expect(html).toContain('<caption dir="auto">Table 1</caption><colgroup><col style="width:25.00%"><col style="width:75.00%"></colgroup><thead><tr><th scope="col">Ref</th><th scope="col">Status</th></tr></thead>');
  expect(html).toContain('<td style="background:#f9c6c1"><p dir="auto">Off track</p><p class="quiet" dir="auto">Red</p></td>');
});

test('a PDF says nothing of the machine, and nothing in it moves', () => {
  const before = Buffer.from('%PDF-1.4\n<</Title (A \\(b\\))\n/Creator (Mozilla/5.0 \\(X11; Linux\\) Chrome/156)\n/Producer (Skia)>>\nxref', 'latin1');
  const after = Buffer.from(withoutTheMachine(before)).toString('latin1');
  expect(after).toMatch(/\/Creator \(Matters Arising\) +\n\/Producer \(Skia\)/);
  expect(after).not.toMatch(/Linux|Mozilla/);
  expect([after.length, after.indexOf('xref')]).toEqual([before.length, before.indexOf('xref')]);
  for (const other of ['%PDF-1.4 /Creator (Chromium)', '%PDF-1.4']) expect(Buffer.from(withoutTheMachine(Buffer.from(other))).toString()).toBe(other);
});
