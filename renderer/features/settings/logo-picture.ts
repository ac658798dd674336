import { LONGEST_LOGO_SIDE, MOST_LOGO_BYTES, pictureOf } from '../../../shared/domain/logo.ts';
import { done, refused, type Result } from '../../../shared/outcome/outcome.ts';

const MOST_FILE_BYTES = 10_000_000;
/** More dots than this are not unpacked: a small file can say that it is huge. */
const MOST_DOTS = 40_000_000;
const FIRST_SIDE = 600;
const SMALLEST_SIDE = 80;

/**
 * A chosen picture as a plan keeps it. What it is goes by its bytes. It is always drawn anew, at most as large as a logo is printed, so that nothing else
 * that its file holds, such as where a photograph was taken, comes along.
 */
export async function logoFrom(file: File): Promise<Result<string, 'notAPicture' | 'pictureTooLarge'>> {
  const left = 'The logo was left as it was.';
  if (file.size > MOST_FILE_BYTES) return refused('pictureTooLarge', `“${file.name}” is larger than 10 MB. ${left} Choose a smaller picture.`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const picture = pictureOf(bytes);
  if (picture === null) return refused('notAPicture', `“${file.name}” is not a PNG or JPEG picture, whatever its name says. ${left}`);
  if (picture.width * picture.height > MOST_DOTS) return refused('pictureTooLarge', `“${file.name}” has ${picture.width} × ${picture.height} dots, far more than a logo needs. ${left} Choose a smaller picture.`);
  const image = await createImageBitmap(new Blob([bytes], { type: `image/${picture.type}` })).catch(() => null);
  if (image === null) return refused('notAPicture', `“${file.name}” cannot be shown: it is damaged or cut short. ${left}`);
  for (let side = Math.min(FIRST_SIDE, LONGEST_LOGO_SIDE); side >= SMALLEST_SIDE; side = Math.floor(side * 0.75)) {
    const drawn = await drawnAt(image, side, picture.type);
    if (drawn !== null) return done(drawn);
  }
  return refused('pictureTooLarge', `“${file.name}” stays larger than ${MOST_LOGO_BYTES / 1024} KB however small it is drawn. ${left} Choose a plainer picture.`);
}

/** The picture with its longer side so long, in base64; null where it is still too large to keep. */
async function drawnAt(image: ImageBitmap, side: number, type: 'png' | 'jpeg'): Promise<string | null> {
  const share = Math.min(1, side / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * share));
  canvas.height = Math.max(1, Math.round(image.height * share));
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, `image/${type}`, 0.9));
  if (blob === null || blob.size > MOST_LOGO_BYTES) return null;
  return btoa([...new Uint8Array(await blob.arrayBuffer())].map((byte) => String.fromCharCode(byte)).join(''));
}
