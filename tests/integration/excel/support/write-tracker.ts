/** Run as a process of its own, in the time zone of its environment: writes a tracker's bytes to standard output, in base64. */
import { trackerToXlsx } from '../../../../electron/export/excel/tracker-to-xlsx.ts';
import { trackerContent } from '../../../../shared/tracker/tracker-content.ts';
import { ashbourneValePlan } from '../../../fixtures/plans/ashbourne-vale.ts';

const bytes = await trackerToXlsx(trackerContent(ashbourneValePlan(), { today: '2026-12-10' }), { at: new Date('2026-12-10T09:30:00Z') });
process.stdout.write(`${Intl.DateTimeFormat().resolvedOptions().timeZone} ${Buffer.from(bytes).toString('base64')}`);
