import type { MarkerClass } from '../../shared/intake/markers.ts';

/**
 * Levels of a list that only its bullets and indents tell of: within one list, a deeper indent is a deeper level, and so is another kind
 * of bullet at the
 * same indent (`•` with `o` below it).
 */
export class TypedLevels {
  private readonly open: { readonly indent: number; readonly markerClass: MarkerClass }[] = [];

  /** Something that is not a list item ends the list. */
  reset(): void {
    this.open.length = 0;
  }

  /** The level, from 0, of the next item. `indent` in any unit, the same throughout a list; less than `tolerance` apart is the same. */
  level(markerClass: MarkerClass, indent: number, tolerance = 20): number {
    while (this.open.length > 1 && (this.open.at(-1)?.indent ?? 0) > indent + tolerance) this.open.pop();
    const same = this.open.findIndex((level) => level.markerClass === markerClass && Math.abs(level.indent - indent) <= tolerance);
    if (same >= 0) this.open.length = same + 1;
    else if (this.open.length > 0 && (this.open.at(-1)?.indent ?? 0) > indent + tolerance)
      this.open.splice(0, this.open.length, { indent, markerClass });
    else this.open.push({ indent, markerClass });
    return Math.min(8, this.open.length - 1);
  }
}
