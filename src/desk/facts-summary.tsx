'use client';
import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { DeskLocalization, Named } from '@/newsroom/editions/desk-dto';
import { Thumbnail } from './pictures/thumbnail';

type Props = { localization: DeskLocalization; departments: Named[]; channels: Named[] };

/** What both languages share, to be read here and changed on a page of its own. */
export function FactsSummary({ localization: { articleId, locale, facts, liveSlug }, departments, channels }: Props) {
  const t = useTranslations('desk.facts');
  const own = useLocale();
  const nameOf = (all: Named[], id: string) => all.find((each) => each.id === id)?.name[own] ?? '';
  const separator = own === 'zh' ? '、' : ', ';
  return (
    <section>
      <div className="row">
        <h2>{t('title')}</h2>
        <a className="link soft" href={`/admin/articles/${articleId}/facts?from=${locale}`}>
          {t('change')}
        </a>
      </div>
      <dl>
        <dt>{t('department')}</dt>
        <dd>{nameOf(departments, facts.departmentId)}</dd>
        <dt>{t('issuedOn')}</dt>
        <dd className="num">{facts.issuedOn}</dd>
        <dt>{t('channel')}</dt>
        <dd>{facts.channelIds.map((id) => nameOf(channels, id)).join(separator)}</dd>
        {facts.cover && (
          <>
            <dt>{t('cover')}</dt>
            <dd>
              <Thumbnail picture={facts.cover} alt={facts.cover.alt[own]} />
            </dd>
          </>
        )}
        {liveSlug && (
          <>
            <dt>{t('address')}</dt>
            <dd>
              <a className="link" href={paths.article(locale, liveSlug)}>
                {`/${locale}/news/${liveSlug}`}
              </a>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
