/**
 * What is being typed stays in its field until the field is left. Before saving, sharing or closing every field is asked to say
 * what it holds, so that nothing a person sees on the screen is missing from the file.
 */
type Send = () => Promise<unknown> | undefined;
const typing = new Map<object, Send>();

export const startTyping = (field: object, send: Send): void => void typing.set(field, send);
export const stopTyping = (field: object): void => void typing.delete(field);
export const isTyping = (): boolean => typing.size > 0;
export async function sendTyping(): Promise<void> {
  await Promise.all([...[...typing.values()].map(async (send) => send()), ...onTheirWay]);
}

/** What was sent on leaving a field, and is not part of the plan yet: who asks for all that was typed waits for it too. */
const onTheirWay = new Set<Promise<unknown>>();
export function onItsWay(sending: Promise<unknown> | undefined): Promise<unknown> | undefined {
  if (sending === undefined) return undefined;
  const one = sending.catch(() => undefined).finally(() => onTheirWay.delete(one));
  onTheirWay.add(one);
  return sending;
}
