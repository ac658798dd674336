import type { ReturnContent } from '../../../shared/returns/return-content.ts';
import { addLongTextsSheet } from './long-texts-sheet.ts';
import { addReturnSheet } from './return-sheet.ts';
import { bytesOfWorkbook, newWorkbook } from './workbook.ts';

/**
 * A return as an Excel workbook (the bytes of an `.xlsx`): the sheet "Return", and "Long texts" where some do not fit a row. Nothing in it is
 * hidden, locked or calculated. `at` is the moment it says it was made; equal content and moment give equal bytes.
 */
export async function returnToXlsx(content: ReturnContent, { at }: { readonly at: Date }): Promise<Uint8Array> {
  const workbook = newWorkbook({ ...content, at });
  const long = addReturnSheet(workbook, content);
  if (long.length > 0) addLongTextsSheet(workbook, content.title, content.marking === null ? [] : [content.marking], long);
  return bytesOfWorkbook(workbook);
}
