import { useLocale, useTranslations } from 'next-intl';
import { documentPaths, feedFormats, feedTypes } from '@/i18n/documents';

const names = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' } as const;

export function FeedLinks({ of, channel }: { of: string; channel?: string }) {
  const t = useTranslations('site.siteMap');
  const locale = useLocale();
  return (
    <p className="feeds">
      {feedFormats.map((format) => (
        <a
          key={format}
          href={documentPaths.feed(locale, format, channel)}
          type={feedTypes[format]}
          aria-label={t('feedOf', { name: of, format: names[format] })}
        >
          {names[format]}
        </a>
      ))}
    </p>
  );
}
