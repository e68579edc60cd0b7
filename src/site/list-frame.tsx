import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { paths } from '@/i18n/paths';
import type { PictureDto } from '@/newsroom/pictures/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Breadcrumb } from './breadcrumb';
import { Cover } from './cover';
import { JsonLd } from './json-ld';
import { SitePage } from './site-page';
import { breadcrumbs, type Crumb, collection, organization } from './structured-data';
import type { SwitchTo } from './switch-to';

type Props = {
  site: SiteDto;
  /** Name and first page of what is listed. */
  list: Crumb & { description?: string };
  /** Which page of the list this is. */
  page?: { number: number; path: string };
  /** What lies between the home page and this one. */
  trail?: Crumb[];
  switchTo: SwitchTo;
  /** What kind of list this is, above its name, and what is said of it below. */
  kind?: string;
  about?: string | string[];
  /** Above what is said of it. */
  cover?: PictureDto | null;
  /** How many texts it holds on all its pages. */
  total?: number;
  children: ReactNode;
};

/** What a list that belongs to no channel has around it: the way here, its name, and what machines are told. */
export function ListFrame({ site, list, page, trail = [], switchTo, kind, about, cover, total, children }: Props) {
  const t = useTranslations('site');
  const locale = useLocale();
  const crumbs = [{ name: t('header.home'), path: paths.home(locale) }, ...trail, { name: list.name, path: list.path }];
  return (
    <SitePage site={site} page={{ path: page?.path ?? list.path, title: list.name }} switchTo={switchTo}>
      <div className="list">
        <Breadcrumb trail={trail} />
        <header>
          {kind && <p className="kick">{kind}</p>}
          <h1>{list.name}</h1>
          {cover && <Cover cover={cover} />}
          {[about ?? []].flat().map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {total !== undefined && <p className="soft">{t('archive.texts', { count: total })}</p>}
          {page && page.number > 1 && <p className="soft">{t('channel.page', { page: page.number })}</p>}
        </header>
        {children}
      </div>
      <JsonLd graph={[collection(site, locale, list), breadcrumbs(site, crumbs), organization(site, locale)]} />
    </SitePage>
  );
}
