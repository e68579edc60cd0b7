import { useLocale } from 'next-intl';
import { type Locale, langTag, otherLocale, ownName } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import type { ParallelDto } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Headline } from '../headline';
import { timeShown } from '../shown';
import { SourceLine } from '../source-line';
import { otherText } from '../switch-to';

type Props = { site: SiteDto; parallel: ParallelDto };

/** Title, source and date in either language; the language's name leads to that text alone. */
export function ParallelHead({ site, parallel: { texts, issuedOn, department, channel } }: Props) {
  const locale = useLocale();
  const other = otherLocale(locale);
  const kind = channel ? 'news' : 'page';
  const [ours, theirs] = [texts[locale], texts[other]];
  const line = (of: Locale) => {
    const { source, editor, time } = texts[of];
    const hour = timeShown(site, { time, channel });
    return channel && <SourceLine locale={of} {...{ source, editor, issuedOn, department }} time={hour} />;
  };
  return (
    <>
      <div className="own">
        <a className="link" href={paths.text(kind, locale, ours.slug)}>
          {ownName[locale]}
        </a>
        <h1>
          <Headline locale={locale} text={ours.title} />
        </h1>
        {line(locale)}
      </div>
      <div className="other" lang={langTag[other]}>
        <a className="link" href={otherText(locale, theirs.slug, kind)} hrefLang={langTag[other]}>
          {ownName[other]}
        </a>
        <h2>
          <Headline locale={other} text={theirs.title} />
        </h2>
        {line(other)}
      </div>
    </>
  );
}
