import { useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { Home } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Columns } from './home/columns';
import { Dateline } from './home/dateline';
import { Empty } from './home/empty';
import { Lead } from './home/lead';
import { Passage } from './home/passage';
import { Seconds } from './home/seconds';
import { JsonLd } from './json-ld';
import { MostRead } from './most-read';
import { SitePage } from './site-page';
import { organization, website } from './structured-data';
import { otherHome } from './switch-to';

export function HomePage({ site, home }: { site: SiteDto; home: Home }) {
  const locale = useLocale();
  const { lead, passage, seconds, columns, mostRead } = home;
  return (
    <SitePage
      site={site}
      page={{ path: paths.home(locale), title: site.name[locale] }}
      here={{ home: true }}
      switchTo={{ href: otherHome(locale) }}
    >
      {lead ? (
        <div className="w">
          <Dateline home={home} />
          <Lead lead={lead} />
          {seconds.length > 0 && <Seconds items={seconds} />}
        </div>
      ) : (
        <Empty site={site} />
      )}
      {lead && passage && <Passage passage={passage} lead={lead} />}
      {columns.length > 0 && <Columns columns={columns} />}
      {mostRead.length > 0 && (
        <div className="w">
          <MostRead items={mostRead} />
        </div>
      )}
      <JsonLd graph={[website(site, locale), organization(site, locale)]} />
    </SitePage>
  );
}
