import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { SearchResults } from '@/newsroom/search/dto';

/** Links, so that every choice is an address. One that stands is taken off by the first of its row. */
export function Filters({ results: { q, channel, year, channels, years } }: { results: SearchResults }) {
  const t = useTranslations('site.search');
  const locale = useLocale();
  const rows = [
    {
      name: t('channel'),
      all: { label: t('allChannels'), href: paths.search(locale, { q, year }), on: channel === null },
      choices: channels.map(({ slug, name, count }) => ({
        label: name,
        count,
        href: paths.search(locale, { q, year, channel: slug }),
        on: slug === channel,
      })),
    },
    {
      name: t('year'),
      all: { label: t('allYears'), href: paths.search(locale, { q, channel }), on: year === null },
      choices: years.map(({ year: one, count }) => ({
        label: String(one),
        count,
        href: paths.search(locale, { q, channel, year: one }),
        on: one === year,
      })),
    },
  ];
  const useful = rows.filter(({ all, choices }) => !all.on || choices.length > 1);
  return useful.map(({ name, all, choices }) => (
    <nav className="filter" aria-label={name} key={name}>
      <ul>
        <li>
          <a href={all.href} aria-current={all.on ? 'true' : undefined}>
            {all.label}
          </a>
        </li>
        {choices.map(({ label, count, href, on }) => (
          <li key={href}>
            <a href={href} aria-current={on ? 'true' : undefined}>
              {label} <span className="soft">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  ));
}
