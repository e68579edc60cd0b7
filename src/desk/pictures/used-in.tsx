'use client';
import { useTranslations } from 'next-intl';
import { langTag, ownName } from '@/i18n/locales';
import type { PictureUsed } from '@/newsroom/pictures/dto';

/** The texts and articles that show a picture. */
export function UsedIn({ used }: { used: PictureUsed[] }) {
  const t = useTranslations('desk.pictures');
  const tList = useTranslations('desk.list');
  return (
    <section className="used">
      <h2>{t('used')}</h2>
      {used.length === 0 ? (
        <p className="soft">{t('unused')}</p>
      ) : (
        <ul>
          {used.map(({ articleId, locale, title, as, live }) => (
            <li key={`${articleId} ${locale} ${as}`}>
              <a className="link" href={`/admin/articles/${articleId}/${locale}`} lang={langTag[locale]}>
                {title || tList('untitled')}
              </a>
              <span className="soft">
                <span lang={langTag[locale]}>{ownName[locale]}</span> · {t(`as.${as}`)} · {t(live ? 'live' : 'notLive')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
