import { useLocale, useTranslations } from 'next-intl';
import { langTag, otherLocale, ownName } from '@/i18n/locales';
import { ScriptSwitch } from './script-switch';
import type { SwitchTo } from './switch-to';

/** In the same corner of every page. Where it cannot lead to the same text, it says so before it is followed. */
export function LanguageSwitch({ href, note, path }: SwitchTo & { path?: string }) {
  const t = useTranslations('site.switch');
  const other = otherLocale(useLocale());
  return (
    <>
      <div className="switch">
        <ScriptSwitch path={path} />
        <a
          className="lang"
          href={href}
          lang={langTag[other]}
          hrefLang={langTag[other]}
          aria-describedby={note && 'switch-note'}
        >
          {ownName[other]}
        </a>
      </div>
      {note && (
        <p className="switch-note" id="switch-note">
          {t(note)}
        </p>
      )}
    </>
  );
}
