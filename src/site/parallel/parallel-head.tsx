import { useLocale } from 'next-intl';
import { langTag, otherLocale, ownName } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import type { ParallelDto } from '@/newsroom/editions/dto';
import { Headline } from '../headline';
import { SourceLine } from '../source-line';
import { otherText } from '../switch-to';

/** Title, source and date in either language; the language's name leads to that text alone. */
export function ParallelHead({ parallel: { texts, issuedOn, channel } }: { parallel: ParallelDto }) {
  const locale = useLocale();
  const other = otherLocale(locale);
  const kind = channel ? 'news' : 'page';
  const [ours, theirs] = [texts[locale], texts[other]];
  return (
    <>
      <div className="own">
        <a className="link" href={paths.text(kind, locale, ours.slug)}>
          {ownName[locale]}
        </a>
        <h1>
          <Headline locale={locale} text={ours.title} />
        </h1>
        {channel && <SourceLine locale={locale} source={ours.source} issuedOn={issuedOn} />}
      </div>
      <div className="other" lang={langTag[other]}>
        <a className="link" href={otherText(locale, theirs.slug, kind)} hrefLang={langTag[other]}>
          {ownName[other]}
        </a>
        <h2>
          <Headline locale={other} text={theirs.title} />
        </h2>
        {channel && <SourceLine locale={other} source={theirs.source} issuedOn={issuedOn} />}
      </div>
    </>
  );
}
