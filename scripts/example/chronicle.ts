import type { ReportFile } from './the-report.ts';
import type { Episode } from './steps.ts';
import { theFirstSummer } from './story/the-first-summer.ts';
import { theAutumn } from './story/the-autumn.ts';
import { theWinter } from './story/the-winter.ts';

/** What happened, in the order in which it was written down: from the report in July 2025 to 17 February 2026. */
export const chronicle = (report: ReportFile): readonly Episode[] => [...theFirstSummer(report), ...theAutumn, ...theWinter];
