'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { langTag } from '@/i18n/locales';
import type { SettingsOverview } from '@/newsroom/settings/desk-dto';
import { ErrorSummary } from '../error-summary';
import type { FormAction } from '../form-state';
import { useReady } from '../hooks';
import { useSend } from '../send';
import { formOf } from '../text';
import { When } from '../when';
import { inDeskOrder } from '../words';
import { EmergencyDialog } from './emergency-dialog';
import { SettingsFrame } from './settings-frame';
import { Standing } from './standing';
import { turned } from './turned';

type Props = { overview: SettingsOverview; save: FormAction };

/** How things stand: the emergency first, because it cannot wait; then each group and its last change. */
export function Overview({ overview: { groups, banners }, save }: Props) {
  const t = useTranslations('desk.settings');
  const desk = useTranslations('desk.history');
  return (
    <SettingsFrame>
      <h1>{t('title')}</h1>
      <Emergency banner={banners.emergency} save={save} />
      <ul className="groups">
        {groups
          .filter(({ group }) => group !== 'emergency')
          .map(({ group, changedAt, by }) => (
            <li key={group}>
              <a href={`/admin/settings/${group}`}>
                <b>{t(`groups.${group}.name`)}</b>
                <span className="soft">{t(`groups.${group}.about`)}</span>
              </a>
              <span className="soft">
                {group === 'announcement' && <b>{t(`standing.${banners.announcement.standing}`)}</b>}{' '}
                {changedAt && (
                  <>
                    {by ?? desk('system')} <When at={changedAt} />
                  </>
                )}
              </span>
            </li>
          ))}
      </ul>
    </SettingsFrame>
  );
}

function Emergency({ banner, save }: { banner: SettingsOverview['banners']['emergency']; save: FormAction }) {
  const t = useTranslations('desk.settings');
  const order = inDeskOrder(useLocale());
  const [asking, setAsking] = useState(false);
  const { state, pending, send } = useSend();
  const ready = useReady() && !pending;
  const { setting, standing, version } = banner;
  const worded = order.filter((locale) => setting.words[locale]);
  function turn() {
    setAsking(false);
    const value = JSON.stringify(turned(setting, new Date()));
    send(save, formOf({ group: 'emergency', version, value }));
  }
  return (
    <section className="emergency" aria-labelledby="emergency" data-standing={standing}>
      <h2 id="emergency">
        {t('groups.emergency.name')} <span className="soft">{t(`standing.${standing}`)}</span>
      </h2>
      <ErrorSummary state={state} />
      {worded.map((locale) => (
        <p key={locale} lang={langTag[locale]}>
          {setting.words[locale]}
        </p>
      ))}
      <div className="act">
        {worded.length > 0 && (
          <button type="button" className="danger" disabled={!ready} onClick={() => setAsking(true)}>
            {setting.on ? t('emergency.end') : t('emergency.set')}
          </button>
        )}
        <a className="link" href="/admin/settings/emergency">
          {worded.length > 0 ? t('emergency.edit') : t('emergency.write')}
        </a>
        <Standing editing={{ pending, dirty: false, state }} />
      </div>
      {asking && <EmergencyDialog banner={setting} onConfirm={turn} onClose={() => setAsking(false)} />}
    </section>
  );
}
