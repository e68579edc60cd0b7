'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { DeskEvents } from '@/newsroom/audit/dto';
import { events, kindOf, kinds } from '@/newsroom/audit/rules';
import type { AuditFilter } from '@/newsroom/audit/schema';
import { useEventName, useKindName } from './sentence';

type Props = { filter: AuditFilter; people: DeskEvents['people'] };

/** What is asked for stands in the address of the page, so it can be kept and passed on. It works without a script. */
export function Filters({ filter, people }: Props) {
  const t = useTranslations('desk.audit.filter');
  const asked = Object.values(filter).some(Boolean);
  return (
    <details className="filters" open={asked}>
      <summary>{t('title')}</summary>
      <form action="/admin/audit">
        <Labelled name="who">
          <Choice name="who" value={filter.who} people={people} />
        </Labelled>
        <Labelled name="event">
          <EventChoice value={filter.event} />
        </Labelled>
        <Labelled name="person">
          <Choice name="person" value={filter.person} people={people} />
        </Labelled>
        <Labelled name="since">
          <input type="date" id="since" name="since" defaultValue={filter.since} />
        </Labelled>
        <Labelled name="until">
          <input type="date" id="until" name="until" defaultValue={filter.until} />
        </Labelled>
        <Labelled name="from">
          <input id="from" name="from" defaultValue={filter.from} autoComplete="off" />
        </Labelled>
        <Labelled name="article">
          <input id="article" name="article" defaultValue={filter.article} aria-describedby="article-hint" />
          <p className="hint" id="article-hint">
            {t('articleHint')}
          </p>
        </Labelled>
        <div className="act">
          <button type="submit" className="main">
            {t('show')}
          </button>
          {asked && (
            <a className="link" href="/admin/audit">
              {t('clear')}
            </a>
          )}
        </div>
      </form>
    </details>
  );
}

function Labelled({ name, children }: { name: keyof AuditFilter; children: ReactNode }) {
  const t = useTranslations('desk.audit.filter');
  return (
    <div className="field">
      <label htmlFor={name}>{t(name)}</label>
      {children}
    </div>
  );
}

function Choice({ name, value, people }: { name: 'who' | 'person'; value: string; people: Props['people'] }) {
  const t = useTranslations('desk.audit.filter');
  return (
    <select id={name} name={name} defaultValue={value}>
      <option value="">{t('anybody')}</option>
      {people.map((person) => (
        <option key={person.id} value={person.id}>
          {person.name}
        </option>
      ))}
    </select>
  );
}

/** One event, or all about one noun. */
function EventChoice({ value }: { value: string }) {
  const t = useTranslations('desk.audit.filter');
  const eventName = useEventName();
  const kindName = useKindName();
  return (
    <select id="event" name="event" defaultValue={value}>
      <option value="">{t('anything')}</option>
      {kinds.map((kind) => (
        <optgroup key={kind} label={kindName(kind)}>
          <option value={kind}>{t('all', { kind: kindName(kind) })}</option>
          {events
            .filter((event) => kindOf(event) === kind)
            .map((event) => (
              <option key={event} value={event}>
                {eventName(event)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
