import { INK, LABEL_FILL, LINK, MARKING, NOTE, RULE } from '../paper-look.ts';

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const NUMBERS = ['whole', 'letter', 'roman'] as const;
/** Numbers and marks of lists by their level, as Word's own: 1., (a), (i), and round again. */
const LISTS = LEVELS.map((level) => {
  const below = level === 0 ? '' : 'margin: 4pt 0 0; ';
  return `ol.level-${level} { ${below}list-style: ${NUMBERS[level % 3]}; } ul.level-${level} { ${below}list-style: "${level % 2 === 0 ? '•' : '–'}  "; }`;
}).join('\n');

/**
 * A paper on pages: the sizes, colours and distances of the Word file, in points. 12 point is the least that people are asked to read. A row
 * stays whole where a page can hold it, and a heading stays with what it heads.
 */
export const PAGE_STYLES = `
@counter-style whole { system: extends decimal; suffix: ".  "; }
@counter-style letter { system: extends lower-alpha; prefix: "("; suffix: ")  "; }
@counter-style roman { system: extends lower-roman; prefix: "("; suffix: ")  "; }
:root { color-scheme: light; }
html, body { margin: 0; background: #fff; color: #000; font: 12pt/1.32 Arial, 'Liberation Sans', Helvetica, sans-serif; overflow-wrap: break-word; }
article:not(:first-of-type) > :first-child { margin-top: 0; }
p { margin: 0 0 8pt; orphans: 2; widows: 2; }
.title, h1, h2, h3, caption { color: #${INK}; font-weight: bold; line-height: 1.264; break-after: avoid; break-inside: avoid; }
.title { margin: 3pt 0 12pt; font-size: 20pt; }
h1 { margin: 20pt 0 7pt; font-size: 15pt; }
h2 { margin: 14pt 0 5pt; font-size: 13pt; }
h3 { margin: 10pt 0 4pt; font-size: 12pt; }
.marking { margin-bottom: 10pt; color: #${MARKING}; font-weight: bold; break-after: avoid; }
.lead-in { margin-bottom: 5pt; break-after: avoid; }
.logo { display: block; margin-bottom: 10pt; }
ol, ul { margin: 0 0 9pt; padding: 0 0 0 28.35pt; }
ul { padding-left: 19.85pt; }
li { margin: 0 0 5pt; orphans: 2; widows: 2; }
ul > li { margin-bottom: 4pt; }
${LISTS}
table { width: 100%; border-collapse: collapse; margin: 0 0 10pt; line-height: 1.207; }
caption { margin: 10pt 0 5pt; text-align: left; line-height: 1.32; }
th, td { border: .5pt solid #${RULE}; padding: 3.5pt 5pt; text-align: left; vertical-align: top; font-weight: normal; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
thead th { background: #${INK}; color: #fff; font-weight: bold; }
.details { table-layout: fixed; overflow-wrap: anywhere; }
.details th { width: 29%; background: #${LABEL_FILL}; font-weight: bold; }
td p { margin: 0; }
td p + p { margin-top: 2pt; }
.quiet { color: #${NOTE}; }
span[aria-hidden] { color: #${INK}; }
.tab { white-space: pre; }
a { color: #${LINK}; text-decoration: underline; }
`;
