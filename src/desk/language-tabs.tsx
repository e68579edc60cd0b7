'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type Locale, langTag, ownName } from '@/i18n/locales';
import type { DeskLocalization } from '@/newsroom/editions/desk-dto';
import { LanguageState } from './state-mark';
import { inDeskOrder } from './words';

type Props = { localization: DeskLocalization; own: Locale; children: ReactNode };

/** The two languages of an article with their states, always in the same order; `children` stand at the end. */
export function LanguageTabs({ localization: { articleId, locale, states }, own, children }: Props) {
  const t = useTranslations('desk.edit');
  return (
    <nav className="tabs" aria-label={t('languages')}>
      {inDeskOrder(own).map((each) => (
        <a key={each} href={`/admin/articles/${articleId}/${each}`} aria-current={each === locale ? 'page' : undefined}>
          <b lang={langTag[each]}>{ownName[each]}</b>
          <LanguageState state={states[each]} />
        </a>
      ))}
      {children}
    </nav>
  );
}
