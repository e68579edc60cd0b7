import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Banners } from './banners';
import { Footer } from './footer';
import type { Frame } from './frame';
import { Header } from './header';

/** What stands around every text of the site. */
export function SitePage({ children, ...frame }: Frame & { children: ReactNode }) {
  const t = useTranslations('site');
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Banners banners={frame.site.banners} />
      <Header {...frame} />
      <main id="main">{children}</main>
      <Footer site={frame.site} page={frame.page} />
    </>
  );
}
