// One piece of work in a process of its own: `run-piece.ts NAME SCALE`. Its figures go to the process that asked, or, asked by hand, to the screen.
import process from 'node:process';
import type { Scale } from './figure.ts';
import { PIECES } from './pieces.ts';
import { tableOf } from './table.ts';

const [name = '', scale = 'full'] = process.argv.slice(2);
const load = PIECES[name];
if (!load) throw new Error(`There is no piece of work called “${name}”.`);
const piece = await load();
const figures = await piece(scale as Scale);
if (process.send) process.send(figures);
else console.log(tableOf(figures).join('\n'));
process.disconnect?.();
