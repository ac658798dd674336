import type { TypedText } from '../../shared/contract/typed-text.ts';
import { appStore } from '../store/app-store.ts';
import { bridge } from '../bridge/bridge.ts';
import { currentPlanId } from '../store/plan-mirror.ts';
import { isOfForm, isTextField, placeOf, wordsIn, type TextField } from './text-fields.ts';

/** How often what is being typed is noted down while somebody types: with the time that takes, within two seconds. */
const EVERY_MS = 1_000;
const MOST_FIELDS = 20;
const LONGEST = 100_000;

/**
 * Notes down what stands in fields that have not been left, so that a crash does not take it. A field counts from the first letter until it
 * is left, or, in a form, until the form is sent, cleared or closed. Returns the way to stop.
 */
export function keepTyping(): () => void {
  const fields = new Map<TextField, TypedText>();
  let timer: ReturnType<typeof setInterval> | null = null;
  let sent = '[]';

  const look = () => {
    for (const [field, place] of fields) {
      const words = field.isConnected ? wordsIn(field) : '';
      if (words === '') fields.delete(field);
      else fields.set(field, { ...place, text: words.slice(0, LONGEST) });
    }
    const planId = currentPlanId();
    // What is offered back and not yet dealt with is still to be lost.
    const texts = planId === null ? [] : [...appStore.get().returned, ...fields.values()].slice(-MOST_FIELDS);
    const now = JSON.stringify([planId, texts]);
    if (planId !== null && now !== sent) void bridge.ask('typing:keep', { planId, texts });
    sent = now;
    if (fields.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };
  const typed = ({ target }: Event) => {
    if (!isTextField(target)) return;
    const place = placeOf(target);
    if (place === null) return;
    fields.set(target, { ...place, text: wordsIn(target) });
    timer ??= setInterval(look, EVERY_MS);
  };
  const left = ({ target }: FocusEvent) => {
    // Left, it has become a change. What stands in a form waits for the form.
    if (isTextField(target) && !isOfForm(target) && fields.delete(target)) look();
  };
  const stopWatching = appStore.subscribe(() => {
    if (JSON.stringify(appStore.get().returned) !== returned) {
      returned = JSON.stringify(appStore.get().returned);
      look();
    }
  });
  let returned = JSON.stringify(appStore.get().returned);
  document.addEventListener('input', typed, true);
  document.addEventListener('focusout', left);
  return () => {
    stopWatching();
    if (timer !== null) clearInterval(timer);
    document.removeEventListener('input', typed, true);
    document.removeEventListener('focusout', left);
  };
}
