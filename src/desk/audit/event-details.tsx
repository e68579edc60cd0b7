'use client';
import { useTranslations } from 'next-intl';
import type { DeskEvent, DeskEvents } from '@/newsroom/audit/dto';
import { differences } from '../settings/differences';
import { useDetailWords } from './detail-words';
import { auditPath } from './path';

type Props = { event: DeskEvent; names: DeskEvents['names'] };

/** What was before and after, and whatever else the event tells; closed until it is asked for. */
export function EventDetails({ event, names }: Props) {
  const t = useTranslations('desk.audit');
  const { place, said } = useDetailWords(event.event, names);
  const { before, after, ...rest } = event.details;
  const changes = differences(before, after);
  const others = differences({}, rest);
  return (
    <details>
      <summary>
        {changes.length > 0 ? t('changes', { count: changes.length }) : t('more')}
        <span className="vh"> {t('ofEvent', { sequence: event.sequence })}</span>
      </summary>
      {changes.length > 0 && (
        <dl className="was-is">
          {changes.map(({ path, before: was, after: is }) => (
            <div key={path.join('.')}>
              <dt>{place(path)}</dt>
              <dd>
                <span className="vh">{t('was')}</span>
                {was ? <del>{said(was)}</del> : <span className="soft">{t('nothing')}</span>}
              </dd>
              <dd>
                <span className="vh">{t('is')}</span>
                {is ? <ins>{said(is)}</ins> : <span className="soft">{t('nothing')}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <dl className="rest">
        {others.map(({ path, after: value }) => (
          <div key={path.join('.')}>
            <dt>{place(path)}</dt>
            <dd>{said(value)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('sequence')}</dt>
          <dd className="num">{event.sequence}</dd>
        </div>
        {event.requestId && (
          <div>
            <dt>{t('request')}</dt>
            <dd>{event.requestId}</dd>
          </div>
        )}
      </dl>
      <p className="act">
        {event.article && (
          <a className="link" href={auditPath({ article: event.article.id })}>
            {t('onlyArticle')}
          </a>
        )}
        {event.person && (
          <a className="link" href={auditPath({ person: event.person.id })}>
            {t('onlyPerson', { name: event.person.name })}
          </a>
        )}
        {event.by && (
          <a className="link" href={auditPath({ who: event.by.id })}>
            {t('onlyBy', { name: event.by.name })}
          </a>
        )}
      </p>
    </details>
  );
}
