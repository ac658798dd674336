import { icsOf } from '../../../shared/calendar/ics.ts';
import type { CalendarContent } from '../../../shared/calendar/meeting-events.ts';

/** The bytes of a calendar. It is stamped with the day that counts as today for the plan: the example stands still. */
export const calendarToIcs = ({ name, stampedOn, events }: CalendarContent, { at }: { readonly at: Date }): Uint8Array =>
  new TextEncoder().encode(icsOf(name, events, new Date(`${stampedOn}T${at.toISOString().slice(11)}`)));
