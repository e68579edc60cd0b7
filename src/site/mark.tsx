import { useLocale } from 'next-intl';
import { langTag } from '@/i18n/locales';
import type { SiteDto } from '@/newsroom/settings/dto';

/** How high a logo stands, and how wide it may come, in CSS pixels; the style sheet says the same (css/header.css). */
const height = 44;
const widest = 264;

/** The institution's logo, or its seal. Beside the name it says nothing more; without, it says the name. */
export function Mark({ site: { logo, seal, name } }: { site: SiteDto }) {
  const locale = useLocale();
  if (!logo)
    return (
      <span className="seal" lang={langTag.zh} aria-hidden="true">
        {seal}
      </span>
    );
  const { src, srcSet, named } = logo;
  const scale = Math.min(height / logo.height, widest / logo.width);
  const [wide, high] = [logo.width, logo.height].map((side) => Math.max(1, Math.round(side * scale))) as [
    number,
    number,
  ];
  return (
    // biome-ignore lint/performance/noImgElement: widths and formats are ours; nothing of this page runs in a browser
    <img
      className="logo"
      src={src}
      srcSet={srcSet}
      sizes={`${wide}px`}
      width={wide}
      height={high}
      alt={named ? name[locale] : ''}
      decoding="async"
    />
  );
}
