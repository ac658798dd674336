import { describe, expect, test } from 'vitest';
import { proposalsOf } from '../../../shared/intake/proposals.ts';
import { readPlainText } from '../../../shared/intake/text/read-plain-text.ts';

describe('what a report’s first lines say about itself', () => {
  test('council, review, dates on site and a title for the plan', () => {
    const report = readPlainText('Corporate Peer Challenge\nAshbourne Vale Borough Council\n\n16-19 June 2025\n\nFeedback Report\n\nThe Local Government Association sent a team.\n');
    expect(proposalsOf(report)).toEqual({
      councilName: 'Ashbourne Vale Borough Council', reviewTitle: 'Corporate Peer Challenge', reviewingBody: 'Local Government Association',
      onSiteFrom: '2025-06-16', onSiteTo: '2025-06-19', planTitle: 'Ashbourne Vale – Corporate Peer Challenge 2025 – Action plan',
    });
  });
  test('a borough named the other way round, on the line of the review, over two months', () => {
    const report = readPlainText('London Borough of Wexcombe and Thorne: Governance Review\n\n30 September to 2 October 2024\n');
    expect(proposalsOf(report)).toMatchObject({
      councilName: 'London Borough of Wexcombe and Thorne', reviewTitle: 'Governance Review', onSiteFrom: '2024-09-30', onSiteTo: '2024-10-02',
      planTitle: 'Wexcombe and Thorne – Governance Review 2024 – Action plan',
    });
  });
  test('a report without a title page: the council it names most, never a way of working', () => {
    const report = readPlainText('1. Introduction\n\nWexcombe District Council asked for a review (4-6 March 2025). Its One Council way of working is clear, and One Council is valued.\n\nWexcombe District Council has done much.\n');
    expect(proposalsOf(report)).toMatchObject({ councilName: 'Wexcombe District Council', onSiteFrom: '2025-03-04', onSiteTo: '2025-03-06' });
  });
  test('what is not said is left empty, and an impossible date is no date', () => {
    const report = readPlainText('Notes of a visit\n\n30-31 February 2025\n');
    expect(proposalsOf(report)).toMatchObject({ councilName: '', reviewTitle: '', reviewingBody: '', onSiteFrom: null, onSiteTo: null, planTitle: 'Review 2025 – Action plan' });
  });
});
