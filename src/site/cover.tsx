import type { PictureDto } from '@/newsroom/pictures/dto';
import { Picture } from './picture';

/** The picture above a text, as figures in it are set. */
export function Cover({ cover }: { cover: PictureDto }) {
  const { caption, credit } = cover;
  return (
    <figure className="cover">
      <Picture picture={cover} sizes="(min-width: 48rem) 41rem, calc(100vw - 40px)" first />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <small>{credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}
