'use client';
import { useTranslations } from 'next-intl';
import { langTag, ownName } from '@/i18n/locales';
import type { PictureUsed } from '@/newsroom/pictures/dto';

/** All that shows a picture: settings, topics, articles and texts. */
export function UsedIn({ used }: { used: PictureUsed[] }) {
  const t = useTranslations('desk.pictures');
  return (
    <section className="used">
      <h2>{t('used')}</h2>
      {used.length === 0 ? (
        <p className="soft">{t('unused')}</p>
      ) : (
        <ul>
          {used.map((use) => (
            <li key={addressOf(use) + use.as}>
              <Use use={use} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function addressOf(use: PictureUsed): string {
  if (use.as === 'setting') return `/admin/settings/${use.group}`;
  return use.as === 'topic' ? `/admin/topics/${use.topicId}` : `/admin/articles/${use.articleId}/${use.locale}`;
}

function Use({ use }: { use: PictureUsed }) {
  const t = useTranslations('desk.pictures');
  const tList = useTranslations('desk.list');
  const tGroup = useTranslations('desk.settings.groups');
  if (use.as === 'setting')
    return (
      <>
        <a className="link" href={addressOf(use)}>
          {tGroup(`${use.group}.name`)}
        </a>
        <span className="soft">
          {t('as.setting')} · {t('live')}
        </span>
      </>
    );
  const { as, locale, title, live } = use;
  return (
    <>
      <a className="link" href={addressOf(use)} lang={langTag[locale]}>
        {title || tList('untitled')}
      </a>
      <span className="soft">
        {as !== 'topic' && (
          <>
            <span lang={langTag[locale]}>{ownName[locale]}</span> ·{' '}
          </>
        )}
        {t(`as.${as}`)} · {t(live ? 'live' : 'notLive')}
      </span>
    </>
  );
}
