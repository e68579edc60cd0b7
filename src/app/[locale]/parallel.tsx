import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { otherLocale } from '@/i18n/locales';
import { paths, type TextKind } from '@/i18n/paths';
import { findParallel } from '@/newsroom/editions/find-parallel';
import { answer } from '@/platform/tags';
import { AlonePage } from '@/site/parallel/alone-page';
import { ParallelPage } from '@/site/parallel/parallel-page';
import { hiddenHead, publicHead } from './head';
import { absentHead, absentPage, loadText, type TextProps } from './text';

const find = cache(findParallel);

const load = (kind: TextKind, props: TextProps) => loadText(props, (locale, slug) => find(locale, slug, kind));

/**
 * Canonical to itself: it holds a text that neither article holds alone, and who looks for the words in both languages
 * looks for this page. Its two addresses differ in what stands first, and name each other as the articles do.
 */
export const parallelHead = async (kind: TextKind, props: TextProps): Promise<Metadata> => {
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
    default:
      return absentHead({ site, locale }, found);
  }
};

/** Both texts of an article or a page side by side. */
export async function parallelPage(kind: TextKind, props: TextProps) {
  const { locale, site, found } = await load(kind, props);
  switch (found.answer) {
    case 'live':
      return <ParallelPage site={site} parallel={found.parallel} />;
    case 'alone':
      return answer(404, <AlonePage site={site} text={found.text} />);
    default:
      return absentPage(site, kind, found, (slug) => paths.parallel(locale, slug, kind));
  }
}
