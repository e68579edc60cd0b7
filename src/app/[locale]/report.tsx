import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { paths, type TextKind } from '@/i18n/paths';
import { findHeading } from '@/newsroom/editions/find-heading';
import type { RefusedReport } from '@/newsroom/reports/schema';
import { answer, posted } from '@/platform/tags';
import { LostTextPage } from '@/site/report/lost-text-page';
import { ReportPage } from '@/site/report/report-page';
import { ReportedPage } from '@/site/report/reported-page';
import { hiddenHead } from './head';
import { absentHead, absentPage, loadText, type TextProps } from './text';

const find = cache(findHeading);

/** A form that was refused stays where it is, also when its text has moved meanwhile. */
async function load(kind: TextKind, props: TextProps) {
  const refused = posted<RefusedReport>();
  const loaded = await loadText(props, async (locale, slug) => {
    const found = await find(kind, locale, slug);
    return refused && found.answer === 'moved' ? find(kind, locale, found.slug) : found;
  });
  return { ...loaded, refused };
}

export async function reportHead(kind: TextKind, props: TextProps): Promise<Metadata> {
  const { locale, site, found, refused } = await load(kind, props);
  if (found.answer !== 'live') return absentHead({ site, locale }, found);
  const { title } = found.text;
  const t = await getTranslations('site.report');
  return hiddenHead({
    site,
    locale,
    title: t(refused ? 'titleRefused' : 'titleOf', { title }),
    description: t('description', { title }),
  });
}

/** Where a reader tells of an error in a text. What was typed is given back whatever has become of the text. */
export async function reportPage(kind: TextKind, props: TextProps) {
  const { locale, site, found, refused } = await load(kind, props);
  if (found.answer === 'live')
    return answer(refused?.status ?? 200, <ReportPage site={site} text={found.text} refused={refused} />);
  if (refused && found.answer === 'unpublished') {
    const { ended, channel, sibling } = found;
    return answer(
      410,
      <LostTextPage site={site} ended={ended} channel={channel} sibling={sibling} refused={refused} />,
    );
  }
  return absentPage(site, kind, found, (slug) => paths.report(locale, slug, kind));
}

export async function reportedHead(kind: TextKind, props: TextProps): Promise<Metadata> {
  const { locale, site, found } = await load(kind, props);
  if (found.answer !== 'live') return absentHead({ site, locale }, found);
  const t = await getTranslations('site.reported');
  return hiddenHead({ site, locale, title: t('title'), description: t('description') });
}

/** Where a reader is led who has reported an error. The address can be opened by anybody and says nothing of it. */
export async function reportedPage(kind: TextKind, props: TextProps) {
  const { locale, site, found } = await load(kind, props);
  if (found.answer !== 'live') return absentPage(site, kind, found, (slug) => paths.reported(locale, slug, kind));
  return <ReportedPage site={site} text={found.text} />;
}
