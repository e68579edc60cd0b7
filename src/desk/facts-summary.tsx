'use client';
import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { DeskLocalization, Named } from '@/newsroom/editions/desk-dto';
import { Thumbnail } from './pictures/thumbnail';
import { anyName } from './words';

type Props = { localization: DeskLocalization; departments: Named[]; channels: Named[]; tags: Named[] };

/** What both languages share, to be read here and changed on a page of its own. */
export function FactsSummary({
  localization: { articleId, locale, facts, liveSlug, views, may },
  departments,
  channels,
  tags,
}: Props) {
  const t = useTranslations('desk.facts');
  const own = useLocale();
  const page = facts.kind === 'page';
  const nameOf = (all: Named[], id: string) =>
    anyName(
      all.find((each) => each.id === id),
      own,
    );
  const separator = own === 'zh' ? '、' : ', ';
  const { editorEn, editorZh } = facts;
  const editors = [...new Set(own === 'zh' ? [editorZh, editorEn] : [editorEn, editorZh])].filter(Boolean).join(' · ');
  return (
    <section>
      <div className="row">
        <h2>{t('title')}</h2>
        {may.changeFacts && (
          <a className="link soft" href={`/admin/articles/${articleId}/facts?from=${locale}`}>
            {t('change')}
          </a>
        )}
      </div>
      <dl>
        <dt>{t(page ? 'owner' : 'department')}</dt>
        <dd>{nameOf(departments, facts.departmentId)}</dd>
        {page ? (
          <>
            <dt>{t('position')}</dt>
            <dd className="num">{facts.position}</dd>
          </>
        ) : (
          <>
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
            {facts.tagIds.length > 0 && (
              <>
                <dt>{t('tags')}</dt>
                <dd>{facts.tagIds.map((id) => nameOf(tags, id)).join(separator)}</dd>
              </>
            )}
            {editors !== '' && (
              <>
                <dt>{t('editors')}</dt>
                <dd>{editors}</dd>
              </>
            )}
            {views.total > 0 && (
              <>
                <dt>{t('views')}</dt>
                <dd className="num">{t('viewsOf', views)}</dd>
              </>
            )}
          </>
        )}
        {liveSlug && (
          <>
            <dt>{t('address')}</dt>
            <dd>
              <a className="link" href={paths.text(facts.kind, locale, liveSlug)}>
                {`/${locale}/${page ? 'pages' : 'news'}/${liveSlug}`}
              </a>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
