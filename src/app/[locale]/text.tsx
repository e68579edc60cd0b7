import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/locales';
import type { TextKind } from '@/i18n/paths';
import type { Absent } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { answer, moved } from '@/platform/tags';
import { GonePage } from '@/site/gone-page';
import { NotFoundPage } from '@/site/not-found-page';
import { hiddenHead, loadSite } from './head';

export type TextProps = { params: Promise<{ slug: string }> };

/** What every page at the address of a text asks. `find` is cached, so that its head and the page share one query. */
export async function loadText<Found>({ params }: TextProps, find: (locale: Locale, slug: string) => Promise<Found>) {
  const locale = await getLocale();
  const { slug } = await params;
  const [site, found] = await Promise.all([loadSite(locale), find(locale, decodeURIComponent(slug))]);
  return { locale, site, found };
}

type Around = { site: SiteDto; locale: Locale };

/** The head where there is nothing to read at the address of a text. */
export async function absentHead({ site, locale }: Around, found: Absent): Promise<Metadata> {
  const t = await getTranslations(found.answer === 'unpublished' ? 'site.gone' : 'site.notFound');
  return hiddenHead({ site, locale, title: t('title'), description: t('description') });
}

/** @param path of this page for the slug that the text has by now */
export function absentPage(site: SiteDto, kind: TextKind, found: Absent, path: (slug: string) => string) {
  switch (found.answer) {
    case 'moved':
      return moved(path(found.slug));
    case 'unpublished':
      return answer(410, <GonePage site={site} ended={found.ended} sibling={found.sibling} channel={found.channel} />);
    case 'none':
      return answer(404, <NotFoundPage site={site} sibling={found.sibling} kind={kind} />);
  }
}
