export type Handlers = { [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void };
export interface Elements {
  element<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    attributes: Record<string, string | number | boolean | null>,
    handlers: Handlers,
    ...children: (Node | string)[]
  ): HTMLElementTagNameMap[Tag];
  /** Gives an event to the elements that asked for it, innermost first, and keeps it from the application. */
  route(event: Event, path: EventTarget[]): void;
}

/**
 * Elements whose events never reach the application beneath them, nor its focus traps: they are answered when the event passes
 * the window on its way in, and stopped there. Runs as source text.
 */
export function makeElements(): Elements {
  const listening = new WeakMap<EventTarget, Handlers>();
  return {
    element(tag, attributes, handlers, ...children) {
      const made = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) {
        if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : String(value));
      }
      made.append(...children);
      listening.set(made, handlers);
      return made;
    },
    route(event, path) {
      event.stopImmediatePropagation();
      for (const target of path) listening.get(target)?.[event.type as 'click']?.(event as MouseEvent & PointerEvent);
    },
  };
}
