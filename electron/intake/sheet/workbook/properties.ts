import { isCalendarDay, type CalendarDay } from '../../../../shared/domain/calendar-day.ts';
import { sanitise } from '../../../../shared/intake/sanitise.ts';
import { parseXml } from '../../xml/parse-xml.ts';

export interface Properties {
  readonly savedOn: CalendarDay | null;
  readonly savedBy: string | null;
}

/** Who last saved a file, and on which day in Greenwich, as its core properties say. */
export function readProperties(part: Uint8Array | null): Properties {
  const said = new Map<string, string>();
  let within = '';
  if (part) {
    parseXml(part, {
      open: ({ name }) => void (within = name),
      close: () => void (within = ''),
      text: (text) => {
        if (within === 'dcterms:modified' || within === 'cp:lastModifiedBy') said.set(within, (said.get(within) ?? '') + text);
      },
    });
  }
  const day = (said.get('dcterms:modified') ?? '').trim().slice(0, 10);
  const by = sanitise(said.get('cp:lastModifiedBy') ?? '').text.replace(/\s+/g, ' ').trim().slice(0, 200);
  return { savedOn: isCalendarDay(day) ? day : null, savedBy: by === '' ? null : by };
}
