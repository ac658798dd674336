import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { tabTo } from '../harness/keys.ts';

/** What Word and Outlook put on the clipboard; made by hand after what they write. */
export const pasted = (name: string): string => readFileSync(new URL(`../../fixtures/paste/${name}.html`, import.meta.url), 'utf8');

/** Pastes as a program does that puts both forms on the clipboard. */
export const paste = (field: Locator, html: string, text = ''): Promise<void> => field.evaluate((element, [asHtml, asText]) => {
  const clipboardData = new DataTransfer();
  if (asHtml !== '') clipboardData.setData('text/html', asHtml);
  clipboardData.setData('text/plain', asText);
  element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}, [html, text] as const);

/** What stands in an editor, a line for each block; below a table that is last stands one that is empty. */
export const lines = (field: Locator): Promise<string[]> => field.evaluate((element) => [...element.children].map((block) => {
  if (block.localName === 'table' || block.querySelector('table')) return [...block.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => (cell as HTMLElement).textContent).join(' | ')).join(' / ');
  const { item, level, heading } = (block as HTMLElement).dataset;
  const words = [...block.childNodes].filter(({ nodeName }) => nodeName !== 'BR').map((node) => (node instanceof HTMLElement ? `<${node.dataset['link'] ?? node.localName}>${node.textContent}</>` : node.textContent)).join('');
  return `${item === undefined ? '' : `${item} ${level}: `}${heading === undefined ? '' : 'heading: '}${words}`;
}));

/** Goes to a section by keyboard and takes out what stands in it. */
export async function emptySection(page: Page, name: string): Promise<Locator> {
  const field = page.getByRole('textbox', { name, exact: true });
  await tabTo(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(field).toHaveText('');
  return field;
}
/** Types lines as blocks, each begun as one would in Word: `1. ` for a list. */
export async function typeLines(page: Page, ...typed: readonly string[]): Promise<void> {
  for (const [at, line] of typed.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}
