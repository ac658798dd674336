let isByItself = false;

/** Moves the focus without anybody having asked for the place it goes to: what watches for the hand does not take it for one. */
export function byItself(move: () => void): void {
  isByItself = true;
  try { move(); } finally { isByItself = false; }
}

/**
 * Watches for a person who is quicker than the window: who presses the mouse, or whose keys move the focus. Returns whether somebody was;
 * asking ends the watch.
 */
export function watchForHand(): () => boolean {
  let isQuicker = false;
  let isKeyed = false;
  const press = () => { isQuicker = true; };
  const key = () => { isKeyed = true; };
  // Without a key, it is a dialog or a menu that closes and gives the focus back.
  const focus = () => { isQuicker ||= isKeyed && !isByItself; };
  const listening = [['pointerdown', press], ['keydown', key], ['focusin', focus]] as const;
  for (const [event, listener] of listening) document.addEventListener(event, listener, true);
  return () => {
    for (const [event, listener] of listening) document.removeEventListener(event, listener, true);
    return isQuicker;
  };
}
