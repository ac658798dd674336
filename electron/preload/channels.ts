import type { Channel, EventName } from '../../shared/contract/contract.ts';

/** Every name in a union, once: the compiler refuses a list that lacks one or has one too many. */
const all = <Name extends string>(names: { readonly [Each in Name]: true }): ReadonlySet<string> => new Set(Object.keys(names));

/** What the page may ask of the main process, and nothing else. */
export const CHANNELS = all<Channel>({
  'app:start': true, 'app:setPreferences': true, 'screen:leave': true, 'menu:commands': true, 'recent:pin': true, 'recent:forget': true,
  'plan:open': true, 'plan:openExample': true, 'plan:snapshot': true, 'plan:run': true, 'plan:restore': true, 'plan:undo': true, 'plan:redo': true,
  'plan:save': true, 'plan:saveAs': true, 'plan:stopWaiting': true, 'plan:close': true,
  'copy:compare': true, 'copy:preview': true, 'copy:merge': true, 'copy:takeBack': true, 'clash:settle': true,
  'plan:strike': true, 'plan:unread': true, 'plan:repair': true, 'plan:startAfresh': true,
  'recovery:list': true, 'recovery:open': true, 'recovery:discard': true, 'typing:keep': true, 'versions:list': true, 'versions:open': true,
  'spelling:check': true, 'spelling:suggest': true, 'spelling:learn': true, 'spelling:forget': true, 'spelling:own': true,
  'profile:export': true, 'profile:read': true, 'profile:last': true,
  'template:look': true, 'template:choose': true, 'template:cancel': true, 'template:changed': true, 'template:keep': true,
  'file:identify': true, 'report:read': true, 'report:cancel': true, 'report:marked': true, 'report:accept': true, 'report:keep': true,
  'returns:read': true, 'returns:cancel': true, 'returns:inHand': true, 'returns:review': true, 'returns:takeIn': true, 'returns:letGo': true,
  'export:paper': true, 'export:pdf': true, 'paper:print': true, 'paper:publish': true, 'published:check': true, 'published:show': true, 'export:tracker': true, 'export:calendar': true, 'export:document': true, 'export:commentSheets': true, 'returns:make': true, 'returns:stopMaking': true, 'frozen:freeze': true, 'frozen:check': true, 'frozen:write': true, 'share:size': true, 'share:send': true, 'share:document': true, 'file:open': true, 'file:show': true,
  'mail:draft': true, 'mail:askClearance': true, 'mail:cancel': true, 'mail:copyText': true, 'mail:begin': true,
});
/** What the page may listen to. */
export const EVENTS = all<EventName>({
  'plan:opened': true, 'plan:closed': true, 'plan:changed': true, 'file:changed': true, 'copy:offered': true, 'copy:cameIn': true, 'copies:beside': true, 'recents:changed': true,
  'task:progress': true, 'menu:chosen': true, 'app:said': true, 'plan:notOpened': true, 'typing:send': true,
});
