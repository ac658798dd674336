import { isCalendarDay, type CalendarDay } from '../../../../shared/domain/calendar-day.ts';
import { sanitise } from '../../../../shared/intake/sanitise.ts';
import { readCoreProperties } from '../../zip/core-properties.ts';
import type { Zip } from '../../zip/open-zip.ts';

/** Who last saved a workbook, and on which day in Greenwich, as its properties say. */
export function readSaved(zip: Zip): { readonly savedOn: CalendarDay | null; readonly savedBy: string | null } {
  const { savedAt, savedBy } = readCoreProperties(zip);
  const day = savedAt.trim().slice(0, 10);
  const by = sanitise(savedBy).text.replace(/\s+/g, ' ').trim().slice(0, 200);
  return { savedOn: isCalendarDay(day) ? day : null, savedBy: by === '' ? null : by };
}
