import type { DeskPicture } from '@/newsroom/pictures/dto';
import { deskPictures, pictureAddress, widthWithin } from '@/newsroom/pictures/rules';

type Props = { picture: Pick<DeskPicture, 'hash' | 'width' | 'height'>; alt?: string; bound?: number };

/** @param bound how wide it may come, in pixels */
export function Thumbnail({ picture: { hash, width, height }, alt = '', bound = 400 }: Props) {
  const src = pictureAddress(deskPictures, { hash, width: widthWithin(width, bound), form: 'webp' });
  // biome-ignore lint/performance/noImgElement: a small file of ours, served as it is
  return <img src={src} width={width} height={height} alt={alt} loading="lazy" decoding="async" />;
}
