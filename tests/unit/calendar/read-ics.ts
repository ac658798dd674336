import ICAL from 'ical.js';

export interface ReadEvent {
  readonly uid: string;
  readonly stamp: string;
  readonly from: string;
  readonly to: string;
  readonly isWholeDay: boolean;
  readonly title: string;
  readonly notes: string;
  readonly place: string;
  readonly status: string;
}
/** A calendar as a program that is not ours reads it. Throws where it is none. */
export function readIcs(text: string): { readonly name: string; readonly events: readonly ReadEvent[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((one): ReadEvent => {
    const value = (name: string) => one.getFirstPropertyValue(name)?.toString() ?? '';
    return {
      uid: value('uid'), stamp: value('dtstamp'), from: value('dtstart'), to: value('dtend'), isWholeDay: one.getFirstPropertyValue('dtstart')?.isDate === true,
      title: value('summary'), notes: value('description'), place: value('location'), status: value('status'),
    };
  });
  return { name: calendar.getFirstPropertyValue('x-wr-calname')?.toString() ?? '', events };
}
