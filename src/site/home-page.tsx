import { useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { Home, HomeBlock } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Columns } from './home/columns';
import { Empty } from './home/empty';
import { Front } from './home/front';
import { Links } from './home/links';
import { Notices } from './home/notices';
import { Passage } from './home/passage';
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
      {preview && <PreviewNotice banners={site.banners} />}
      {home.empty && <Empty site={site} />}
      {!home.empty && !hasLead && <h1 className="sr-only">{site.name[locale]}</h1>}
      {rowsOf(home.blocks).map((row, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: a page that is drawn once
        const drawn = row.map((block, place) => <Block key={place} block={block} site={site} home={home} />);
        if (!row.every(isBoard)) return drawn;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <div className="w boards" key={at}>
            {drawn}
          </div>
        );
      })}
      {!preview && <JsonLd graph={[website(site, locale), organization(site, locale)]} />}
    </SitePage>
  );
}

/** Lists of titles, that stand beside each other where they follow each other. */
const isBoard = ({ kind }: HomeBlock) => kind === 'notices' || kind === 'mostRead';

function rowsOf(blocks: HomeBlock[]): HomeBlock[][] {
  const rows: HomeBlock[][] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    if (isBoard(block) && last?.every(isBoard)) last.push(block);
    else rows.push([block]);
  }
  return rows;
}

function Block({ block, site, home }: { block: HomeBlock; site: SiteDto; home: Home }) {
  switch (block.kind) {
    case 'lead':
      return <Front {...block} latest={home.latest} site={site} />;
    case 'passage':
      return <Passage passage={block.passage} lead={block.lead} />;
    case 'columns':
      return <Columns {...block} site={site} />;
    case 'notices':
      return <Notices {...block} site={site} />;
    case 'topics':
      return <Topics topics={block.topics} />;
    case 'mostRead':
      return <MostRead items={block.items} />;
    case 'links':
      return <Links {...block} />;
  }
}
