import { readFileSync } from 'node:fs';
import { makeCodec } from './codec.ts';
import { mainWorld } from './main-world.ts';
import { preloadWorld, type PreloadSettings } from './preload-world.ts';

// Node strips the types from these functions when it loads them, so their source text is plain JavaScript a page can run.

export const mainWorldSource = (secret: string): string => `(${String(mainWorld)})(${JSON.stringify(secret)})`;

/** The preload's world with the application's built preload in it, which is CommonJS and may only `require` Electron. */
export function preloadWorldSource(preloadFile: string | undefined, settings: PreloadSettings): string {
  const preload = preloadFile ? readFileSync(preloadFile, 'utf8') : '';
  return `(() => {
const runPreload = (require, module, exports, process) => {
${preload}
};
(${String(preloadWorld)})((${String(makeCodec)})(), runPreload, ${JSON.stringify(settings)});
})()`;
}
