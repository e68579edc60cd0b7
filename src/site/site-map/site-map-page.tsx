import { useLocale, useTranslations } from 'next-intl';
import { langTag, otherLocale, ownName } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import type { DepartmentCount, MonthCount, TagCount } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import type { TopicItem } from '@/newsroom/topics/dto';
import { CountedRows } from '../counted-rows';
import { ListFrame } from '../list-frame';
import { ScriptSwitch } from '../script-switch';
import { otherHome, otherPage } from '../switch-to';
import { Years } from '../years';
import { Channels } from './channels';

type Props = {
  site: SiteDto;
  topics: TopicItem[];
  departments: DepartmentCount[];
  tags: TagCount[];
  months: MonthCount[];
};

export function SiteMapPage({ site, topics, departments, tags, months }: Props) {
  const t = useTranslations('site');
  const locale = useLocale();
  const other = otherLocale(locale);
  const path = paths.siteMap(locale);
  return (
    <ListFrame
      site={site}
      list={{ name: t('siteMap.title'), path, description: t('siteMap.description') }}
      switchTo={{ href: otherPage(locale, paths.siteMap) }}
      about={t('siteMap.about')}
    >
      <section>
        <h2>{t('header.channels')}</h2>
        <Channels site={site} />
      </section>
      {topics.length > 0 && (
        <section>
          <h2>
            <a href={paths.topics(locale)}>{t('topic.list')}</a>
          </h2>
          <CountedRows
            rows={topics.map(({ slug, title, count }) => ({ name: title, path: paths.topic(locale, slug), count }))}
          />
        </section>
      )}
      {departments.length > 0 && (
        <section>
          <h2>{t('siteMap.departments')}</h2>
          <CountedRows
            rows={departments.map(({ slug, name, count }) => ({ name, path: paths.department(locale, slug), count }))}
          />
        </section>
      )}
      {tags.length > 0 && (
        <section>
          <h2>{t('tag.list')}</h2>
          <CountedRows rows={tags.map(({ slug, name, count }) => ({ name, path: paths.tag(locale, slug), count }))} />
        </section>
      )}
      <section>
        <h2>
          <a href={paths.archive(locale)}>{t('archive.title')}</a>
        </h2>
        {months.length > 0 ? <Years months={months} /> : <p className="soft">{t('archive.empty')}</p>}
      </section>
      <section>
        <h2>{t('siteMap.site')}</h2>
        <ul className="rows">
          <li>
            <a href={paths.home(locale)}>{t('header.home')}</a>
          </li>
          {site.pages.map(({ slug, title }) => (
            <li key={slug}>
              <a href={paths.page(locale, slug)}>{title}</a>
            </li>
          ))}
          <li>
            <a href={otherHome(locale)} lang={langTag[other]} hrefLang={langTag[other]}>
              {ownName[other]}
            </a>
          </li>
          {locale === 'zh' && (
            <li>
              <ScriptSwitch path={path} />
            </li>
          )}
        </ul>
      </section>
    </ListFrame>
  );
}
