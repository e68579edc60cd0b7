import { useTranslations } from 'next-intl';
import type { HomeBlock } from '@/newsroom/editions/dto';

type Props = Omit<Extract<HomeBlock, { kind: 'links' }>, 'kind'>;

export function Links({ title, links }: Props) {
  const t = useTranslations('site.home');
  return (
    <section className="w friends">
      <h2>{title || t('links')}</h2>
      <ul>
        {links.map(({ name, href }) => (
          <li key={`${name} ${href}`}>
            <a className="link" href={href}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
