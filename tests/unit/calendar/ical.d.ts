/** What the tests use of ical.js, whose own types its exports hide. */
declare module 'ical.js' {
  /** Words, or a day or a time. */
  interface Value { toString(): string; readonly isDate?: boolean }
  interface Component {
    getAllSubcomponents(name: string): Component[];
    getFirstPropertyValue(name: string): Value | null;
  }
  const ical: { parse(text: string): unknown[]; readonly Component: new (parsed: unknown[]) => Component };
  export default ical;
}
