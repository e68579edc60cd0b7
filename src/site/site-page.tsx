import type { ReactNode } from 'react';
import { Banners } from './banners';
import { Footer } from './footer';
import type { Frame } from './frame';
import { Header } from './header';
import { SkipLinks } from './skip-links';

/** What stands around every text of the site. */
export function SitePage({ children, ...frame }: Frame & { children: ReactNode }) {
  return (
    <>
      <SkipLinks site={frame.site} here={frame.here} />
      <Banners banners={frame.site.banners} />
      <Header {...frame} />
      <main id="main">{children}</main>
      <Footer site={frame.site} page={frame.page} />
    </>
  );
}
