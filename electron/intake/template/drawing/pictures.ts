import { pictureOf } from '../../../../shared/domain/logo.ts';
import type { DrawnPicture } from '../../../../shared/template/drawing.ts';
import { templateLimits } from '../../limits.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { relationshipsOf } from '../../zip/relationships.ts';

/** The pictures that are shown: PNG and JPEG by their own bytes, few enough to be sent to a window, and of a size that it can unpack. */
export class Pictures {
  readonly all: DrawnPicture[] = [];
  readonly #zip: Zip;
  readonly #targets = new Map<string, ReadonlyMap<string, string>>();
  readonly #known = new Map<string, number | null>();
  #left: number = templateLimits.pictureBytes;

  constructor(zip: Zip) {
    this.#zip = zip;
  }

  /** Which picture a part's relationship leads to; null where it is none that is shown. */
  of(part: string, relationship: string | null): number | null {
    const targets = this.#targets.get(part) ?? new Map(relationshipsOf(this.#zip, part).filter(({ type }) => type === 'image').map(({ id, target }) => [id, target]));
    this.#targets.set(part, targets);
    const name = relationship === null ? undefined : targets.get(relationship);
    if (name === undefined) return null;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const at = this.#take(name);
    this.#known.set(name, at);
    return at;
  }

  #take(name: string): number | null {
    const bytes = this.#zip.read(name);
    const picture = bytes === null || bytes.length > this.#left ? null : pictureOf(bytes);
    if (picture === null || picture.width * picture.height > templateLimits.pictureDots) return null;
    this.#left -= bytes!.length;
    return this.all.push({ type: picture.type, base64: Buffer.from(bytes!).toString('base64') }) - 1;
  }
}
