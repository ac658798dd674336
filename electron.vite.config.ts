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

export default defineConfig({
  main: {
    build: commonJs(
      {
        main: at('electron/main.ts'), cli: at('electron/cli.ts'),
        'intake-worker': at('electron/intake/intake-worker.ts'), 'export-worker': at('electron/export/export-worker.ts'),
        'encode-worker': at('electron/storage/encoding/encode-worker.ts'),
        'read-worker': at('electron/storage/reading/read-worker.ts'),
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
