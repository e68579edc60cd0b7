import type { Viewport } from 'next';
import '@/site/site.css';
import { isLocale, langTag } from '@/i18n/locales';
import { enhanceScript } from '@/site/script';

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
  return (
    <html lang={langTag[locale]}>
      <head>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <script src={enhanceScript()} defer />
      </head>
      <body>{children}</body>
    </html>
  );
}
