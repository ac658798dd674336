export interface Preventable {
  defaultPrevented: boolean;
  preventDefault(): void;
}

/** An event as Electron passes it: whoever listens may forbid what comes next. */
export const preventable = <T extends object>(fields?: T): Preventable & T => {
  const event = { ...fields, defaultPrevented: false, preventDefault() { event.defaultPrevented = true; } } as Preventable & T;
  return event;
};
