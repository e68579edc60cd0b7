import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { otherLocale } from '@/i18n/locales';
import { paths, type TextKind } from '@/i18n/paths';
import { findParallel } from '@/newsroom/editions/find-parallel';
import { answer, moved } from '@/platform/tags';
import { GonePage } from '@/site/gone-page';
import { NotFoundPage } from '@/site/not-found-page';
import { AlonePage } from '@/site/parallel/alone-page';
import { ParallelPage } from '@/site/parallel/parallel-page';
import { hiddenHead, loadSite, publicHead } from './head';

type Props = { params: Promise<{ slug: string }> };

const find = cache(findParallel);

async function load(kind: TextKind, { params }: Props) {
  const locale = await getLocale();
  const { slug } = await params;
  const [site, found] = await Promise.all([loadSite(locale), find(locale, decodeURIComponent(slug), kind)]);
  return { locale, site, found };
}

/**
 * Canonical to itself: it holds a text that neither article holds alone, and who looks for the words in both languages
 * looks for this page. Its two addresses differ in what stands first, and name each other as the articles do.
 */
export const parallelHead = async (kind: TextKind, props: Props): Promise<Metadata> => {
  const { locale, site, found } = await load(kind, props);
  const t = await getTranslations('site');
  switch (found.answer) {
    case 'live': {
      const { texts, channel, share } = found.parallel;
      const { slug, title } = texts[locale];
      const other = otherLocale(locale);
      return publicHead({
        site,
        locale,
        title: t('parallel.title', { title }),
        description: t('parallel.description', { title }),
        path: paths.parallel(locale, slug, kind),
        otherPath: paths.parallel(other, texts[other].slug, kind),
        channel: channel ?? undefined,
        pictured: share,
      });
    }
    case 'alone':
      return hiddenHead({
        site,
        locale,
        title: t('parallel.aloneTitle'),
        description: t('parallel.aloneAbout'),
      });
    default: {
      const said = found.answer === 'unpublished' ? 'gone' : 'notFound';
      return hiddenHead({ site, locale, title: t(`${said}.title`), description: t(`${said}.description`) });
    }
  }
};

/** Both texts of an article or a page side by side. */
export async function parallelPage(kind: TextKind, props: Props) {
  const { locale, site, found } = await load(kind, props);
  switch (found.answer) {
    case 'live':
      return <ParallelPage site={site} parallel={found.parallel} />;
    case 'alone':
      return answer(404, <AlonePage site={site} text={found.text} />);
    case 'moved':
      return moved(paths.parallel(locale, found.slug, kind));
    case 'unpublished':
      return answer(410, <GonePage site={site} on={found.on} sibling={found.sibling} channel={found.channel} />);
    case 'none':
      return answer(404, <NotFoundPage site={site} sibling={found.sibling} kind={kind} />);
  }
}
