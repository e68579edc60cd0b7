import { folderOf, originalOf } from '@/newsroom/pictures/files';
import { type PictureFile, widthsOf } from '@/newsroom/pictures/rules';
import { withImaging } from '@/platform/imaging';
import { log } from '@/platform/log';
import { one } from '@/platform/one';
import { type Stored, storage } from '@/platform/storage';

/**
 * A picture in one of its widths: made when it is first asked for, once for all who wait for it, and kept.
 * @param width of the picture that is kept, in pixels
 * @returns null for a width it is not served in, and where its bytes are gone
 */
export async function openRendition(file: PictureFile, width: number): Promise<Stored | null> {
  if (!widthsOf(width).includes(file.width)) return null;
  const key = keyOf(file);
  const stored = await storage().open(key);
  if (stored) return stored;
  const flights = one('renditions', () => new Map<string, Promise<boolean>>());
  const flight = flights.get(key) ?? make(file, key).finally(() => flights.delete(key));
  flights.set(key, flight);
  return (await flight) ? storage().open(key) : null;
}

const keyOf = ({ hash, width, form }: PictureFile) => `${folderOf(hash)}/${width}.${form}`;

async function make({ hash, width, form }: PictureFile, key: string): Promise<boolean> {
  const original = await storage().read(originalOf(hash));
  if (!original) {
    log().error({ hash }, 'a picture is not in storage');
    return false;
  }
  const bytes = await withImaging(async (open) => {
    const resized = open(original).resize({ width });
    return form === 'webp'
      ? resized.webp({ quality: 80, smartSubsample: true }).toBuffer()
      : resized.flatten({ background: '#fff' }).jpeg({ quality: 82, mozjpeg: true }).toBuffer();
  });
  await storage().put(key, bytes);
  return true;
}
