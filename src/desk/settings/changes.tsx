'use client';
import { useTranslations } from 'next-intl';
import type { SettingChange } from '@/newsroom/settings/desk-dto';
import { When } from '../when';
import { differences } from './differences';

/** Who changed the group, the latest first; each opens to what was before and after. */
export function Changes({ history }: { history: SettingChange[] }) {
  const t = useTranslations('desk.settings');
  const desk = useTranslations('desk.history');
  return (
    <section className="changes">
      <h2>{t('history')}</h2>
      {history.length === 0 && <p className="soft">{t('neverChanged')}</p>}
      {history.map((change) => (
        <details key={change.at}>
          <summary>
            {change.by ?? desk('system')}{' '}
            <span className="soft">
              <When at={change.at} />
            </span>
          </summary>
          <dl>
            {differences(change.before, change.after).map(({ path, before, after }) => (
              <div key={path}>
                <dt>{path}</dt>
                <dd>
                  <del>{before || t('nothing')}</del> <ins>{after || t('nothing')}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
