import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);
/** Main and preload are CommonJS, so that one file is all a sandboxed preload or a worker needs. Everything but Electron is bundled. */
const commonJs = (input: Record<string, string>, outDir: string) => ({
  outDir: at(outDir),
  externalizeDeps: false,
  rollupOptions: { input, output: { format: 'cjs' as const, entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' } },
});

/** The dictionary is read as it is, and its licence goes with it. */
const dictionary = {
  name: 'dictionary',
  generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): string }) {
    for (const file of ['index.aff', 'index.dic', 'license']) {
      this.emitFile({ type: 'asset', fileName: `dictionary-en-gb/${file}`, source: readFileSync(at(`node_modules/dictionary-en-gb/${file}`)) });
    }
  },
};

export default defineConfig({
  main: {
    plugins: [dictionary],
    build: commonJs(
      {
        main: at('electron/main.ts'), cli: at('electron/cli.ts'),
        'apart-process': at('electron/apart/apart-process.ts'),
        'intake-worker': at('electron/intake/intake-worker.ts'), 'export-worker': at('electron/export/export-worker.ts'),
        'encode-worker': at('electron/storage/encoding/encode-worker.ts'),
        'read-worker': at('electron/storage/reading/read-worker.ts'),
        'spelling-worker': at('electron/spelling/spelling-worker.ts'),
      },
      'out/main',
    ),
  },
  preload: { build: commonJs({ preload: at('electron/preload/preload.ts') }, 'out/preload') },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: { outDir: at('out/renderer'), rollupOptions: { input: at('renderer/index.html') } },
  },
});
