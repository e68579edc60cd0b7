'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type Locale, langTag, ownName } from '@/i18n/locales';
import type { DeskList, DeskRow } from '@/newsroom/editions/desk-dto';
import { Pager } from './pager';
import { LanguageState, StateMark } from './state-mark';
import { When } from './when';
import { inDeskOrder } from './words';

const editPath = (articleId: string, locale: Locale) => `/admin/articles/${articleId}/${locale}`;

/** Articles × languages: what stands where, side by side, in the same order on every row. */
export function ArticleList({ list }: { list: DeskList }) {
  const t = useTranslations('desk');
  const order = inDeskOrder(useLocale());
  return (
    <main id="main" className="work">
      <header>
        <h1>{t('list.title')}</h1>
        <span className="soft">{t('list.count', { total: list.total })}</span>
        <KindFilter kind={list.kind} />
        <div className="end">
          <a className="btn" href="/admin/articles/new?kind=page">
            {t('kind.newPage')}
          </a>
          <a className="btn" href="/admin/articles/new">
            {t('nav.newArticle')}
          </a>
        </div>
      </header>
      {list.rows.length === 0 ? (
        <Nothing total={list.total} />
      ) : (
        <div className="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('list.article')}</th>
                {order.map((locale) => (
                  <th scope="col" key={locale} lang={langTag[locale]}>
                    {ownName[locale]}
                  </th>
                ))}
                <th scope="col">{t('list.channel')}</th>
                <th scope="col">{t('list.issuedOn')}</th>
                <th scope="col">{t('list.changed')}</th>
              </tr>
            </thead>
            <tbody>
              {list.rows.map((row) => (
                <Row key={row.articleId} row={row} order={order} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager page={list.page} pages={list.pages} kind={list.kind} />
    </main>
  );
}

const kinds = [null, 'news', 'page'] as const;

function KindFilter({ kind }: Pick<DeskList, 'kind'>) {
  const t = useTranslations('desk.kind');
  return (
    <nav className="kinds" aria-label={t('label')}>
      {kinds.map((each) => (
        <a key={each} href={each ? `/admin?kind=${each}` : '/admin'} aria-current={each === kind ? 'page' : undefined}>
          {t(each ?? 'all')}
        </a>
      ))}
    </nav>
  );
}

function Row({ row, order }: { row: DeskRow; order: readonly Locale[] }) {
  const t = useTranslations('desk.list');
  const tKind = useTranslations('desk.kind');
  const own = useLocale();
  const written = order.filter((locale) => row.languages[locale]);
  const [first = own, second] = written;
  const titleIn = (locale: Locale) => row.languages[locale]?.title || t('untitled');
  return (
    <tr>
      <th scope="row">
        <a href={editPath(row.articleId, first)}>
          <b lang={langTag[first]}>{titleIn(first)}</b>
        </a>
        {second && (
          <a className="soft" href={editPath(row.articleId, second)} lang={langTag[second]}>
            {titleIn(second)}
          </a>
        )}
      </th>
      {order.map((locale) => (
        <td key={locale} data-label={ownName[locale]}>
          <StateCell row={row} locale={locale} title={titleIn(first)} />
        </td>
      ))}
      <td>{row.channel ? row.channel[own] : tKind('one')}</td>
      <td className="num">{row.kind === 'news' ? row.issuedOn : '–'}</td>
      <td>
        <When at={row.updatedAt} />
        {row.updatedBy && <span className="soft by">{row.updatedBy}</span>}
      </td>
    </tr>
  );
}

function StateCell({ row, locale, title }: { row: DeskRow; locale: Locale; title: string }) {
  const t = useTranslations('desk');
  const language = t(`language.${locale}`);
  const state = row.languages[locale];
  if (state) {
    return (
      <a className="states" href={editPath(row.articleId, locale)}>
        <LanguageState state={state} />
      </a>
    );
  }
  return (
    <>
      <StateMark state="missing" />
      <a
        className="link soft"
        href={editPath(row.articleId, locale)}
        aria-label={t('list.startTranslationOf', { language, title })}
      >
        {t('list.startTranslation')}
      </a>
    </>
  );
}

function Nothing({ total }: { total: number }) {
  const t = useTranslations('desk.list');
  const tNav = useTranslations('desk.nav');
  const empty = total === 0;
  return (
    <div className="empty">
      <h2>{empty ? t('emptyTitle') : t('emptyPageTitle')}</h2>
      <p>{empty ? t('emptyText') : t('emptyPageText')}</p>
      {empty ? (
        <a className="btn next" href="/admin/articles/new">
          {tNav('newArticle')}
        </a>
      ) : (
        <a className="link" href="/admin">
          {t('firstPage')}
        </a>
      )}
    </div>
  );
}
