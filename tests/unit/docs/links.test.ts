import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { documents, isThere, placesIn, read, root } from './places-in-documents.ts';

const lostIn = (markdown: string, folder: string): string[] => placesIn(markdown).filter((place) => !isThere(place, folder)).map(({ to }) => to);

describe('what the documents name', () => {
  test.each(documents)('%s: every link leads somewhere, every path of ours is there', (document) => {
    expect(lostIn(read(document), path.join(root, path.dirname(document)))).toEqual([]);
  });

  test('every npm script that a document names is one of ours', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = documents.flatMap((document) => [...read(document).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
  test('and what it runs is there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(Object.values(scripts).flatMap((command) => lostIn(`\`${command}\``, root))).toEqual([]);
  });
});

describe('how they are read', () => {
  const here = path.join(root, 'docs');

  test('a link to a document or a heading that is not there is found', () => {
    expect(lostIn('[a](testing.md) [b](no-such.md) [c](testing.md#writing-an-end-to-end-test) [d](testing.md#no-such) ![e](pictures/no-such.png) [f](https://example.org/x)', here))
      .toEqual(['no-such.md', 'testing.md#no-such', 'pictures/no-such.png']);
  });
  test('a path that is not there is found, in a sentence and in an example', () => {
    expect(lostIn('`shared/record/change.ts`, `shared/record/no-such.ts`, `electron/no-such`, `npm test -- --only e2e tests/e2e/no-such.spec.ts`', here))
      .toEqual(['shared/record/no-such.ts', 'electron/no-such', 'tests/e2e/no-such.spec.ts']);
    expect(lostIn('```ts\nimport { no } from \'renderer/no-such.ts\';\n```\n', here)).toEqual(['renderer/no-such.ts']);
  });
  test('ids, addresses, what commands make and words with a stroke are no paths', () => {
    expect(placesIn('`action/k7d2-1/update/p0-4`, `app://matters/index.html`, `out/main/main.cjs`, `screenshots/`, and/or, `application/json`, `tests/e2e/*.spec.ts`')).toEqual([]);
  });
});
