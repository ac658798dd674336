import { describe, expect, test } from 'vitest';
import { ashbourneValePlan } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';
import { shortCouncilName, trackerFileName } from '../../../shared/tracker/file-name.ts';
import { trackerContent } from '../../../shared/tracker/tracker-content.ts';

const today = '2026-12-10';
const nameFor = (council: string, title: string) => trackerFileName(trackerContent(planOf({ council: { main: { name: council } }, review: { main: { title } } }), { today }));

describe('A tracker’s file name', () => {
  test('has the day, the council, the review and what it is', () => {
    expect(trackerFileName(trackerContent(ashbourneValePlan(), { today }))).toBe('2026-12-10 Ashbourne Vale – Corporate Peer Challenge – Action plan tracker.xlsx');
    expect(trackerFileName(trackerContent(ashbourneValePlan(), { today, edition: 'internal' }))).toMatch(/ – Action plan tracker – internal\.xlsx$/);
  });

  test('leaves out what the plan does not say', () => {
    expect(nameFor('', '')).toBe('2026-12-10 Action plan tracker.xlsx');
  });

  test.each([
    ['Ashbourne Vale Borough Council', 'Ashbourne Vale'], ['London Borough of Harbury', 'Harbury'], ['Royal Borough of Castleton', 'Castleton'], ['Westmarch County Council', 'Westmarch'],
    ['Northwick City Council', 'Northwick'], ['City of Easterby Council', 'Easterby'], ['Dale Metropolitan Borough Council', 'Dale'], ['Council', 'Council'],
  ])('calls %s %s', (name, short) => {
    expect(shortCouncilName(name)).toBe(short);
  });

  test('holds nothing that Windows, SharePoint or a mail gateway refuses, and stays short', () => {
    const name = nameFor('A\\B/C:D*E?F"G<H>I|J', `What #next? 50% more\u0000\u202E\uD800 ${'very long '.repeat(30)}...`);
    expect(name).toMatch(/^2026-12-10 A B C D E F G H I J – What next 50 more very long( very)?.* – Action plan tracker\.xlsx$/);
    expect(name).not.toMatch(/[\\/:*?"<>|#%\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(name.length).toBeLessThan(150);
  });
});
