'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { DeskHeld, DeskPersonRow } from '@/newsroom/people/desk-dto';
import { When } from '../when';
import { anyName } from '../words';

type Props = { people: DeskPersonRow[]; mayInvite: boolean };

/** Everybody at the desk, with what each may do and whether she is here. */
export function PeopleList({ people, mayInvite }: Props) {
  const t = useTranslations('desk.people');
  const columns = ['person', 'roles', 'standing', 'lastSignIn', 'sessions', 'secondFactor'] as const;
  return (
    <main id="main" className="work people">
      <header>
        <h1>{t('title')}</h1>
        <span className="soft">{t('count', { total: people.length })}</span>
        {mayInvite && (
          <div className="end">
            <a className="btn" href="/admin/people/new">
              {t('new')}
            </a>
          </div>
        )}
      </header>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <Row key={person.id} person={person} />
            ))}
          </tbody>
        </table>
      </div>
      {people.length === 1 && mayInvite && (
        <div className="empty">
          <h2>{t('aloneTitle')}</h2>
          <p>{t('aloneText')}</p>
          <a className="btn next" href="/admin/people/new">
            {t('new')}
          </a>
        </div>
      )}
    </main>
  );
}

function Row({ person }: { person: DeskPersonRow }) {
  const t = useTranslations('desk.people');
  return (
    <tr>
      <th scope="row">
        <a href={`/admin/people/${person.id}`}>
          <b>{person.name}</b>
          <span className="soft">{person.email}</span>
        </a>
      </th>
      <td data-label={t('roles')}>
        <ul className="held">
          {person.roles.map((held) => (
            <HeldRole key={JSON.stringify(held)} held={held} />
          ))}
        </ul>
      </td>
      <td data-label={t('standing')}>{t(`is.${person.standing}`)}</td>
      <td data-label={t('lastSignIn')}>{person.lastSignInAt ? <When at={person.lastSignInAt} /> : t('never')}</td>
      <td data-label={t('sessions')}>{t('openSessions', { count: person.sessions })}</td>
      <td data-label={t('secondFactor')}>{t(person.secondFactor ? 'on' : 'off')}</td>
    </tr>
  );
}

/** A role, and within what it is held. */
function HeldRole({ held: { role, channel, department, locale } }: { held: DeskHeld }) {
  const t = useTranslations('desk');
  const own = useLocale();
  const named = [channel, department].filter((names) => names !== null).map((name) => anyName({ name }, own));
  const bounds = [...named, ...(locale ? [t(`language.${locale}`)] : [])];
  return (
    <li>
      {t(`people.role.${role}`)}
      {bounds.length > 0 && <span className="soft">{bounds.join(' · ')}</span>}
    </li>
  );
}
