'use client';
import { useLocale, useTranslations } from 'next-intl';
import { langTag, ownName } from '@/i18n/locales';
import type { LiveChoice } from '@/newsroom/settings/desk-dto';
import { inDeskOrder, useRefusal } from '../words';
import { Add } from './add';
import { OrderedList } from './ordered-list';
import type { GroupProps } from './use-settings';

export function LeadsFields({ value, set, errors, choices }: GroupProps<'leads'> & { choices: LiveChoice[] }) {
  const t = useTranslations('desk.settings');
  const refusal = useRefusal();
  const order = inDeskOrder(useLocale());
  const { articles } = value;
  const found = (id: string) => choices.find(({ articleId }) => articleId === id);
  const language = (choice?: LiveChoice) => order.find((locale) => choice?.titles[locale]);
  const titleOf = (id: string) => {
    const choice = found(id);
    const locale = language(choice);
    return (locale && choice?.titles[locale]) || t('notLive');
  };
  const left = choices.filter(({ articleId }) => !articles.includes(articleId));
  return (
    <div className="field" id="articles" tabIndex={-1}>
      {errors.articles && <p className="wrong">{refusal(errors.articles)}</p>}
      {articles.length === 0 && <p className="soft">{t('noLeads')}</p>}
      <OrderedList name="articles" items={articles} set={(next) => set({ articles: next })} nameOf={titleOf}>
        {(id) => {
          const choice = found(id);
          const locale = language(choice);
          const missing = order.filter((each) => !choice?.titles[each]);
          return (
            <>
              <span lang={locale && langTag[locale]}>{titleOf(id)}</span>{' '}
              {locale &&
                missing.map((each) => (
                  <span className="soft" key={each}>
                    {t.rich('passedOver', { name: () => <span lang={langTag[each]}>{ownName[each]}</span> })}
                  </span>
                ))}
            </>
          );
        }}
      </OrderedList>
      <Add
        label={t('addLead')}
        button={t('add')}
        options={left.map((choice) => {
          const locale = language(choice);
          return {
            key: choice.articleId,
            name: `${choice.issuedOn}  ${titleOf(choice.articleId)}`,
            lang: locale && langTag[locale],
          };
        })}
        add={(id) => set({ articles: [...articles, id] })}
      />
    </div>
  );
}
