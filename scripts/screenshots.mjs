// `npm run screenshots`: every screen, light and dark, at two sizes, into screenshots/ (not kept in git).
import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { buildIfStale } from './lib/build.mjs';
import { ensureChromium } from './lib/ensure-chromium.mjs';
import { root, run } from './with-node.mjs';

const folder = path.join(root, 'screenshots');
const built = await buildIfStale();
if (built !== 0) process.exit(built);
if (!ensureChromium({ install: true })) process.exit(2);
rmSync(folder, { recursive: true, force: true });
const env = {
  MATTERS_SCREENSHOTS: folder,
  MATTERS_HOST: process.env.MATTERS_HOST ?? 'stand-in',
  MATTERS_REPORT: path.join(root, 'test-results/screenshots.json'),
};
const status = await run('playwright', ['test', 'screenshots.spec.ts', ...process.argv.slice(2)], env);
if (status === 0) console.log(`The pictures are in ${folder}.`);
process.exit(status);
