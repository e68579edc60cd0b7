import { useTranslations } from 'next-intl';
import type { Frame } from './frame';

/** Past what stands around every page, for the keyboard: seen as soon as one of them has the focus. */
export function SkipLinks({ site, here }: Pick<Frame, 'site' | 'here'>) {
  const t = useTranslations('site.skip');
  const isSearch = here !== undefined && 'search' in here;
  const mayFind = isSearch || site.navigation.some(({ kind }) => kind === 'search');
  return (
    <ul className="skip">
      <li>
        <a href="#main">{t('text')}</a>
      </li>
      <li>
        <a href="#channels">{t('channels')}</a>
      </li>
      {mayFind && (
        <li>
          <a href={isSearch ? '#q' : '#search'}>{t('search')}</a>
        </li>
      )}
    </ul>
  );
}
