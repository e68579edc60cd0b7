import type { PictureDto } from '@/newsroom/pictures/dto';
import { Picture } from './picture';

const asText = '(min-width: 48rem) 41rem, calc(100vw - 40px)';

type Props = {
  cover: PictureDto;
  /** How wide it is set, as `sizes` of <img> has it. */
  sizes?: string;
};

/** The picture above a text, as figures in it are set. */
export function Cover({ cover, sizes = asText }: Props) {
  const { caption, credit } = cover;
  return (
    <figure className="cover">
      <Picture picture={cover} sizes={sizes} first />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <small>{credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}
