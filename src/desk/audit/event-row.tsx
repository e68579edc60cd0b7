'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { DeskEvent, DeskEvents } from '@/newsroom/audit/dto';
import type { Role } from '@/newsroom/people/desk-dto';
import { EventDetails } from './event-details';
import { useSentence } from './sentence';

type Props = { event: DeskEvent; names: DeskEvents['names'] };

export function EventRow({ event, names }: Props) {
  const t = useTranslations('desk.audit');
  const format = useFormatter();
  const sentence = useSentence();
  const at = new Date(event.at);
  return (
    <tr>
      <td className="num">
        <time dateTime={event.at} title={event.at}>
          {format.dateTime(at, { dateStyle: 'medium' })}{' '}
          <b>{format.dateTime(at, { timeStyle: 'medium', hourCycle: 'h23' })}</b>
        </time>
      </td>
      <td data-label={t('column.who')}>
        <Who event={event} />
      </td>
      <th scope="row">
        {sentence(event)}
        <EventDetails event={event} names={names} />
      </th>
      <td className="num" data-label={t('column.from')}>
        {event.from ?? <span className="soft">{t('here')}</span>}
      </td>
    </tr>
  );
}

/** Whoever is not signed in comes from somewhere; the system does not. */
function Who({ event: { by, from, roles, token } }: { event: DeskEvent }) {
  const t = useTranslations('desk.audit');
  const role = useTranslations('desk.people.role');
  type Key = Parameters<typeof role.has>[0];
  if (!by) return <span className="soft">{from ? t('stranger') : t('system')}</span>;
  const held = roles.map((each) => (role.has(each as Key) ? role(each as Role) : each));
  return (
    <>
      <b>{by.name}</b>
      <span className="soft by">{[...held, ...(token ? [t('token', { name: token })] : [])].join(' · ')}</span>
    </>
  );
}
