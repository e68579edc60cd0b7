'use client';
import { useTranslations } from 'next-intl';
import type { DeskLocalization } from '@/newsroom/editions/desk-dto';

/** A picture by which a live text is passed on. */
export type SharePicture = { kind: 'wide' | 'cover'; size: string; href: string; width: number; height: number };

type Props = { localization: DeskLocalization; pictures: SharePicture[] };

/** What an editor takes along who passes the text on by hand, as into an article of the account in WeChat. */
export function SharePictures({ localization: { locale, liveSlug }, pictures }: Props) {
  const t = useTranslations('desk.share');
  if (pictures.length === 0) return null;
  return (
    <section className="share">
      <h2>{t('title')}</h2>
      <p className="soft">{t('about')}</p>
      <ul>
        {pictures.map(({ kind, size, href, width, height }) => (
          <li key={kind}>
            <a className="link" href={href} download={`${liveSlug}.${locale}.${size}.jpg`}>
              {/* biome-ignore lint/performance/noImgElement: a small file of ours, served as it is */}
              <img src={href} width={width} height={height} alt="" loading="lazy" decoding="async" />
              {t(kind)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
