import type { Viewport } from 'next';
import '@/site/site.css';
import { documentPaths, openSearchType } from '@/i18n/documents';
import { isLocale, langTag } from '@/i18n/locales';
import { choicesScript, enhanceScript } from '@/site/script';
import { loadSite } from './head';

export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#14171d' },
  ],
};

export default async function PublicLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) throw new Error('The front lets only the languages of the site through.');
  const site = await loadSite(locale);
  return (
    <html lang={langTag[locale]} data-accent={site.accent}>
      <head>
        {/* The page waits for this one, or it would move when it comes. */}
        <script src={choicesScript()} />
        <link rel="icon" href={documentPaths.icon('favicon.svg')} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={documentPaths.icon('apple-touch-icon.png')} />
        <link rel="manifest" href={documentPaths.manifest} />
        <link rel="search" type={openSearchType} href={documentPaths.openSearch(locale)} title={site.name[locale]} />
        <script src={enhanceScript()} defer />
      </head>
      <body>{children}</body>
    </html>
  );
}
