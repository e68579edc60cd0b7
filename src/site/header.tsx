import { useLocale } from 'next-intl';
import { langTag } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { ChannelNav } from './channel-nav';
import type { Frame } from './frame';
import { LanguageSwitch } from './language-switch';
import { Mark } from './mark';
import { Toolbar } from './toolbar/toolbar';

export function Header({ site, page, here, switchTo }: Frame) {
  const locale = useLocale();
  return (
    <header>
      <div className="mast w">
        <a className="brand" href={paths.home(locale)}>
          <Mark site={site} />
          {!site.logo?.named && (
            <span className="name">
              <b lang={langTag.zh}>{site.name.zh}</b>
              <span lang={langTag.en}>{site.name.en}</span>
            </span>
          )}
        </a>
        <Toolbar site={site} page={page} />
        <LanguageSwitch {...switchTo} path={page?.path} />
      </div>
      <ChannelNav items={site.navigation} here={here} path={page?.path} />
    </header>
  );
}
