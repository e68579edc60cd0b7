'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type SettingGroup, settingGroups } from '@/newsroom/settings/schema';

/** The groups at the left, one of them at the right. */
export function SettingsFrame({ current, children }: { current?: SettingGroup; children: ReactNode }) {
  const t = useTranslations('desk.settings');
  return (
    <div className="settings">
      <nav aria-label={t('title')}>
        <ul>
          <li>
            <a href="/admin/settings" aria-current={current === undefined ? 'page' : undefined}>
              {t('overview')}
            </a>
          </li>
          {settingGroups.map((group) => (
            <li key={group}>
              <a href={`/admin/settings/${group}`} aria-current={current === group ? 'page' : undefined}>
                {t(`groups.${group}.name`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main">{children}</main>
    </div>
  );
}
