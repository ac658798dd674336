/** What a body is called that is asked something, by its last word. */
const BODIES = 'cabinet|executive|council|committee|sub-committee|subcommittee|panel|board|commission|members|councillors|mayor';
/** Up to five words before it: `the Overview and Scrutiny Committee`. */
const WHO = `(?<who>(?:[\\p{L}’'-]+,? ){0,5}(?:${BODIES}))`;
const ASKED = '(?:recommended|requested|asked|invited) to';
const FORMS = [
  // `Cabinet is recommended to`, `That the Cabinet be asked to`
  new RegExp(`^(?:that )?${WHO} (?:is|are|be)(?: therefore| hereby)? ${ASKED}$`, 'iu'),
  // `That the Cabinet`, `It is recommended that Cabinet`
  new RegExp(`^(?:(?:it is|officers|we) (?:therefore )?recommend(?:ed)? |recommended )?that ${WHO}$`, 'iu'),
];

/**
 * Who is asked something, where words only lead in to what they are asked to do: `cabinet` for `That the Cabinet:`. Null for any other words, also for
 * such as need whole sentences to follow, as `It is recommended that:` does.
 */
export function askedIn(words: string): string | null {
  const said = words.replace(/\s+/g, ' ').trim();
  if (!said.endsWith(':')) return null;
  const plain = said.replace(/\s*:$/, '').replace(/^(?:\d+(?:\.\d+)*|\(?[a-z])[.)]? (?=\p{L})/iu, '');
  for (const form of FORMS) {
    const who = form.exec(plain)?.groups?.['who'];
    if (who !== undefined) return who.toLowerCase().replace(/^the /, '');
  }
  return null;
}

/** Words for whoever sits there, whatever the body is. */
const ANYBODY = new Set(['members', 'councillors']);
/** Whether a lead-in of a template says what one of a report would say: that the same body is asked. In doubt it does not. */
export function saysTheSame(template: string, own: string): boolean {
  const [theirs, ours] = [askedIn(template), askedIn(own)];
  if (theirs === null || ours === null) return false;
  // “The Committee” of a report is the one it is for.
  return theirs === ours || ANYBODY.has(theirs) || (ours === 'committee' && theirs.endsWith('committee'));
}
