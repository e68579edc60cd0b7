'use client';
import { useTranslations } from 'next-intl';
import type { SettingChange } from '@/newsroom/settings/desk-dto';
import { When } from '../when';
import { useChangeWords } from './change-words';
import { differences } from './differences';

type Props = {
  history: SettingChange[];
  /** Of the channels and articles that settings name by their ids. */
  names: ReadonlyMap<string, string>;
};

/** Who changed the group, the latest first; each opens to what was before and after. */
export function Changes({ history, names }: Props) {
  const t = useTranslations('desk.settings');
  const desk = useTranslations('desk.history');
  const { place, said } = useChangeWords(names);
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
              <div key={path.join('.')}>
                <dt>{place(path)}</dt>
                <dd>
                  <span className="vh">{t('was')}</span> <del>{said(before)}</del> <span aria-hidden="true">→</span>{' '}
                  <span className="vh">{t('is')}</span> <ins>{said(after)}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
