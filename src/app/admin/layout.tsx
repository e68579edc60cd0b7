import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import '@/desk/desk.css';
import { RequestNumber } from '@/desk/request-number';
import { langTag } from '@/i18n/locales';
import { siteTimeZone } from '@/newsroom/dates';
import { deskLocale } from './desk-locale';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { robots: { index: false, follow: false }, icons: '/favicon.svg' };

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#14171d' },
  ],
};

/** Every setting is passed: what is left out would be looked for in the address, which says no language here. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const locale = await deskLocale();
  const { desk, refusals } = await getMessages({ locale });
  return (
    <html lang={langTag[locale]}>
      <body>
        <NextIntlClientProvider
          locale={locale}
          messages={{ desk, refusals }}
          timeZone={siteTimeZone()}
          now={new Date()}
          formats={{}}
        >
          <RequestNumber number={(await headers()).get('x-request-id') ?? ''}>{children}</RequestNumber>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
