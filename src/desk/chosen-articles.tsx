'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { ArticleChoice } from '@/newsroom/articles/dto';
import { Choice } from './article-choice';
import { choiceTitle } from './words';

type Props = {
  chosen: ArticleChoice[];
  set: (chosen: ArticleChoice[]) => void;
  /** Tells what happened to those who do not see it. */
  say: (words: string) => void;
  /** Where the focus goes when the last one is gone. */
  onEmptied: () => void;
};

/** What was chosen, in its order. The button that was pressed keeps the focus while its article moves. */
export function ChosenArticles({ chosen, set, say, onEmptied }: Props) {
  const t = useTranslations('desk.picker');
  const own = useLocale();
  if (chosen.length === 0) return <p className="soft">{t('none')}</p>;

  function move(at: number, step: 1 | -1) {
    const to = at + step;
    const [article, other] = [chosen[at], chosen[to]];
    if (!article || !other) return;
    set(chosen.map((each, place) => (place === at ? other : place === to ? article : each)));
    say(t('moved', { title: choiceTitle(article, own), place: to + 1, count: chosen.length }));
  }
  function remove(article: ArticleChoice) {
    set(chosen.filter(({ id }) => id !== article.id));
    say(t('removed', { title: choiceTitle(article, own) }));
    onEmptied();
  }
  return (
    <ol className="chosen">
      {chosen.map((article, at) => {
        const title = choiceTitle(article, own);
        return (
          <li key={article.id}>
            <Choice article={article} />
            <span className="moves">
              <button
                type="button"
                aria-disabled={at === 0}
                aria-label={t('upOf', { title })}
                onClick={() => move(at, -1)}
              >
                {t('up')}
              </button>
              <button
                type="button"
                aria-disabled={at === chosen.length - 1}
                aria-label={t('downOf', { title })}
                onClick={() => move(at, 1)}
              >
                {t('down')}
              </button>
              <button type="button" aria-label={t('removeOf', { title })} onClick={() => remove(article)}>
                {t('remove')}
              </button>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
