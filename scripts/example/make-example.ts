// Makes the example plan anew: `node scripts/with-node.mjs scripts/example/make-example.ts`. The result is committed.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EXAMPLE_FILE, exampleBytes } from './example-plan.ts';

const bytes = await exampleBytes();
await mkdir(path.dirname(EXAMPLE_FILE), { recursive: true });
await writeFile(EXAMPLE_FILE, bytes);
console.log(`Wrote ${path.basename(EXAMPLE_FILE)}, ${Math.round(bytes.length / 1024)} kB.`);
