import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { HomeBlock } from '@/newsroom/editions/dto';
import { Headline } from '../headline';
import { Thumb } from '../thumb';
import { Over } from './over';

type Props = Omit<Extract<HomeBlock, { kind: 'topics' }>, 'kind'>;

export function Topics({ topics }: Props) {
  const t = useTranslations('site');
  const locale = useLocale();
  const title = t('topic.list');
  return (
    <section className="w strip">
      <Over title={title} href={paths.topics(locale)} more={t('home.moreOf', { channel: title })} />
      <ul>
        {topics.map(({ slug, title: name, intro, cover }) => (
          <li key={slug}>
            {cover && <Thumb cover={cover} sizes="14rem" />}
            <h3>
              <a href={paths.topic(locale, slug)}>
                <Headline locale={locale} text={name} />
              </a>
            </h3>
            {intro && <p className="brief">{intro}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
