import { useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { Home, HomeBlock } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Columns } from './home/columns';
import { Dateline } from './home/dateline';
import { Empty } from './home/empty';
import { Lead } from './home/lead';
import { Links } from './home/links';
import { Notices } from './home/notices';
import { Passage } from './home/passage';
import { Seconds } from './home/seconds';
import { Topics } from './home/topics';
import { JsonLd } from './json-ld';
import { MostRead } from './most-read';
import { PreviewNotice } from './preview-notice';
import { SitePage } from './site-page';
import { organization, website } from './structured-data';
import { otherHome } from './switch-to';

type Props = {
  site: SiteDto;
  home: Home;
  /** Drawn with settings that are not saved. */
  preview?: boolean;
};

export function HomePage({ site, home, preview = false }: Props) {
  const locale = useLocale();
  const hasLead = home.blocks.some(({ kind }) => kind === 'lead');
  return (
    <SitePage
      site={site}
      page={preview ? undefined : { path: paths.home(locale), title: site.name[locale] }}
      here={{ home: true }}
      switchTo={{ href: otherHome(locale) }}
    >
      {preview && <PreviewNotice />}
      {home.empty && <Empty site={site} />}
      {!home.empty && !hasLead && <h1 className="sr-only">{site.name[locale]}</h1>}
      {home.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page that is drawn once
        <Block key={at} block={block} site={site} home={home} />
      ))}
      {home.mostRead.length > 0 && (
        <div className="w">
          <MostRead items={home.mostRead} />
        </div>
      )}
      {!preview && <JsonLd graph={[website(site, locale), organization(site, locale)]} />}
    </SitePage>
  );
}

function Block({ block, site, home }: { block: HomeBlock; site: SiteDto; home: Home }) {
  switch (block.kind) {
    case 'lead':
      return (
        <div className="w">
          <Dateline latest={home.latest} />
          <Lead lead={block.lead} site={site} />
          {block.seconds.length > 0 && <Seconds items={block.seconds} site={site} />}
        </div>
      );
    case 'passage':
      return <Passage passage={block.passage} lead={block.lead} />;
    case 'columns':
      return <Columns {...block} site={site} />;
    case 'notices':
      return <Notices {...block} site={site} />;
    case 'topics':
      return <Topics topics={block.topics} />;
    case 'links':
      return <Links {...block} />;
  }
}
