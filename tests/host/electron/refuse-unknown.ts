/** Names that runtimes and test tools ask of any object; answering `undefined` is right for them. */
const HARMLESS = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', '$$typeof', 'default', '__esModule', 'inspect', 'domain']);

export const unsupported = (what: string): Error =>
  new Error(`The stand-in host does not have ${what}. Add it to tests/host/electron if the application is to use it.`);

/**
 * Makes reading anything the object does not have an error with a name in it, where JavaScript would quietly say `undefined`.
 * Sits at the end of the prototype chain, so that the object itself stays what it is.
 */
export function refuseUnknown<T extends object>(name: string, target: T): T {
  const above = Object.getPrototypeOf(target) as object;
  const refusing = new Proxy(above, {
    get(known, key, receiver) {
      if (typeof key === 'symbol' || HARMLESS.has(key) || key in known) return Reflect.get(known, key, receiver) as unknown;
      throw unsupported(`${name}.${key}`);
    },
  });
  Object.setPrototypeOf(target, refusing);
  return target;
}
