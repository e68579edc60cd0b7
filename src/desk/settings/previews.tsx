'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { langTag, ownName } from '@/i18n/locales';
import type { FormState } from '../form-state';
import { inDeskOrder } from '../words';

/** Where the site stands with what the form says, for an hour and for whoever has the links. */
export function Previews({ state: { previews } }: { state: FormState }) {
  const t = useTranslations('desk.settings');
  const order = inDeskOrder(useLocale());
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (previews) box.current?.focus();
  }, [previews]);
  if (!previews) return null;
  return (
    <section className="will-change" ref={box} tabIndex={-1} aria-label={t('previews')}>
      <p>{t('previewsAbout')}</p>
      <ul className="previews">
        {order.flatMap((locale) =>
          previews
            .filter((preview) => preview.locale === locale)
            .map(({ view, url }) => (
              <li key={url}>
                <a className="link" href={url} target="_blank" rel="noopener">
                  <span lang={langTag[locale]}>{ownName[locale]}</span> · {t(`view.${view}`)}
                </a>
              </li>
            )),
        )}
      </ul>
    </section>
  );
}
