import type { PictureDto } from '@/newsroom/pictures/dto';
import { Picture } from './picture';

type Props = { cover: PictureDto; sizes: string; first?: boolean };

/** The cover of a text next to its title, in the one shape all of them are shown in. */
export function Thumb({ cover, sizes, first }: Props) {
  return (
    <p className="thumb">
      <Picture picture={cover} sizes={sizes} first={first} beside />
    </p>
  );
}
