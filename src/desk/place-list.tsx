'use client';
import { useLocale, useTranslations } from 'next-intl';
import { langTag } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import type { DeskPlace } from '@/newsroom/channels/desk-dto';
import type { FormAction } from './form-state';
import { PlaceForm } from './place-form';
import { anyName, inDeskOrder } from './words';

export type PlaceActions = Record<
  'createChannel' | 'changeChannel' | 'createDepartment' | 'changeDepartment',
  FormAction
>;

type Props = { channels: DeskPlace[]; departments: DeskPlace[]; actions: PlaceActions };

/** Where texts stand and where they come from. */
export function PlaceList({ channels, departments, actions }: Props) {
  const t = useTranslations('desk.places');
  return (
    <main id="main" className="page room">
      <h1>{t('title')}</h1>
      <p className="soft">{t('intro')}</p>
      <section>
        <h2>{t('channels')}</h2>
        <Places kind="channel" places={channels} create={actions.createChannel} change={actions.changeChannel} />
      </section>
      <section>
        <h2>{t('departments')}</h2>
        <Places
          kind="department"
          places={departments}
          create={actions.createDepartment}
          change={actions.changeDepartment}
        />
      </section>
    </main>
  );
}

type Some = { kind: 'channel' | 'department'; places: DeskPlace[]; create: FormAction; change: FormAction };

function Places({ kind, places, create, change }: Some) {
  const t = useTranslations('desk.places');
  const own = useLocale();
  const path = kind === 'channel' ? paths.channel : paths.department;
  const position = Math.max(0, ...places.map(({ channel }) => channel?.position ?? 0)) + 1;
  return (
    <ul className="things">
      {places.map((place) => (
        <li key={place.id}>
          <div>
            {inDeskOrder(own).map((locale) => (
              <b key={locale} lang={langTag[locale]}>
                {place.name[locale]}
              </b>
            ))}
            <span className="soft">{t('articles', { count: place.articles })}</span>
            <span className="soft">{path(own, place.slug)}</span>
          </div>
          <details className="others">
            <summary aria-label={t('changeOf', { name: anyName(place, own) })}>{t('change')}</summary>
            <PlaceForm kind={kind} place={place} position={position} action={change} />
          </details>
        </li>
      ))}
      <li>
        <details className="others">
          <summary>{t(kind === 'channel' ? 'newChannel' : 'newDepartment')}</summary>
          <PlaceForm kind={kind} place={null} position={position} action={create} />
        </details>
      </li>
    </ul>
  );
}
