import type { SectionName } from '../../../shared/domain/paper.ts';
import type { ClearedPart } from '../../../shared/papers/clearances.ts';
import type { Where } from '../../../shared/preflight/finding.ts';

/** What the places of a paper are called in the page: the front table, and each section. */
export const FRONT = 'front';
export const sectionAnchor = (name: SectionName): string => `section-${name.replaceAll(' ', '-')}`;
/** What marks the line of a clearance; it stands beside its section, and in the part of the report that tells of clearances. */
export const clearanceAnchor = (of: ClearedPart, office: string): string => `${of ?? ''}:${office}`;

const plainLabel = (words: string): string => words.toLowerCase().replace(/:.*$/, '').trim();
/** The field of the front table that has this name. */
const fieldNamed = (writing: HTMLElement, label: string): HTMLElement | null =>
  [...writing.querySelectorAll<HTMLElement>(`#${FRONT} [aria-label]`)].find((one) => plainLabel(one.getAttribute('aria-label') ?? '') === plainLabel(label)) ?? writing.querySelector<HTMLElement>(`#${FRONT}`);

/** Where a finding is settled, in this paper; null where that is elsewhere. */
export function placeOf(writing: HTMLElement | null, where: Where): HTMLElement | null {
  if (writing === null) return null;
  if (where.in === 'section') return writing.querySelector<HTMLElement>(`#${sectionAnchor(where.section)}`);
  if (where.in === 'clearance') {
    const line = [...writing.querySelectorAll<HTMLElement>('[data-clearance]')].find((one) => one.dataset['clearance'] === clearanceAnchor(where.of, where.office));
    return line ?? writing.querySelector<HTMLElement>(`#${sectionAnchor(where.of ?? 'clearance')}`);
  }
  return where.in === 'front' ? fieldNamed(writing, where.label) : null;
}

const FIELDS = 'textarea, input, button, [contenteditable]';
const TO_WRITE_IN = '[contenteditable="true"], textarea, input:not([type="checkbox"])';
/** Brings a place to the top and puts the caret into it. */
export function goTo(place: HTMLElement | null): void {
  if (place === null) return;
  place.scrollIntoView({ block: place.matches('section, div') ? 'start' : 'center' });
  (place.matches(FIELDS) ? place : (place.querySelector<HTMLElement>(TO_WRITE_IN) ?? place.querySelector<HTMLElement>(FIELDS)))?.focus({ preventScroll: true });
}
