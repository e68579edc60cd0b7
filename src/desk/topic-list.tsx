'use client';
import { useLocale, useTranslations } from 'next-intl';
import { langTag, otherLocale, ownName } from '@/i18n/locales';
import type { DeskTopicRow } from '@/newsroom/topics/desk-dto';
import { When } from './when';
import { inDeskOrder } from './words';

/** Topics × languages, as articles are listed. */
export function TopicList({ topics }: { topics: DeskTopicRow[] }) {
  const t = useTranslations('desk.topics');
  const order = inDeskOrder(useLocale());
  return (
    <main id="main" className="work">
      <header>
        <h1>{t('title')}</h1>
        <span className="soft">{t('count', { total: topics.length })}</span>
        <div className="end">
          <a className="btn" href="/admin/topics/new">
            {t('new')}
          </a>
        </div>
      </header>
      {topics.length === 0 ? (
        <div className="empty">
          <h2>{t('emptyTitle')}</h2>
          <p>{t('emptyText')}</p>
          <a className="btn next" href="/admin/topics/new">
            {t('new')}
          </a>
        </div>
      ) : (
        <div className="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('topic')}</th>
                {order.map((locale) => (
                  <th scope="col" key={locale} lang={langTag[locale]}>
                    {ownName[locale]}
                  </th>
                ))}
                <th scope="col">{t('articles')}</th>
                <th scope="col">{t('changed')}</th>
              </tr>
            </thead>
            <tbody>
              {topics.map((topic) => (
                <Row key={topic.id} topic={topic} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </main>
  );
}

function Row({ topic }: { topic: DeskTopicRow }) {
  const t = useTranslations('desk.topics');
  const own = useLocale();
  const { id, title, live, articles, updatedAt } = topic;
  const first = title[own] ? own : otherLocale(own);
  const second = otherLocale(first);
  return (
    <tr>
      <th scope="row">
        <a href={`/admin/topics/${id}`}>
          <b lang={langTag[first]}>{title[first]}</b>
          {title[second] && (
            <span className="soft" lang={langTag[second]}>
              {title[second]}
            </span>
          )}
        </a>
      </th>
      {inDeskOrder(own).map((locale) => (
        <td key={locale} data-label={ownName[locale]}>
          <span className={live.includes(locale) ? 'st published' : 'st draft'}>
            {t(live.includes(locale) ? 'live' : 'hidden')}
          </span>
        </td>
      ))}
      <td className="num" data-label={t('articles')}>
        {articles}
      </td>
      <td>
        <When at={updatedAt} />
      </td>
    </tr>
  );
}
