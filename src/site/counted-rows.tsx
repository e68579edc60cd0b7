import { useTranslations } from 'next-intl';

export type Counted = { name: string; path: string; count: number };

/** Lists one may go to, and how much each holds. */
export function CountedRows({ rows }: { rows: Counted[] }) {
  const t = useTranslations('site.archive');
  return (
    <ul className="rows counted">
      {rows.map(({ name, path, count }) => (
        <li key={path}>
          <a href={path}>
            <span>{name}</span>
            <small>{t('texts', { count })}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}
