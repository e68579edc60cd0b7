import type { PictureDto } from '@/newsroom/pictures/dto';

type Props = {
  picture: Pick<PictureDto, 'src' | 'srcSet' | 'width' | 'height' | 'alt'>;
  /** How wide it is set, as `sizes` of <img> has it. */
  sizes: string;
  /** The first of a page is fetched at once and before all else; the others when they come near. */
  first?: boolean;
  /** Beside a title that says the same and leads there: who does not see it misses nothing. */
  beside?: boolean;
};

/** A picture in the width that fits, with its size said beforehand, so that nothing moves when it comes. */
export function Picture({ picture: { src, srcSet, width, height, alt }, sizes, first = false, beside = false }: Props) {
  return (
    // biome-ignore lint/performance/noImgElement: widths and formats are ours; nothing of this page runs in a browser
    <img
      src={src}
      srcSet={srcSet}
      sizes={sizes}
      width={width}
      height={height}
      alt={beside ? '' : alt}
      loading={first ? 'eager' : 'lazy'}
      decoding="async"
      fetchPriority={first ? 'high' : undefined}
    />
  );
}
