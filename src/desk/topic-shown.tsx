'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type Locale, langTag, ownName } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import type { DeskTopic } from '@/newsroom/topics/desk-dto';
import { ErrorSummary } from './error-summary';
import type { FormAction } from './form-state';
import { useSend } from './send';
import { formOf } from './text';
import { inDeskOrder } from './words';

type Props = {
  topic: DeskTopic;
  show: FormAction;
  /** False while something is unsaved: readers are shown what is saved. */
  ready: boolean;
  onVersion: (version: number) => void;
};

/** Whether readers of each language see the topic, and the button that changes it. */
export function TopicShown({ topic, show, ready, onVersion }: Props) {
  const t = useTranslations('desk');
  const order = inDeskOrder(useLocale());
  const { state, pending, send } = useSend();
  const titles = { en: topic.titleEn, zh: topic.titleZh };

  const change = (locale: Locale, live: boolean) =>
    send(show, formOf({ topicId: topic.id, version: topic.version, locale, live: live ? 'yes' : 'no' }), (answer) => {
      if (answer.status === 'done' && answer.version) onVersion(answer.version);
    });
  return (
    <section aria-label={t('topics.live')}>
      <ErrorSummary state={state} title={t('errors.titleOther')} />
      <ul className="things">
        {order.map((locale) => {
          const live = topic.live.includes(locale);
          const language = t(`language.${locale}`);
          return (
            <li key={locale}>
              <div>
                <b lang={langTag[locale]}>{ownName[locale]}</b>
                <span className={live ? 'st published' : 'st draft'}>{t(live ? 'topics.live' : 'topics.hidden')}</span>
                <button
                  type="button"
                  disabled={!ready || pending || (!live && titles[locale] === '')}
                  onClick={() => change(locale, !live)}
                >
                  {t(live ? 'topics.unpublish' : 'topics.publish', { language })}
                </button>
                {live && (
                  <a className="link" href={paths.topic(locale, topic.slug)}>
                    {t('topics.view', { language })}
                  </a>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <p className="soft">{t('topics.publishHint')}</p>
      <p className="vh" role="log">
        {state.done ? t(`done.${state.done}` as 'done.topicShown') : ''}
      </p>
    </section>
  );
}
