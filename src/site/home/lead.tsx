import { useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { Home } from '@/newsroom/editions/dto';
import { Headline } from '../headline';
import { Picture } from '../picture';
import { SourceLine } from '../source-line';

export function Lead({ lead }: { lead: NonNullable<Home['lead']> }) {
  const locale = useLocale();
  return (
    <article className={lead.cover ? 'lead pictured' : 'lead'}>
      {lead.cover && (
        <p className="thumb">
          <Picture picture={lead.cover} sizes="(min-width: 64rem) 42rem, calc(100vw - 40px)" first />
        </p>
      )}
      <div>
        <p className="kick">{lead.channel.name}</p>
        <h1>
          <a href={paths.article(locale, lead.slug)}>
            <Headline locale={locale} text={lead.title} />
          </a>
        </h1>
      </div>
      <div>
        <p className="sum">{lead.summary}</p>
        <SourceLine locale={locale} source={lead.source} issuedOn={lead.issuedOn} />
      </div>
    </article>
  );
}
