import { expect, test } from 'vitest';
import { dayAt, scaleOf, ticksBetween, xOf, yearsBetween } from '../../../../renderer/features/timeline/scale.ts';

const TODAY = '2026-02-17';

test('every day has a place, and today one in the middle of the window even where nothing else is dated', () => {
  const scale = scaleOf(['2025-09-01', '2027-03-31'], TODAY, 'month', 800);
  expect(xOf(scale, '2025-09-01')).toBeGreaterThan(0);
  expect(xOf(scale, '2027-03-31')).toBeLessThan(scale.width - 200);
  const empty = scaleOf([], TODAY, 'year', 800);
  expect(xOf(empty, TODAY)).toBeGreaterThanOrEqual(400);
  expect(empty.width - xOf(empty, TODAY)).toBeGreaterThanOrEqual(400);
});
test('a day is found again where it stands, on every zoom', () => {
  for (const zoom of ['month', 'quarter', 'year'] as const) {
    const scale = scaleOf(['2024-02-29'], TODAY, zoom, 600);
    expect(dayAt(scale, xOf(scale, '2024-02-29') + 0.1)).toBe('2024-02-29');
  }
});
test('months, quarters and half-years have a tick each, and a year its own', () => {
  const labels = (zoom: 'month' | 'quarter' | 'year') => {
    const scale = scaleOf([], '2026-01-15', zoom, 800);
    return ticksBetween(scale, xOf(scale, '2025-11-20'), xOf(scale, '2026-07-02')).map(({ day, label, isYear }) => `${day} ${label}${isYear ? ' *' : ''}`);
  };
  expect(labels('month').slice(0, 3)).toEqual(['2025-11-01 Nov', '2025-12-01 Dec', '2026-01-01 Jan *']);
  expect(labels('quarter')).toEqual(['2025-10-01 Oct–Dec', '2026-01-01 Jan–Mar *', '2026-04-01 Apr–Jun', '2026-07-01 Jul–Sep']);
  expect(labels('year')).toEqual(['2025-07-01 Jul–Dec', '2026-01-01 Jan–Jun *', '2026-07-01 Jul–Dec']);
});
test('dates ten centuries apart make only the ticks that are seen', () => {
  const scale = scaleOf(['1900-01-01', '2999-12-31'], TODAY, 'month', 800);
  const x = xOf(scale, TODAY);
  expect(ticksBetween(scale, x, x + 800).length).toBeLessThan(20);
  expect(yearsBetween(scale, x, x + 800).map(({ year }) => year)).toEqual(['2026', '2027']);
});
