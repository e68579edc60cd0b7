'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { ArticleChoice } from '@/newsroom/articles/dto';
import { choiceTitle } from './words';

/** Title, date, and where readers see it. */
export function Choice({ article }: { article: ArticleChoice }) {
  const t = useTranslations('desk');
  const own = useLocale();
  const languages = article.live.map((locale) => t(`language.${locale}`)).join(own === 'zh' ? '、' : ', ');
  return (
    <span className="choice-of">
      <b>{choiceTitle(article, own) || t('list.untitled')}</b>{' '}
      <span className="soft num">
        {article.issuedOn} · {languages ? t('picker.liveIn', { languages }) : t('picker.notLive')}
      </span>
    </span>
  );
}
