import { useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { Lead as LeadDto } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Headline } from '../headline';
import { Picture } from '../picture';
import { timeShown } from '../shown';
import { SourceLine } from '../source-line';

export function Lead({ lead, site }: { lead: LeadDto; site: SiteDto }) {
  const locale = useLocale();
  return (
    <article className={lead.cover ? 'lead pictured' : 'lead'}>
      <div>
        <p className="kick">{lead.channel.name}</p>
        <h1>
          <a href={paths.article(locale, lead.slug)}>
            <Headline locale={locale} text={lead.title} />
          </a>
        </h1>
        <p className="sum">{lead.summary}</p>
        <SourceLine locale={locale} source={lead.source} issuedOn={lead.issuedOn} time={timeShown(site, lead)} />
      </div>
      {lead.cover && (
        <p className="thumb">
          <Picture picture={lead.cover} sizes="(min-width: 64rem) 41rem, calc(100vw - 40px)" first />
        </p>
      )}
    </article>
  );
}
