// `npm start`: builds what is out of date and opens the application. `npm start -- plan.matters` opens a plan in it.
import process from 'node:process';
import { buildIfStale } from './lib/build.mjs';
import { show } from './lib/show.mjs';

const built = await buildIfStale();
process.exit(built === 0 ? await show(process.argv.slice(2)) : built);
