import { useTranslations } from 'next-intl';
import type { SiteDto } from '@/newsroom/settings/dto';

/** What the institution has to say to every reader, before anything else on the page. Nothing of it is ever closed. */
export function Banners({ banners }: { banners: SiteDto['banners'] }) {
  const t = useTranslations('site.banner');
  return banners.map(({ kind, words, href }) => (
    <aside key={kind} className={`banner ${kind}`} aria-label={t(kind)}>
      <p className="w">
        {kind === 'emergency' && <b>{t(kind)}</b>} <span>{words}</span>{' '}
        {href && (
          <a className="link" href={href} aria-label={t('moreOf', { words })}>
            {t('more')}
          </a>
        )}
      </p>
    </aside>
  ));
}
