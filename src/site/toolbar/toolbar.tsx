import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { SiteDto } from '@/newsroom/settings/dto';
import type { PageRef } from '../frame';
import { passedOn } from '../passed-on';
import { Player } from '../reading/player';
import { ReadingTool } from './reading-tool';
import { SaveTool } from './save-tool';
import { SetHomeTool } from './set-home-tool';
import { ShareTool } from './share-tool';
import { WechatTool } from './wechat-tool';

/** The reader's tools. Each does what still works in a browser and says so; all but those for reading work without script. */
export function Toolbar({ site, page }: { site: SiteDto; page?: PageRef }) {
  const t = useTranslations('site');
  const locale = useLocale();
  const home = passedOn(site, paths.home(locale));
  return (
    <nav className="tools" aria-label={t('header.tools')}>
      <ul className="bar">
        <SaveTool page={page} />
        <SetHomeTool home={home} />
        {site.staffMailUrl && (
          <li className="tool">
            <a className="mail" href={site.staffMailUrl}>
              {t('mail')}
            </a>
          </li>
        )}
        {site.wechat.name && <WechatTool wechat={site.wechat} />}
        {page ? (
          <ShareTool of="page" url={passedOn(site, page.path)} title={page.title} services={site.share} />
        ) : (
          <ShareTool of="site" url={home} title={site.name[locale]} services={site.share} />
        )}
        <ReadingTool />
      </ul>
      <Player />
    </nav>
  );
}
