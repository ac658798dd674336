import { describe, expect, test } from 'vitest';
import { temporaryPlaceOf, type TemporaryPlace } from '../../../../../electron/storage/watching/temporary-place.ts';

const OUTLOOK = 'C:\\Users\\Asha\\AppData\\Local\\Microsoft\\Windows\\INetCache\\Content.Outlook\\7KQ2MX4A';
const TEMP = 'C:\\Users\\Asha\\AppData\\Local\\Temp';

type Row = readonly [place: TemporaryPlace | null, file: string];
const PLACES: readonly (readonly [platform: NodeJS.Platform, rows: readonly Row[]])[] = [
  ['win32', [
    ['mail', `${OUTLOOK}\\Plan (002).matters`],
    ['mail', 'C:\\Users\\Asha\\AppData\\Local\\Microsoft\\Olk\\Attachments\\ooa-4f1c\\9d2e\\Plan.matters'],
    ['mail', 'C:\\Users\\Asha\\AppData\\Local\\Packages\\Microsoft.OutlookForWindows_8wekyb3d8bbwe\\LocalCache\\Plan.matters'],
    ['mail', 'C:\\Users\\Asha\\AppData\\Local\\Packages\\microsoft.windowscommunicationsapps_8wekyb3d8bbwe\\LocalState\\Files\\S0\\3\\Plan.matters'],
    ['mail', `${TEMP}\\pid-4312\\Plan.matters`],
    ['zip', `${TEMP}\\Temp1_From Priya.zip\\Plan.matters`],
    ['zip', `${TEMP}\\Temp12_a.ZIP\\inner\\Plan.matters`],
    ['zip', `${TEMP}\\BNZ.662fce8a2b7e4f\\Plan.matters`],
    ['zip', `${TEMP}\\0f8fad5b-d9cb-469f-a165-70867728950e_From Priya.zip.9ab\\Plan.matters`],
    ['zip', `${TEMP}\\7zO4C2A91B3\\Plan.matters`],
    ['zip', `${TEMP}\\Rar$DIa0.417\\Plan.matters`],
    ['zip', `${TEMP}\\wz83f1\\Plan.matters`],
    ['temporary', 'C:\\Users\\Asha\\AppData\\Local\\Microsoft\\Windows\\INetCache\\IE\\AB12CD34\\Plan.matters'],
    ['temporary', `${TEMP}\\Plan.matters`],
    ['temporary', `${TEMP}\\2\\Plan.matters`],
    [null, `${TEMP}\\matters-e2e-a1B2c3\\Plan.matters`],
    [null, 'C:\\Users\\Asha\\Documents\\Plan.matters'],
    [null, 'C:\\Users\\Asha\\OneDrive - Ashbourne Vale\\Scrutiny\\Temp1\\Plan.matters'],
    [null, 'C:\\Users\\Asha\\Documents\\Outlook files\\Plan.matters'],
    [null, 'C:\\Users\\Asha\\Downloads\\Plan.matters'],
    [null, '\\\\server\\Democratic Services\\Attachments\\Plan.matters'],
    [null, '\\\\?\\C:\\Users\\Asha\\Documents\\Plan.matters'],
    [null, 'D:\\Archive\\2025.zip contents\\Plan.matters'],
  ]],
  ['darwin', [
    ['mail', '/Users/asha/Library/Containers/com.apple.mail/Data/Library/Mail Downloads/1F2E/Plan.matters'],
    ['mail', '/private/var/folders/x1/abc_9/T/com.apple.mail/com.apple.mail.drag/Plan.matters'],
    ['mail', '/Users/asha/Library/Containers/com.microsoft.Outlook/Data/tmp/Outlook Temp/Plan.matters'],
    ['temporary', '/private/var/folders/x1/abc_9/T/Plan.matters'],
    ['temporary', '/tmp/Plan.matters'],
    [null, '/private/var/folders/x1/abc_9/T/matters-e2e-a1B2c3/Plan.matters'],
    [null, '/Users/asha/Documents/Plan.matters'],
    [null, '/Users/asha/Downloads/From Priya/Plan.matters'],
    [null, '/Volumes/Scrutiny/Mail/Plan.matters'],
  ]],
  ['linux', [
    ['mail', '/tmp/mozilla_asha0/Plan.matters'],
    ['mail', '/tmp/pid-4312/Plan.matters'],
    ['mail', '/home/asha/.cache/evolution/tmp/evolution-asha-Xa1b2c/Plan.matters'],
    ['mail', '/tmp/messageviewer_Xa1b2c.index.2/Plan.matters'],
    ['mail', '/home/asha/.claws-mail/mimetmp/Plan.matters'],
    ['zip', '/home/asha/.cache/.fr-Xa1b2C/Plan.matters'],
    ['zip', '/tmp/ark-Xa1b2C/Plan.matters'],
    ['temporary', '/tmp/Plan.matters'],
    [null, '/tmp/matters-e2e-a1B2c3/Plan.matters'],
    [null, '/home/asha/Documents/Plan.matters'],
    [null, '/home/asha/ark/Plan.matters'],
    [null, '/mnt/share/Evolution of services/Plan.matters'],
    // A backslash is a letter of a name here, and no way into a folder.
    [null, '/home/asha/Temp\\Temp1_a.zip\\Plan.matters'],
  ]],
];

describe.each(PLACES)('on %s', (platform, rows) => {
  test.each(rows)('%s: %s', (place, file) => {
    expect(temporaryPlaceOf(file, platform)).toBe(place);
  });
});
