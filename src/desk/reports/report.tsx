'use client';
import { useTranslations } from 'next-intl';
import { langTag } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import type { DeskReport } from '@/newsroom/reports/dto';
import type { FormAction } from '../form-state';
import { named } from '../named';
import { Clock, When } from '../when';
import { CloseForm } from './close-form';

/** One report: what the reader wrote, where it stands in the text, and what came of it. */
export function Report({ report, action }: { report: DeskReport; action: FormAction }) {
  const t = useTranslations('desk.reports');
  const tLanguage = useTranslations('desk.language');
  const { id, article, slug, words, contact, at, closing } = report;
  const title = article.title || '…';
  return (
    <li>
      <article aria-labelledby={`about-${id}`}>
        <header>
          <h2 id={`about-${id}`}>
            <a href={`/admin/articles/${article.id}/${article.locale}`}>
              {t.rich('reportOn', { title, name: named(article.locale) })}
            </a>
          </h2>
          <p className="soft">
            <span>{tLanguage(article.locale)}</span> <span>{t.rich('received', { time: () => <When at={at} /> })}</span>{' '}
            {slug ? (
              <a className="link" href={paths.text(article.kind, article.locale, slug)} target="_blank" rel="noopener">
                {t('live')}
              </a>
            ) : (
              <span>{t('offLine')}</span>
            )}
          </p>
        </header>
        <dl>
          <Quote report={report} />
          <dt>{t('words')}</dt>
          <dd className="said" lang={langTag[/\p{Script=Han}/u.test(words) ? 'zh' : 'en']}>
            {words}
          </dd>
          {contact && (
            <>
              <dt>{t('contact')}</dt>
              <dd>
                <a className="link" href={`mailto:${encodeURIComponent(contact)}`}>
                  {contact}
                </a>
              </dd>
            </>
          )}
        </dl>
      </article>
      {closing ? <Closed closing={closing} /> : <CloseForm reportId={id} title={title} action={action} />}
    </li>
  );
}

/** In its place in the text, so that one sees what the reader saw; else as it was sent. */
function Quote({ report: { quote, place, article } }: { report: DeskReport }) {
  const t = useTranslations('desk.reports');
  const lang = langTag[article.locale];
  if (quote === '') return null;
  return place ? (
    <>
      <dt>{t('place')}</dt>
      <dd className="said" lang={lang}>
        {place.before}
        <mark>{place.words}</mark>
        {place.after}
      </dd>
    </>
  ) : (
    <>
      <dt>
        {t('quote')} <span className="soft">{t('gone')}</span>
      </dt>
      <dd className="said" lang={lang}>
        {quote}
      </dd>
    </>
  );
}

function Closed({ closing: { outcome, note, at, by } }: { closing: NonNullable<DeskReport['closing']> }) {
  const t = useTranslations('desk.reports');
  return (
    <div className="closing">
      <p>{t.rich('closedAs', { outcome: t(outcome), name: by ?? t('system'), time: () => <Clock at={at} /> })}</p>
      {note && <p className="said">{note}</p>}
    </div>
  );
}
