import { useTranslations } from 'next-intl';

type Props = { title: string; href: string /** What the link leads to, for those who only hear it. */; more: string };

/** Name of a part of the front page, and the way to the whole of it. */
export function Over({ title, href, more }: Props) {
  const t = useTranslations('site.home');
  return (
    <div className="over">
      <h2>{title}</h2>
      <a href={href} aria-label={more}>
        {t('more')}
      </a>
    </div>
  );
}
