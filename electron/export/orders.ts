import type { CalendarContent } from '../../shared/calendar/meeting-events.ts';
import type { ScrutinyRecord } from '../../shared/documents/scrutiny-record.ts';
import type { MailWords } from '../../shared/mails/mail-words.ts';
import type { PaperContent } from '../../shared/papers/content.ts';
import type { ReturnContent } from '../../shared/returns/return-content.ts';
import type { TrackerContent } from '../../shared/tracker/tracker-content.ts';
import type { TemplateOrder } from './template/fill-template.ts';

/** What is to be written, as plain values that can be sent to a worker. */
export type ExportOrder =
  | { readonly what: 'paper'; readonly content: PaperContent }
  | { readonly what: 'paper in template'; readonly order: TemplateOrder }
  | { readonly what: 'tracker'; readonly content: TrackerContent }
  | { readonly what: 'calendar'; readonly content: CalendarContent }
  | { readonly what: 'record'; readonly content: ScrutinyRecord }
  | { readonly what: 'return'; readonly content: ReturnContent }
  /** With the bytes of a file, with a return that is still to be made, or with nothing attached. */
  | { readonly what: 'mail'; readonly content: MailWords; readonly attached: Uint8Array | ReturnContent | null };

/** The bytes of the file. The large libraries that write it are loaded only here. */
export async function bytesOf(order: ExportOrder, at: Date): Promise<Uint8Array> {
  if (order.what === 'paper') return (await import('./word/paper-to-docx.ts')).paperToDocx(order.content, { at });
  if (order.what === 'paper in template') return (await import('./template/fill-template.ts')).paperInTemplate(order.order, { at });
  if (order.what === 'calendar') return (await import('./calendar/calendar-to-ics.ts')).calendarToIcs(order.content, { at });
  if (order.what === 'record') return (await import('./excel/record-to-xlsx.ts')).recordToXlsx(order.content, { at });
  if (order.what === 'return') return (await import('./excel/return-to-xlsx.ts')).returnToXlsx(order.content, { at });
  if (order.what === 'mail') {
    const attached = order.attached === null || order.attached instanceof Uint8Array ? order.attached : await bytesOf({ what: 'return', content: order.attached }, at);
    return (await import('./email/mail-to-eml.ts')).mailToEml(order.content, attached, { at });
  }
  return (await import('./excel/tracker-to-xlsx.ts')).trackerToXlsx(order.content, { at });
}
