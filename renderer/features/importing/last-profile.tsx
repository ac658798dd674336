import { Checkbox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { LastProfileTold } from '../../../shared/contract/contract.ts';
import { council } from '../../../shared/domain/council.ts';
import { shortName } from '../../../shared/intake/proposals.ts';
import { count, listed } from '../../../shared/papers/words.ts';
import { PROFILE_PARTS, sameValue, type CouncilField, type ProfilePart } from '../../../shared/profile/parts.ts';
import { sameName, USUAL_COMMITTEES } from '../../../shared/profile/profile.ts';
import { bridge } from '../../bridge/bridge.ts';
import styles from './importing.module.css';

interface LastProfile {
  readonly profile: LastProfileTold | null;
  readonly isTaken: boolean;
  readonly onTake: (taken: boolean) => void;
}
/** The profile of the plan before, taken unless it is another council's; what the person ticks or unticks stays. */
export function useLastProfile(councilName: string): LastProfile {
  const [profile, setProfile] = useState<LastProfileTold | null>(null);
  const [chosen, onTake] = useState<boolean | null>(null);
  useEffect(() => {
    let gone = false;
    void bridge.ask('profile:last', null).then((last) => { if (!gone) setProfile(last); });
    return () => { gone = true; };
  }, []);
  return { profile, isTaken: profile !== null && (chosen ?? isOf(profile, councilName)), onTake };
}
/** A council that nobody has named may be any. */
function isOf({ council: { name = '' } }: LastProfileTold, councilName: string): boolean {
  return name === '' || councilName.trim() === '' || sameName(shortName(name), shortName(councilName));
}

const PART_WORDS: readonly (readonly [part: ProfilePart, words: string])[] = [
  ['logo', 'the logo'], ['statuses', 'words and colours of statuses'], ['deadlines', 'deadlines'], ['mails', 'words of mails to owners'], ['reports', 'sections of reports'], ['template', 'the Word template'], ['closure', 'the rule about closure'],
];
/** `deadlines, the rule about closure and 4 committees`: what a profile has that is not as usual. */
function holds({ council: given, committees }: LastProfileTold): string {
  const differs = (name: CouncilField) => given[name] !== undefined && !sameValue(given[name], council.fields[name].empty);
  return listed([
    ...PART_WORDS.filter(([part]) => PROFILE_PARTS[part].some(differs)).map(([, words]) => words),
    ...(committees.length === 0 || sameValue(committees, USUAL_COMMITTEES) ? [] : [count(committees.length, 'committee')]),
  ]);
}

/** One sentence with its tick; nothing where no plan before had a settled profile. */
export function LastProfileChoice({ profile, isTaken, onTake }: LastProfile) {
  if (profile === null) return null;
  const whose = profile.council.name === undefined || profile.council.name === '' ? 'the last plan' : profile.council.name;
  return <Checkbox className={styles['hung'] ?? ''} checked={isTaken} onChange={(_, data) => onTake(data.checked === true)} label={`Begin with the profile of ${whose}, as this computer had it last: ${holds(profile)}.`} />;
}
