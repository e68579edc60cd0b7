/** What follows from a picture's hash and size alone: its files, their addresses, what a browser is offered. */

/** Most bytes of an upload. */
export const mostBytes = 20 * 1024 * 1024;

/** Of what is said of a picture; in UTF-16 units. */
export const longestAlt = 500;
export const longestCaption = 1_000;
export const longestCredit = 200;

/** What a file may be, as the address names its form: WebP for browsers, JPEG for whoever shows no WebP. */
export type PictureFile = { hash: string; width: number; form: 'webp' | 'jpg' };

export const pictureTypes = { webp: 'image/webp', jpg: 'image/jpeg' } as const;

/** Of what is kept; whatever was larger is made smaller when it is uploaded. In pixels. */
export const longestSide = 3_200;

/** In pixels: a thumbnail, a phone, the measure, the same on a dense screen. */
const steps = [400, 800, 1200, 1600];

/** The widths a picture is served in: never larger than it is. */
export const widthsOf = (width: number): number[] => {
  const most = steps.at(-1) as number;
  return width >= most ? steps : [...steps.filter((step) => step < width), width];
};

/** The widest of the widths that does not pass a bound, or the narrowest. */
export const widthWithin = (width: number, bound: number): number => {
  const widths = widthsOf(width);
  return widths.findLast((each) => each <= bound) ?? (widths[0] as number);
};

/** Below which readers find pictures; a preview and the desk have addresses of their own. */
export const publicPictures = '/media';
export const previewPictures = (token: string) => `/preview/${token}`;
export const deskPictures = '/admin/media';
/** Where the desk sends a file, and asks for those that are there. */
export const pictureUpload = '/admin/pictures/upload';
export const pictureLibrary = '/admin/pictures/library';

export const pictureAddress = (base: string, { hash, width, form }: PictureFile): string =>
  `${base}/${hash}/${width}.${form}`;

/** The file that two segments of an address name; null for any others. */
export function parsePictureFile([hash = '', name = '', ...more]: readonly string[]): PictureFile | null {
  const [, width, form] = /^([1-9]\d{0,3})\.(webp|jpg)$/.exec(name) ?? [];
  if (more.length > 0 || !/^[0-9a-f]{32}$/.test(hash) || !width) return null;
  return { hash, width: Number(width), form: form as PictureFile['form'] };
}

export type Sized = { hash: string; width: number; height: number };

/** What an <img> is given. `src` is for readers that choose no width, such as mail and feed readers. */
export type Sources = { src: string; srcSet: string; width: number; height: number };

export function sourcesOf(base: string, { hash, width, height }: Sized): Sources {
  const address = (at: number, form: PictureFile['form']) => pictureAddress(base, { hash, width: at, form });
  return {
    src: address(widthWithin(width, 800), 'jpg'),
    srcSet: widthsOf(width)
      .map((at) => `${address(at, 'webp')} ${at}w`)
      .join(', '),
    width,
    height,
  };
}
