import type { TrackerContent } from './tracker-content.ts';

/** What Windows, SharePoint or a mail gateway refuse in a name, and what nobody can see. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const REFUSED = /[\u0000-\u001F\u007F-\u009F\\/:*?"<>|#%~\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Whole characters, since paths end at 260 and a folder of a council's takes most of them. */
const LONGEST_PART = 50;

const COUNCIL_FORMS = /\s+(?:(?:London|Royal|Metropolitan|County|City|District|Borough|Unitary|Town)\s+)*(?:Borough\s+|District\s+|County\s+|City\s+)?Council$/i;
const COUNCIL_BEGINNINGS = /^(?:The\s+)?(?:(?:London|Royal|Metropolitan)\s+)*(?:Borough|City)\s+(?:Council\s+)?of\s+/i;

/** `Ashbourne Vale` for `Ashbourne Vale Borough Council`; `Harbury` for `London Borough of Harbury`. */
export const shortCouncilName = (name: string): string => name.trim().replace(COUNCIL_BEGINNINGS, '').replace(COUNCIL_FORMS, '').trim() || name.trim();

function part(text: string): string {
  const clean = text.replace(REFUSED, ' ').replace(/\s+/g, ' ').trim();
  const characters = [...clean];
  const cut = characters.length <= LONGEST_PART ? clean : characters.slice(0, LONGEST_PART).join('').replace(/\s+\S*$/, '');
  return cut.replace(/[. ]+$/, '').replace(/^[. ]+/, '');
}

/** `2026-12-10 Ashbourne Vale – Corporate Peer Challenge – Action plan tracker by owner.xlsx`. The name of an edition that is not public says so. */
export function trackerFileName({ asAt, council, subject, edition, by }: Pick<TrackerContent, 'asAt' | 'council' | 'subject' | 'edition' | 'by'>): string {
  const parts = [part(shortCouncilName(council)), part(subject), `Action plan tracker${by === 'whole' ? '' : ` by ${by}`}`, ...(edition === 'public' ? [] : [edition])];
  return `${asAt} ${parts.filter(Boolean).join(' – ')}.xlsx`;
}
