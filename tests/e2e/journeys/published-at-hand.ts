import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { sha256 } from '../../../electron/storage/digest.ts';
import { archiveOf } from '../../../shared/papers/archive.ts';
import { colleagueWorks } from '../harness/colleague.ts';

const PUBLIC_COPY = '2026-03-24 Cabinet – Peer challenge – progress.docx';
const EXEMPT_COPY = '2026-03-24 Cabinet – Peer challenge – progress – exempt appendix (not for publication).docx';

/** A colleague published both editions of a progress report; of the exempt one no copy is kept. */
export async function publishedIn(file: string): Promise<void> {
  await colleagueWorks(file, 'Priya Raman', (run, plan) => {
    const paper = plan.all('paper').find(({ subject }) => subject.includes('Round 3'))!.id;
    run({ do: 'publication.add', paper, fields: { edition: 'public', fileName: PUBLIC_COPY, digest: sha256('as published'), bytes: 48_213 } });
    run({ do: 'publication.add', paper, fields: { edition: 'exempt', fileName: EXEMPT_COPY, digest: sha256('another'), bytes: 21_874 } });
  });
  const folder = path.join(path.dirname(file), archiveOf(path.basename(file)), '2026-03-24 Cabinet');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, PUBLIC_COPY), 'as published');
}
/** What was published of the paper, each file told from what it was. */
export async function seeWhatWasPublished(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Papers' }).click();
  await page.getByRole('main').getByRole('button', { name: /Round 3/ }).first().click();
  const files = page.getByRole('list', { name: 'Published files' });
  await files.getByRole('button', { name: `Is it still the same? ${PUBLIC_COPY}` }).click();
  await expect(files).toContainText('byte for byte');
  await files.getByRole('button', { name: `Is it still the same? ${EXEMPT_COPY}` }).click();
  await expect(files).toContainText('There is no copy of it beside the plan');
  await files.scrollIntoViewIfNeeded();
}
